package nl.bijrijder.coaching;

import java.util.Optional;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.NotFound;
import nl.bijrijder.shared.TeamId;
import nl.bijrijder.student.StudentSummary;
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

    /** Refuses everybody but the author of a draft who is still in the team. */
    void requireRevising(CurrentUser user, NoteFacts note) {
        if (!user.isMemberOf(note.team()) || !user.account().equals(note.author())) {
            throw new NotFound();
        }
    }

    private static AccessReason.Ground placeIn(TeamId team, CurrentUser member) {
        return member.leads(team) ? AccessReason.Ground.TEAM_LEADER : AccessReason.Ground.TEAM_MEMBER;
    }

    private static Optional<AccessReason> because(AccessReason.Ground ground) {
        return Optional.of(AccessReason.of(ground));
    }
}
