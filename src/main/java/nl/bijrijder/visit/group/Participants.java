package nl.bijrijder.visit.group;

import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.bijrijder.people.student.StudentSummary;
import nl.bijrijder.people.student.Students;
import nl.bijrijder.route.LearningRoutes;
import nl.bijrijder.route.RouteSummary;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.FileUsed;
import nl.bijrijder.shared.NotFound;
import nl.bijrijder.shared.PersonName;
import nl.bijrijder.shared.Rule;
import nl.bijrijder.shared.RuleBroken;
import nl.bijrijder.shared.StaleVersion;
import nl.bijrijder.shared.StudentId;
import nl.bijrijder.visit.CompanyVisitId;
import nl.bijrijder.visit.VisitSummary;
import nl.bijrijder.visit.Visits;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the group list of a visit, and tells other modules who goes along. */
@Service
@Transactional(readOnly = true)
public class Participants {

    private final ParticipantStore store;
    private final Visits visits;
    private final Students students;
    private final LearningRoutes routes;
    private final ParticipantPolicy policy;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Participants(
            ParticipantStore store,
            Visits visits,
            Students students,
            LearningRoutes routes,
            ParticipantPolicy policy,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.visits = visits;
        this.students = students;
        this.routes = routes;
        this.policy = policy;
        this.events = events;
        this.clock = clock;
    }

    /**
     * A student of the team goes along; once is enough.
     *
     * @throws NotFound when visit or student are not of the person's team
     * @throws RuleBroken when the visit is finished or called off
     */
    @Transactional
    public void add(CurrentUser user, CompanyVisitId id, StudentId who) {
        var visit = listed(user, id);
        var student = students.find(user, who);
        if (!student.team().equals(visit.team())) {
            throw new NotFound();
        }
        add(user, id, student);
    }

    /**
     * These students of the team go along, and nobody else.
     *
     * @param known who was on the list when it was read
     * @throws StaleVersion when somebody else changed the list since
     * @throws RuleBroken when the visit is finished or called off
     * @throws RuleBroken when somebody is missing who was on the list of a visit that took place
     */
    @Transactional
    public void choose(CurrentUser user, CompanyVisitId id, Set<StudentId> known, Collection<StudentId> chosen) {
        var visit = listed(user, id);
        store.hold(id);
        var now = store.studentsOf(id);
        if (now.equals(new HashSet<>(chosen))) {
            return;
        }
        if (!now.equals(known)) {
            throw new StaleVersion();
        }
        if (!policy.mayTakeOff(user, visit.team(), visit.status()) && !chosen.containsAll(now)) {
            throw Rule.broken("students", "visit.participant.wasToCome");
        }
        var own = students.ofTeams(user, List.of(visit.team()));
        if (!own.stream().map(StudentSummary::id).toList().containsAll(chosen)) {
            throw new NotFound();
        }
        for (var student : own) {
            if (chosen.contains(student.id())) {
                add(user, id, student);
            } else if (store.remove(id, student.id())) {
                tell(user, id, student, GroupAct.VISIT_UNLISTED);
            }
        }
    }

    /** Who goes along, by family name; for a member of the team, nobody for anybody else. */
    public List<ParticipantSummary> of(CurrentUser user, CompanyVisitId id) {
        return students.find(user, store.studentsOf(id)).values().stream()
                .map(student -> new ParticipantSummary(student.id(), student.name()))
                .sorted(Comparator.comparing(ParticipantSummary::name, PersonName.byFamilyName()))
                .toList();
    }

    /** Whether the student goes along; for callers that know who asks. */
    boolean isTakingPart(CompanyVisitId id, StudentId student) {
        return store.has(id, student);
    }

    /**
     * A student's place in the group of a visit, for the student and the team.
     *
     * @throws NotFound when the student does not go along, or is somebody else's
     */
    public Participation place(CurrentUser user, CompanyVisitId id, StudentId student) {
        requireKnowing(user, student);
        if (!isTakingPart(id, student)) {
            throw new NotFound();
        }
        return new Participation(id, student);
    }

    /**
     * The place of the student who asks.
     *
     * @throws NotFound when they are no student, or do not go along
     */
    public Participation own(CurrentUser user, CompanyVisitId id) {
        return place(user, id, user.self());
    }

    /** The visits a student goes or went along on, latest first; for the student and the team. */
    public List<VisitSummary> visitsOf(CurrentUser user, StudentId student) {
        students.find(user, student);
        return visits.of(store.of(student)).stream()
                .sorted(Comparator.comparing(VisitSummary::day, Comparator.nullsFirst(Comparator.reverseOrder()))
                        .thenComparing(visit -> visit.id().toString()))
                .toList();
    }

    /** The visit and its group, for a member of the team. */
    GroupList list(CurrentUser user, CompanyVisitId id) {
        var visit = visits.find(user, id);
        policy.requireTeam(user, visit.team());
        var all = students.ofTeams(user, List.of(visit.team()));
        return new GroupList(
                visit,
                all,
                store.studentsOf(id),
                years(user, all),
                policy.mayAdd(user, visit.team(), visit.status()),
                policy.mayTakeOff(user, visit.team(), visit.status()));
    }

    /** The students whose route runs, by the route year they are in. */
    private SortedMap<Integer, Set<StudentId>> years(CurrentUser user, List<StudentSummary> all) {
        var ids = all.stream().map(StudentSummary::id).toList();
        return routes.summaries(user, ids).values().stream()
                .collect(Collectors.groupingBy(
                        RouteSummary::routeYear,
                        TreeMap::new,
                        Collectors.mapping(RouteSummary::student, Collectors.toSet())));
    }

    /** How many go along; for callers that know who asks. */
    int count(CompanyVisitId id) {
        return store.studentsOf(id).size();
    }

    /** Asks that this person is the student, or of the team; the student's own self needs no statement. */
    void requireKnowing(CurrentUser user, StudentId student) {
        if (!user.isStudent(student)) {
            students.find(user, student);
        }
    }

    private VisitSummary listed(CurrentUser user, CompanyVisitId id) {
        var visit = visits.find(user, id);
        policy.requireTeam(user, visit.team());
        if (!policy.mayAdd(user, visit.team(), visit.status())) {
            throw Rule.broken("", "visit.participant.fixed");
        }
        return visit;
    }

    private void add(CurrentUser user, CompanyVisitId id, StudentSummary student) {
        if (store.add(id, student, user.account(), clock.instant())) {
            tell(user, id, student, GroupAct.VISIT_LISTED);
        }
    }

    private void tell(CurrentUser user, CompanyVisitId id, StudentSummary student, GroupAct act) {
        events.publishEvent(new ParticipantListed(id, student.account(), act == GroupAct.VISIT_LISTED));
        events.publishEvent(new FileUsed(user.account(), student.id(), student.team(), act));
    }
}
