package nl.bijrijder.visit.group;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.bijrijder.company.Companies;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.visit.CompanyVisitId;
import nl.bijrijder.visit.VisitPart;
import nl.bijrijder.visit.VisitStatus;
import nl.bijrijder.visit.VisitSummary;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts together a student's own visits with what other modules ask about them. */
@Component
@Transactional(readOnly = true)
public class OwnVisits {

    private static final int DAYS_AHEAD = 30;
    private static final int DAYS_BACK = 60;
    private static final Comparator<VisitSummary> NEAREST_FIRST = Comparator.comparing(
                    VisitSummary::day, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(
                    visit -> visit.timing().startsAt(), Comparator.nullsLast(Comparator.<LocalTime>naturalOrder()))
            .thenComparing(visit -> visit.id().toString());

    private final Participants participants;
    private final Companies companies;
    private final ObjectProvider<OwnVisitPart> parts;
    private final Clock clock;

    OwnVisits(Participants participants, Companies companies, ObjectProvider<OwnVisitPart> parts, Clock clock) {
        this.participants = participants;
        this.companies = companies;
        this.parts = parts;
        this.clock = clock;
    }

    /** All visits of the student who asks. */
    OwnVisitList of(CurrentUser user) {
        return list(user, visits(user));
    }

    /**
     * What matters now to the student who asks: the next visit, if it is near, and those that still wait for them to look back.
     * A fixed number of statements.
     */
    public OwnVisitList now(CurrentUser user) {
        var today = LocalDate.now(clock);
        var all = visits(user);
        var next = all.stream()
                .filter(visit -> visit.status().isAhead() && visit.day() != null && OwnVisit.isUpcoming(visit, today))
                .min(NEAREST_FIRST)
                .filter(visit -> visit.isBetween(today, today.plusDays(DAYS_AHEAD)));
        var held = all.stream()
                .filter(visit -> visit.status() == VisitStatus.HELD || visit.status() == VisitStatus.CLOSED)
                .filter(visit -> visit.isBetween(today.minusDays(DAYS_BACK), today));
        var list = list(user, Stream.concat(next.stream(), held).toList());
        return new OwnVisitList(
                list.coming(),
                list.past().stream().filter(own -> !own.waiting().isEmpty()).toList());
    }

    private List<VisitSummary> visits(CurrentUser user) {
        return participants.visitsOf(user, user.self());
    }

    private OwnVisitList list(CurrentUser user, List<VisitSummary> visits) {
        var today = LocalDate.now(clock);
        var names = companies.namesOf(visits.stream().map(VisitSummary::company).collect(Collectors.toSet()));
        var asked = parts.orderedStream()
                .map(part -> new Asked(part, part.parts(user, visits)))
                .toList();
        var sorted = visits.stream()
                .sorted(NEAREST_FIRST)
                .map(visit -> own(visit, names.getOrDefault(visit.company(), ""), asked))
                .collect(Collectors.partitioningBy(own -> OwnVisit.isUpcoming(own.visit(), today)));
        var past = new ArrayList<>(sorted.getOrDefault(false, List.of()));
        past.sort(Comparator.comparing(
                own -> own.visit().day(), Comparator.nullsLast(Comparator.<LocalDate>reverseOrder())));
        return new OwnVisitList(sorted.getOrDefault(true, List.of()), past);
    }

    private static OwnVisit own(VisitSummary visit, String company, List<Asked> asked) {
        var lines = new ArrayList<VisitPart.Part>();
        var waiting = new ArrayList<VisitPart.Part>();
        for (var one : asked) {
            var line = one.lines().get(visit.id());
            if (line != null) {
                lines.add(line);
                if (one.part().isWaiting(line)) {
                    waiting.add(line);
                }
            }
        }
        return new OwnVisit(visit, company, lines, waiting);
    }

    /** What one module asks about all the visits. */
    private record Asked(OwnVisitPart part, Map<CompanyVisitId, VisitPart.Part> lines) {}
}
