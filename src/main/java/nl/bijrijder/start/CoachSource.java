package nl.bijrijder.start;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.bijrijder.guidance.coaching.CoachshipSummary;
import nl.bijrijder.guidance.coaching.Coachships;
import nl.bijrijder.people.account.Accounts;
import nl.bijrijder.shared.AccountId;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.PersonName;
import org.springframework.stereotype.Component;

/** Who became the coach and when, on the timeline; and who stopped without anybody taking over. */
@Component
class CoachSource implements TimelineSource {

    private final Coachships coachships;
    private final Accounts accounts;

    CoachSource(Coachships coachships, Accounts accounts) {
        this.coachships = coachships;
        this.accounts = accounts;
    }

    @Override
    public List<TimelineEntry> entries(CurrentUser user, Subject subject) {
        var history = coachships.history(user, subject.student().id());
        var names =
                accounts.namesOf(history.stream().map(CoachshipSummary::coach).toList());
        var entries = new ArrayList<TimelineEntry>();
        for (var one : history) {
            entries.add(entry(subject, one, one.period().startsOn(), "starts", names));
            var last = one.period().endsOn();
            if (last != null && history.stream().noneMatch(next -> next.period().contains(last.plusDays(1)))) {
                entries.add(entry(subject, one, last.plusDays(1), "stops", names));
            }
        }
        return entries;
    }

    private static TimelineEntry entry(
            Subject subject, CoachshipSummary one, LocalDate day, String what, Map<AccountId, PersonName> names) {
        var name = names.get(one.coach());
        return TimelineEntry.of(TimelineKind.COACH, one.id() + "-" + what, day, "start.file.event.coach." + what)
                .about(name == null ? "?" : name.full())
                .newSince(subject.beganAt(day));
    }
}
