package nl.bijrijder.visit.wish;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.bijrijder.people.student.Students;
import nl.bijrijder.privacy.AccessRecord;
import nl.bijrijder.shared.CurrentUser;
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
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks students what they need on a visit, keeps it for who packs, and counts it for everybody else. */
@Service
@Transactional(readOnly = true)
public class Needs {

    private final NeedStore store;
    private final Visits visits;
    private final Participants participants;
    private final Students students;
    private final Wishes wishes;
    private final AccessRecord record;
    private final NeedPolicy policy;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Needs(
            NeedStore store,
            Visits visits,
            Participants participants,
            Students students,
            Wishes wishes,
            AccessRecord record,
            NeedPolicy policy,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.visits = visits;
        this.participants = participants;
        this.students = students;
        this.wishes = wishes;
        this.record = record;
        this.policy = policy;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Who packs decides what is asked; doing so again changes nothing, and what is not asked any more is forgotten.
     *
     * @param version the version it was read at; 0 when nothing was asked yet
     * @throws NotFound when the person does not pack for this visit
     * @throws RuleBroken when the visit is over
     * @throws StaleVersion when a colleague asked something else since
     */
    @Transactional
    public void ask(CurrentUser user, CompanyVisitId id, int version, Set<NeedKind> kinds) {
        var visit = visits.find(user, id);
        policy.requirePacking(user, visit);
        requireOpen(visit);
        var before = store.asked(id);
        if (before.kinds().equals(kinds)) {
            return;
        }
        StaleVersion.refuse(version, before.version());
        if (!store.ask(id, version, kinds, user.account(), clock.instant())) {
            throw new StaleVersion();
        }
        store.keepOnly(id, kinds);
    }

    /**
     * What the group is asked, for every member of the team.
     *
     * @throws NotFound when the visit is not of the person's team
     */
    public NeedRequest askedBy(CurrentUser user, CompanyVisitId id) {
        policy.requireTeam(user, visits.find(user, id));
        return store.asked(id);
    }

    /**
     * What this student is asked, and what they said: for the student, and for who packs.
     *
     * @throws NotFound when the student does not go along, nothing is asked, or it is not for this person to know
     */
    @Transactional
    public NeedQuestion question(CurrentUser user, CompanyVisitId id, StudentId who) {
        var question = read(user, id, who);
        if (!user.isStudent(who) && question.isGiven()) {
            record.readOfGroup(user, question.visit().team(), List.of(who), WishAct.NEEDS_READ);
        }
        return question;
    }

    /**
     * The student says it, or who packs enters it. Doing so again changes nothing.
     *
     * @param version the version it was read at; 0 when nothing was said yet
     * @throws NotFound when the student does not go along, nothing is asked, or it is not for this person to say
     * @throws RuleBroken when it cannot be, when there is nothing in it, or when the visit is over
     * @throws StaleVersion when it was said differently since
     */
    @Transactional
    public void say(CurrentUser user, CompanyVisitId id, StudentId who, int version, NeedContent said) {
        var question = read(user, id, who);
        requireOpen(question.visit());
        var content = said.only(question.asked().kinds());
        content.check();
        if (content.equals(question.content()) && question.version() > 0) {
            return;
        }
        if (content.isEmpty() && !question.isGiven()) {
            throw Rule.broken(first(question.asked()).field(), "visit.need.nothing");
        }
        StaleVersion.refuse(version, question.version());
        var team = question.student().team();
        if (!store.say(id, who, team, version, content, user.account(), clock.instant())) {
            throw new StaleVersion();
        }
        store.unwiped(id);
        events.publishEvent(new FileUsed(user.account(), who, team, WishAct.NEEDS_GIVEN));
    }

    /** What the group needs, as counts, for every member of the team. */
    NeedPage page(CurrentUser user, CompanyVisitId id) {
        var visit = visits.find(user, id);
        policy.requireTeam(user, visit);
        var reason = policy.whyPacking(user, visit).orElse(null);
        var open = policy.isOpen(visit, LocalDate.now(clock));
        var counts = store.counts(id);
        return new NeedPage(
                visit,
                store.asked(id),
                counts,
                participants.of(user, id).size(),
                reason,
                open,
                open && reason != null,
                !counts.toTell().isEmpty() || wishes.rounds(List.of(visit)).containsKey(id));
    }

    /**
     * Who needs what, for who packs; that they read it goes on record for each student who said something.
     *
     * @throws NotFound when the person does not pack for this visit
     */
    @Transactional
    PackingList packing(CurrentUser user, CompanyVisitId id) {
        var visit = visits.find(user, id);
        var reason = policy.requirePacking(user, visit);
        var answers = store.answers(id);
        record.readOfGroup(user, visit.team(), answers.keySet(), WishAct.NEEDS_READ);
        return new PackingList(
                visit,
                store.asked(id),
                reason,
                policy.isOpen(visit, LocalDate.now(clock)),
                participants.of(user, id).stream()
                        .map(person -> {
                            var answer = answers.get(person.student());
                            return new PackingList.Row(person, answer == null ? NeedContent.NOTHING : answer.content());
                        })
                        .toList());
    }

    private NeedQuestion read(CurrentUser user, CompanyVisitId id, StudentId who) {
        var student = students.find(user, who);
        var place = participants.place(user, id, who);
        var visit = user.isStudent(who) ? visits.of(place) : visits.find(user, id);
        var asked = store.asked(id);
        if (asked.isNothing() || !policy.mayKnow(user, visit, who)) {
            throw new NotFound();
        }
        var answer = store.answer(id, who);
        return new NeedQuestion(
                visit,
                student,
                asked,
                answer.map(NeedStore.Answer::content).orElse(NeedContent.NOTHING),
                answer.map(NeedStore.Answer::version).orElse(0),
                policy.isOpen(visit, LocalDate.now(clock)));
    }

    private void requireOpen(VisitSummary visit) {
        if (!policy.isOpen(visit, LocalDate.now(clock))) {
            throw Rule.broken("", "visit.need.over");
        }
    }

    private static NeedKind first(NeedRequest asked) {
        return asked.kinds().stream().sorted().findFirst().orElseThrow(NotFound::new);
    }

    /**
     * Who needs what, for who packs.
     *
     * @param reason why who looks may know it
     * @param open whether it can still be entered for somebody
     */
    record PackingList(VisitSummary visit, NeedRequest asked, NeedPolicy.Reason reason, boolean open, List<Row> rows) {

        /** Somebody who goes along, and what they need. */
        record Row(ParticipantSummary person, NeedContent content) {

            public boolean isEmpty() {
                return content.isEmpty();
            }
        }

        /** The page about the visit's needs. */
        public String home() {
            return "/coach/visits/" + visit.id() + "/needs";
        }
    }
}
