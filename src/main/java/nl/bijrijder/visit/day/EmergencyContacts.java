package nl.bijrijder.visit.day;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import nl.bijrijder.people.account.Accounts;
import nl.bijrijder.people.student.StudentSummary;
import nl.bijrijder.people.student.Students;
import nl.bijrijder.privacy.AccessRecord;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.FileAct;
import nl.bijrijder.shared.FileUsed;
import nl.bijrijder.shared.NotFound;
import nl.bijrijder.shared.Rule;
import nl.bijrijder.shared.RuleBroken;
import nl.bijrijder.shared.StaleVersion;
import nl.bijrijder.shared.StudentId;
import nl.bijrijder.visit.CompanyVisitId;
import nl.bijrijder.visit.VisitSummary;
import nl.bijrijder.visit.Visits;
import nl.bijrijder.visit.group.ParticipantSummary;
import nl.bijrijder.visit.group.Participants;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps who is called when something happens, and puts together the list of it for a visit. */
@Service
@Transactional(readOnly = true)
public class EmergencyContacts {

    private final EmergencyStore store;
    private final Students students;
    private final Visits visits;
    private final Participants participants;
    private final Programmes programmes;
    private final Accounts accounts;
    private final AccessRecord record;
    private final EmergencyPolicy policy;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    EmergencyContacts(
            EmergencyStore store,
            Students students,
            Visits visits,
            Participants participants,
            Programmes programmes,
            Accounts accounts,
            AccessRecord record,
            EmergencyPolicy policy,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.students = students;
        this.visits = visits;
        this.participants = participants;
        this.programmes = programmes;
        this.accounts = accounts;
        this.record = record;
        this.policy = policy;
        this.events = events;
        this.clock = clock;
    }

    /**
     * The student, or the team as long as the student is below 18, says who is called. Doing so again changes nothing;
     * nobody at all takes away who was there.
     *
     * @param version the version it was read at; 0 when nobody was there yet
     * @throws NotFound when the student is not theirs
     * @throws RuleBroken when there is nothing in it and never was, or the student is of age and somebody else says it
     * @throws StaleVersion when it was said differently since
     */
    @Transactional
    public void save(CurrentUser user, StudentId id, int version, List<EmergencyContact> contacts) {
        var student = students.find(user, id);
        policy.requireKnowing(user, student);
        if (!policy.mayChange(user, student, LocalDate.now(clock))) {
            throw Rule.broken("", "visit.emergency.ofAge");
        }
        var before = store.of(id);
        if (before.contacts().equals(contacts) && before.version() > 0) {
            return;
        }
        if (contacts.isEmpty() && before.version() == 0) {
            throw Rule.broken("firstWho", "visit.emergency.nothing");
        }
        StaleVersion.refuse(version, before.version());
        if (!store.save(id, student.team(), version, contacts, user.account(), clock.instant())) {
            throw new StaleVersion();
        }
        events.publishEvent(new FileUsed(user.account(), id, student.team(), EmergencyAct.EMERGENCY_CHANGED));
    }

    /**
     * Whom to call for one student; that somebody of the team read it goes on record.
     *
     * @throws NotFound when the student is not theirs
     */
    @Transactional
    EmergencyPage page(CurrentUser user, StudentId id) {
        var student = students.find(user, id);
        policy.requireKnowing(user, student);
        var card = store.of(id);
        var own = user.isStudent(id);
        if (!own && !card.isEmpty()) {
            record.readOfGroup(user, student.team(), List.of(id), EmergencyAct.EMERGENCY_READ);
        }
        return new EmergencyPage(student, card, own, policy.mayChange(user, student, LocalDate.now(clock)));
    }

    /** Whether there is somebody to call for the student who asks. */
    public boolean isKnown(CurrentUser student) {
        return !store.of(student.self()).isEmpty();
    }

    /**
     * Whom to call on a visit. While it is closed only when it opens; what is read goes on record for each student, in one
     * statement for them all.
     *
     * @throws NotFound when it is not for this person
     */
    @Transactional
    EmergencySheet sheet(CurrentUser user, CompanyVisitId id) {
        var visit = visits.find(user, id);
        var reason = policy.requireReading(user, visit);
        var today = LocalDate.now(clock);
        var open = policy.isOpen(visit, today);
        var day = visit.day();
        return new EmergencySheet(
                visit,
                reason,
                open,
                day != null && today.isAfter(day.plusDays(EmergencyPolicy.DAYS_AFTER)),
                day == null ? null : day.minusDays(EmergencyPolicy.DAYS_BEFORE),
                day == null ? null : day.plusDays(EmergencyPolicy.DAYS_AFTER),
                open ? rows(user, visit) : List.of(),
                programmes.of(visit).gathering(),
                accounts.namesOf(visit.plan().supervisors()).values().stream()
                        .map(name -> name.full())
                        .sorted()
                        .toList());
    }

    private List<EmergencySheet.Row> rows(CurrentUser user, VisitSummary visit) {
        var people = participants.of(user, visit.id());
        var cards = store.of(people.stream().map(ParticipantSummary::student).collect(Collectors.toSet()));
        var rows = people.stream()
                .map(person -> new EmergencySheet.Row(
                        person,
                        cards.getOrDefault(person.student(), EmergencyCard.NOBODY)
                                .contacts()))
                .sorted(Comparator.comparing(EmergencySheet.Row::isEmpty).reversed())
                .toList();
        var read = rows.stream()
                .filter(row -> !row.isEmpty())
                .map(row -> row.person().student())
                .toList();
        record.readOfGroup(user, visit.team(), read, EmergencyAct.EMERGENCY_READ);
        return rows;
    }

    /** What is done about whom to call when something happens to a student. */
    enum EmergencyAct implements FileAct {
        /** Read who is called. */
        EMERGENCY_READ,
        /** Said who is called. */
        EMERGENCY_CHANGED
    }

    /**
     * Whom to call for one student, to read and to change.
     *
     * @param own whether the student looks
     * @param mayChange whether who looks may change it
     */
    record EmergencyPage(StudentSummary student, EmergencyCard card, boolean own, boolean mayChange) {

        /** The address of the form. */
        public String home() {
            return own ? "/student/emergency" : "/coach/students/" + student.id() + "/emergency";
        }
    }

    /**
     * Whom to call when something happens on a visit.
     *
     * @param reason why who looks may read it
     * @param opensOn the first day it can be read; null as long as no day is fixed
     * @param closesOn the last
     * @param rows those who go along, first for whom there is nobody to call; empty while it is closed
     * @param teachers who of the school comes along
     */
    record EmergencySheet(
            VisitSummary visit,
            EmergencyPolicy.Reason reason,
            boolean open,
            boolean over,
            @Nullable LocalDate opensOn,
            @Nullable LocalDate closesOn,
            List<Row> rows,
            GatheringFacts gathering,
            List<String> teachers) {

        /** Somebody who goes along, and whom to call for them. */
        record Row(ParticipantSummary person, List<EmergencyContact> contacts) {

            public boolean isEmpty() {
                return contacts.isEmpty();
            }
        }

        /** The address of the sheet. */
        public String home() {
            return "/coach/visits/" + visit.id() + "/emergency";
        }

        /** For how many there is nobody to call. */
        public long missing() {
            return rows.stream().filter(Row::isEmpty).count();
        }

        /** The school's number that day as a phone dials it; empty when nobody filled it in. */
        public String dialSchool() {
            var phone = gathering.callPhone();
            return phone == null ? "" : "tel:" + phone.replaceAll("[^0-9+]", "");
        }
    }
}
