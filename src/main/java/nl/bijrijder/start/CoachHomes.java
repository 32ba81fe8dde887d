package nl.bijrijder.start;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.bijrijder.company.Companies;
import nl.bijrijder.guidance.agreement.AgreementSummary;
import nl.bijrijder.guidance.agreement.Agreements;
import nl.bijrijder.guidance.coaching.Contact;
import nl.bijrijder.guidance.coaching.GuidanceStatus;
import nl.bijrijder.guidance.coaching.GuidanceStatuses;
import nl.bijrijder.guidance.coaching.Signal;
import nl.bijrijder.guidance.note.NoteEntry;
import nl.bijrijder.guidance.note.Notes;
import nl.bijrijder.people.student.StudentSummary;
import nl.bijrijder.people.student.Students;
import nl.bijrijder.placement.OverdueConversation;
import nl.bijrijder.placement.PlacementCards;
import nl.bijrijder.platform.web.PageOf;
import nl.bijrijder.route.NextStepSummary;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.visit.VisitSummary;
import nl.bijrijder.visit.Visits;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts a coach's start page together, in a fixed number of statements, however many students. */
@Component
class CoachHomes {

    private static final int DAYS_OF_VISITS = 14;

    /** Who was not spoken to for long or never, then whose step is late, then who has another flag; the longest ago on top. */
    private static final Comparator<GuidanceStatus> WHOM_TO_SPEAK_FIRST = Comparator.comparing(CoachHomes::turn)
            .thenComparing(
                    one -> one.contact() == null ? LocalDate.MIN : one.contact().day());

    private static final Comparator<GuidanceStatus> FLAGS_FIRST = Comparator.comparing(GuidanceStatus::urgency);

    private final Students students;
    private final GuidanceStatuses statuses;
    private final Notes notes;
    private final PlacementCards placements;
    private final Agreements agreements;
    private final Visits visits;
    private final Companies companies;
    private final Clock clock;

    CoachHomes(
            Students students,
            GuidanceStatuses statuses,
            Notes notes,
            PlacementCards placements,
            Agreements agreements,
            Visits visits,
            Companies companies,
            Clock clock) {
        this.students = students;
        this.statuses = statuses;
        this.notes = notes;
        this.placements = placements;
        this.agreements = agreements;
        this.visits = visits;
        this.companies = companies;
        this.clock = clock;
    }

    /** The page as this person sees it, with this page of colleagues' students. */
    @Transactional(readOnly = true)
    CoachHome of(CurrentUser user, CaseloadFilter filter, int othersPage) {
        var all = students.ofTeams(user, user.teams());
        var status = statuses.of(user, all);
        var shown = status.stream().filter(filter::shows).collect(Collectors.partitioningBy(one -> user.account()
                .equals(one.coach())));
        return new CoachHome(
                rows(shown.getOrDefault(true, List.of()), WHOM_TO_SPEAK_FIRST),
                PageOf.of(rows(shown.getOrDefault(false, List.of()), FLAGS_FIRST), othersPage),
                drafts(user, all),
                placements.late(
                        user,
                        status.stream()
                                .filter(one -> user.account().equals(one.coach()))
                                .map(GuidanceStatus::student)
                                .toList()),
                promises(user, all),
                visitsSoon(user),
                filter,
                counts(status));
    }

    private List<VisitSoon> visitsSoon(CurrentUser user) {
        var today = LocalDate.now(clock);
        var last = today.plusDays(DAYS_OF_VISITS);
        var soon = visits.agreedBetween(user, today, last);
        var names = companies.namesOf(soon.stream().map(VisitSummary::company).collect(Collectors.toSet()));
        return soon.stream()
                .map(visit -> new VisitSoon(visit, names.getOrDefault(visit.company(), ""), today.equals(visit.day())))
                .toList();
    }

    private static int turn(GuidanceStatus one) {
        if (one.contact() == null || one.isQuiet()) {
            return 0;
        }
        if (one.has(Signal.Kind.STEP_LATE)) {
            return 1;
        }
        return one.signals().isEmpty() ? 3 : 2;
    }

    private static List<CoachHome.Row> rows(List<GuidanceStatus> statuses, Comparator<GuidanceStatus> order) {
        return statuses.stream().sorted(order).map(CoachHome.Row::of).toList();
    }

    private static Map<CaseloadFilter, Long> counts(List<GuidanceStatus> statuses) {
        var counts = new EnumMap<CaseloadFilter, Long>(CaseloadFilter.class);
        for (var filter : CaseloadFilter.values()) {
            var count = statuses.stream().filter(filter::shows).count();
            if (count > 0 || filter == CaseloadFilter.ALL) {
                counts.put(filter, count);
            }
        }
        return counts;
    }

    private List<CoachHome.Draft> drafts(CurrentUser user, List<StudentSummary> all) {
        var names = all.stream().collect(Collectors.toMap(StudentSummary::id, student -> student.name()
                .full()));
        return notes.drafts(user).stream()
                .map(note -> new CoachHome.Draft(
                        note, names.getOrDefault(note.student(), ""), note.isAlmostGone(LocalDate.now(clock))))
                .toList();
    }

    private List<CoachHome.StudentAgreement> promises(CurrentUser user, List<StudentSummary> all) {
        var names = all.stream().collect(Collectors.toMap(StudentSummary::id, student -> student.name()
                .full()));
        return agreements.promisedBy(user).stream()
                .filter(agreement -> names.containsKey(agreement.student()))
                .map(agreement ->
                        new CoachHome.StudentAgreement(agreement, names.getOrDefault(agreement.student(), "")))
                .toList();
    }

    /**
     * What a coach sees first.
     *
     * @param own the students this person coaches, whom to speak first on top
     * @param others a page of the other students of this person's teams, those with a flag on top, then by name
     * @param drafts notes this person has not finished
     * @param lateTalks conversations about placements of the students this person coaches whose day has passed
     * @param promises what this person promised and has not done yet, the most urgent on top
     * @param visits the company visits that this person's teams go on soon, the nearest first
     * @param filter which of all these students are shown
     * @param counts how many of all students each filter would show; what would show nobody is left out, but for everybody
     */
    record CoachHome(
            List<Row> own,
            PageOf<Row> others,
            List<Draft> drafts,
            List<OverdueConversation> lateTalks,
            List<StudentAgreement> promises,
            List<VisitSoon> visits,
            CaseloadFilter filter,
            Map<CaseloadFilter, Long> counts) {

        /** Whether this person's teams have no student at all. */
        public boolean isEmpty() {
            return counts.getOrDefault(CaseloadFilter.ALL, 0L) == 0;
        }

        /**
         * One student.
         *
         * @param routeYear today's route year, or null without a route
         * @param contact when somebody last spoke to the student, or null
         * @param step the most urgent open next step, or null
         * @param signals the flags that are up, the most urgent first
         */
        record Row(
                StudentSummary student,
                @Nullable Integer routeYear,
                @Nullable Contact contact,
                @Nullable NextStepSummary step,
                List<Signal> signals) {

            static Row of(GuidanceStatus status) {
                return new Row(status.student(), status.routeYear(), status.contact(), status.step(), status.signals());
            }
        }

        /** What was promised, and to whom. */
        record StudentAgreement(AgreementSummary agreement, String student) {}

        /** A note to go on with, whom it is about, and whether its last week has begun. */
        record Draft(NoteEntry note, String student, boolean almostGone) {}
    }

    /**
     * A company visit that one's team goes on soon.
     *
     * @param company how the company is called
     * @param today whether it is today
     */
    record VisitSoon(VisitSummary visit, String company, boolean today) {}
}
