package nl.bijrijder.start;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.bijrijder.guidance.agreement.AgreementSummary;
import nl.bijrijder.guidance.agreement.Agreements;
import nl.bijrijder.guidance.coaching.CoachshipSummary;
import nl.bijrijder.guidance.coaching.Coachships;
import nl.bijrijder.guidance.note.Notes;
import nl.bijrijder.guidance.note.Readership;
import nl.bijrijder.people.account.Accounts;
import nl.bijrijder.people.organisation.Organisations;
import nl.bijrijder.people.team.MemberSummary;
import nl.bijrijder.people.team.Teams;
import nl.bijrijder.placement.PlacementCards;
import nl.bijrijder.privacy.AccessRecord;
import nl.bijrijder.route.NextSteps;
import nl.bijrijder.shared.AccountId;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.PersonName;
import nl.bijrijder.shared.StudentId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts a student's page together and its opening on record, in one transaction and a fixed number of statements. */
@Component
class StudentFiles {

    private static final int KEPT_SHOWN = 2;

    private final Timelines timelines;
    private final Teams teams;
    private final Organisations organisations;
    private final Accounts accounts;
    private final NextSteps steps;
    private final Agreements agreements;
    private final Coachships coachships;
    private final Notes notes;
    private final PlacementCards placements;
    private final Readership readership;
    private final AccessRecord record;
    private final Clock clock;

    StudentFiles(
            Timelines timelines,
            Teams teams,
            Organisations organisations,
            Accounts accounts,
            NextSteps steps,
            Agreements agreements,
            Coachships coachships,
            Notes notes,
            PlacementCards placements,
            Readership readership,
            AccessRecord record,
            Clock clock) {
        this.timelines = timelines;
        this.teams = teams;
        this.organisations = organisations;
        this.accounts = accounts;
        this.steps = steps;
        this.agreements = agreements;
        this.coachships = coachships;
        this.notes = notes;
        this.placements = placements;
        this.readership = readership;
        this.record = record;
        this.clock = clock;
    }

    /**
     * The file of a student of one of the person's own teams.
     *
     * @throws nl.bijrijder.shared.NotFound when there is none, or it is not for this person
     */
    @Transactional
    StudentFile open(CurrentUser user, StudentId id, TimelineFilter filter) {
        var today = LocalDate.now(clock);
        var subject = timelines.subject(user, id);
        var student = subject.student();
        var timeline = timelines.of(user, subject, filter);
        var coachship = coachships.running(user, List.of(id)).get(id);
        var members = teams.membersToday(List.of(student.team()));
        var names = namesOf(members, coachship);
        record.read(user, id, student.team());
        return new StudentFile(
                student,
                notes.whyOpen(user, student, coachship),
                new StudentFile.Today(
                        student.ageOn(today),
                        teams.summary(student.team()).name(),
                        schoolOf(subject, today),
                        subject.route(),
                        coachOf(coachship, names),
                        placements.current(user, id)),
                steps.listFor(user, id).stream()
                        .map(step -> StudentFile.StepRow.of(step, today))
                        .toList(),
                shown(agreements.ofStudent(user, id)),
                readership.of(user, student, coachship, members, names),
                timeline);
    }

    private @Nullable String schoolOf(Subject subject, LocalDate today) {
        var names = organisations.byId();
        return subject.enrolments().stream()
                .filter(enrolment -> enrolment.period().contains(today))
                .map(enrolment -> names.get(enrolment.organisation()))
                .filter(organisation -> organisation != null)
                .map(organisation -> organisation.name())
                .findFirst()
                .orElse(null);
    }

    private Map<AccountId, PersonName> namesOf(List<MemberSummary> members, @Nullable CoachshipSummary coachship) {
        var ofMembers = members.stream().map(MemberSummary::account);
        var ofCoach = Stream.ofNullable(coachship).map(CoachshipSummary::coach);
        return accounts.namesOf(Stream.concat(ofMembers, ofCoach).toList());
    }

    private static StudentFile.@Nullable Coach coachOf(
            @Nullable CoachshipSummary coachship, Map<AccountId, PersonName> names) {
        if (coachship == null) {
            return null;
        }
        var name = names.get(coachship.coach());
        return name == null ? null : new StudentFile.Coach(name.full(), coachship.period());
    }

    /** The open ones, and the latest few that were kept: the others are on the timeline. */
    private static List<AgreementSummary> shown(List<AgreementSummary> all) {
        var kept = all.stream().filter(agreement -> !agreement.isOpen()).limit(KEPT_SHOWN);
        return Stream.concat(all.stream().filter(AgreementSummary::isOpen), kept)
                .toList();
    }
}
