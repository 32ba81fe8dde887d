package nl.bijrijder.guidance.conversation;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nl.bijrijder.guidance.conversation.AppointmentEntry.Nearness;
import nl.bijrijder.people.account.Accounts;
import nl.bijrijder.people.student.StudentSummary;
import nl.bijrijder.people.student.Students;
import nl.bijrijder.shared.AccountId;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.PersonName;
import nl.bijrijder.shared.StudentId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts names to appointments, and what the reader may do with them: a fixed number of statements, however many there are. */
@Component
class AppointmentEntries {

    private static final PersonName NOBODY = PersonName.of("?", null, null);

    private final Students students;
    private final Accounts accounts;
    private final ConversationPolicy policy;
    private final Clock clock;

    AppointmentEntries(Students students, Accounts accounts, ConversationPolicy policy, Clock clock) {
        this.students = students;
        this.accounts = accounts;
        this.policy = policy;
        this.clock = clock;
    }

    /** In the order they came in; what this person may not see is left out. */
    List<AppointmentEntry> of(CurrentUser user, Collection<Appointment> found) {
        var seen = found.stream()
                .filter(one ->
                        policy.maySee(user, one.parties().team(), one.parties().student()))
                .toList();
        if (seen.isEmpty()) {
            return List.of();
        }
        var pupils = students.find(
                user,
                seen.stream().map(one -> one.parties().student()).distinct().toList());
        var people = accounts.namesOf(seen.stream()
                .flatMap(one -> Stream.concat(
                        Stream.of(one.parties().coach()), one.cancellation().map(AppointmentEntries::by).stream()))
                .distinct()
                .toList());
        var now = LocalDateTime.now(clock);
        return seen.stream().map(one -> entry(user, one, pupils, people, now)).toList();
    }

    private AppointmentEntry entry(
            CurrentUser user,
            Appointment one,
            Map<StudentId, StudentSummary> pupils,
            Map<AccountId, PersonName> people,
            LocalDateTime now) {
        var plan = one.plan();
        var parties = one.parties();
        var startsAt = one.startsAt().orElse(null);
        var student = pupils.get(parties.student());
        return new AppointmentEntry(
                one.id(),
                one.version(),
                new AppointmentEntry.Between(
                        parties.student(),
                        student == null ? NOBODY : student.name(),
                        parties.coach(),
                        Objects.requireNonNullElse(people.get(parties.coach()), NOBODY)),
                one.talk(),
                one.status(),
                new AppointmentEntry.Times(
                        startsAt,
                        nearness(startsAt, now),
                        one.status() == AppointmentStatus.OFFERED
                                ? plan.times().stream()
                                        .filter(time -> time.isAfter(now))
                                        .toList()
                                : List.of()),
                one.declined().orElse(null),
                one.cancellation().map(called -> calling(called, people)).orElse(null),
                one.note().orElse(null),
                policy.permissions(user, parties, one.status(), one.hasBegun(now)));
    }

    private AppointmentEntry.Calling calling(AppointmentCancellation called, Map<AccountId, PersonName> people) {
        return new AppointmentEntry.Calling(
                Objects.requireNonNullElse(people.get(by(called)), NOBODY).full(),
                LocalDate.ofInstant(called.at(), clock.getZone()),
                called.reason());
    }

    private static AccountId by(AppointmentCancellation called) {
        return new AccountId(called.by());
    }

    private static Nearness nearness(@Nullable LocalDateTime startsAt, LocalDateTime now) {
        if (startsAt == null) {
            return Nearness.OPEN;
        }
        if (!startsAt.isAfter(now)) {
            return Nearness.BEGUN;
        }
        var days = startsAt.toLocalDate().toEpochDay() - now.toLocalDate().toEpochDay();
        return days == 0 ? Nearness.TODAY : days == 1 ? Nearness.TOMORROW : Nearness.LATER;
    }
}
