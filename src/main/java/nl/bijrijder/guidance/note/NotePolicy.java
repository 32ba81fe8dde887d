package nl.bijrijder.guidance.note;

import java.util.Optional;
import nl.bijrijder.guidance.coaching.CoachshipSummary;
import nl.bijrijder.people.student.StudentSummary;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.NotFound;
import nl.bijrijder.shared.TeamId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Who reads and writes notes, and why (DOMAIN §2 and §6). A draft is for its author alone, as long as that is a member of the
 * team. A published note is for the student's joint team, and for the student when it was shared. Any member of the team
 * writes, not the coach alone: no teacher can do it alone. A manager as such reads nothing.
 */
@Component
class NotePolicy {

    /** Why this person may read the note; empty when they may not. */
    Optional<AccessReason> whyRead(CurrentUser user, NoteFacts note) {
        var member = user.isMemberOf(note.team());
        return switch (note.audience()) {
            case DRAFT ->
                member && user.account().equals(note.author()) ? because(AccessReason.Ground.AUTHOR) : Optional.empty();
            case TEAM -> member ? because(placeIn(note.team(), user)) : Optional.empty();
            case STUDENT -> {
                if (member) {
                    yield because(placeIn(note.team(), user));
                }
                yield user.isStudent(note.student()) ? because(AccessReason.Ground.STUDENT) : Optional.empty();
            }
        };
    }

    /** Why this person may read the student's file; empty when they may not. */
    Optional<AccessReason> whyReadFile(CurrentUser user, StudentSummary student, @Nullable CoachshipSummary coachship) {
        if (!user.isMemberOf(student.team())) {
            return user.isStudent(student.id()) ? because(AccessReason.Ground.STUDENT) : Optional.empty();
        }
        if (coachship != null && coachship.coach().equals(user.account())) {
            return Optional.of(new AccessReason(
                    AccessReason.Ground.COACH, coachship.period().startsOn()));
        }
        return because(placeIn(student.team(), user));
    }

    /** Refuses everybody who is no member of the team. */
    void requireWriting(CurrentUser user, TeamId team) {
        if (!user.isMemberOf(team)) {
            throw new NotFound();
        }
    }

    /** Refuses everybody but the author who is still in the team. */
    void requireAuthor(CurrentUser user, NoteFacts note) {
        if (!user.isMemberOf(note.team()) || !user.account().equals(note.author())) {
            throw new NotFound();
        }
    }

    /** Refuses everybody but the student it is about, with whom it was shared. */
    void requireSubject(CurrentUser user, NoteFacts note) {
        if (!user.isStudent(note.student()) || note.audience() != Audience.STUDENT) {
            throw new NotFound();
        }
    }

    /** What this reader may do with a note: the author adds, shares and withdraws, the student answers; nobody once it is withdrawn. */
    NotePermissions permissions(CurrentUser user, NoteFacts note) {
        var open = note.audience().isPublished() && !note.withdrawn();
        var author = open && user.isMemberOf(note.team()) && user.account().equals(note.author());
        return new NotePermissions(
                author,
                author && note.audience() == Audience.TEAM,
                open && note.audience() == Audience.STUDENT && user.isStudent(note.student()));
    }

    private static AccessReason.Ground placeIn(TeamId team, CurrentUser member) {
        return member.leads(team) ? AccessReason.Ground.TEAM_LEADER : AccessReason.Ground.TEAM_MEMBER;
    }

    private static Optional<AccessReason> because(AccessReason.Ground ground) {
        return Optional.of(AccessReason.of(ground));
    }
}
