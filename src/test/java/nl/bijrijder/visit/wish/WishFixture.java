package nl.bijrijder.visit.wish;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import nl.bijrijder.shared.AccountId;
import nl.bijrijder.shared.CompanyId;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.StudentId;
import nl.bijrijder.testing.BehindTheScenes;
import nl.bijrijder.testing.Outings;
import nl.bijrijder.testing.World;
import nl.bijrijder.visit.CompanyVisitId;
import nl.bijrijder.visit.VisitAgreements;
import nl.bijrijder.visit.VisitGroup;
import nl.bijrijder.visit.VisitPlan;
import nl.bijrijder.visit.VisitTiming;
import nl.bijrijder.visit.group.Participants;
import org.springframework.context.ApplicationContext;

/** Visits with a group list and a wish round, for tests. */
public class WishFixture {

    static final List<String> TOPICS = List.of("met de machines werken", "met ouderen praten", "koken");

    private final World world;
    private final Outings outings;
    private final BehindTheScenes behind;
    private final Participants participants;
    private final WishRounds rounds;
    private final Wishes wishes;

    public WishFixture(ApplicationContext beans) {
        this.world = beans.getBean(World.class);
        this.outings = beans.getBean(Outings.class);
        this.behind = beans.getBean(BehindTheScenes.class);
        this.participants = beans.getBean(Participants.class);
        this.rounds = beans.getBean(WishRounds.class);
        this.wishes = beans.getBean(Wishes.class);
    }

    /** A visit of the team with everybody's names: the first student is the team's own. */
    public Group group(World.Team team, int size) {
        return group(team, company(team), size);
    }

    Group group(World.Team team, CompanyId company, int size) {
        var plan = new VisitPlan(
                "Kijken in de keuken",
                null,
                company,
                null,
                VisitGroup.of("Groep 1", 12, List.of(1)),
                VisitTiming.on(world.today().plusDays(20), LocalTime.of(9, 0), LocalTime.of(11, 0)),
                List.of(),
                VisitAgreements.onGear(null),
                Set.of());
        var visit = outings.plan(team, plan);
        var accounts = new ArrayList<AccountId>();
        var students = new ArrayList<StudentId>();
        accounts.add(team.studentAccount());
        students.add(team.student());
        while (students.size() < size) {
            var account = world.account("Klas" + students.size());
            accounts.add(account);
            students.add(world.student(team, account, "Klas" + students.size()));
        }
        act(team.leader(), user -> students.forEach(student -> participants.add(user, visit, student)));
        return new Group(visit, company, accounts, students);
    }

    CompanyId company(World.Team team) {
        return outings.company(team, "Bakkerij " + CompanyId.random());
    }

    /** Somebody of the team comes along on the visit. */
    public void comeAlong(Group group, AccountId who) {
        behind.jdbc()
                .sql("insert into company_visit_supervisor (visit_id, account_id) values (?, ?)")
                .params(group.visit().value(), who.value())
                .update();
    }

    /** Opens the round with three topics. */
    public void open(World.Team team, Group group) {
        act(team.coach(), user -> rounds.open(user, group.visit(), TOPICS));
    }

    /** Says something about the topics by their place, as the student. */
    public void say(Group group, int student, Map<Integer, WishKind> kinds, Map<WishKind, String> words) {
        act(group.accounts().get(student), user -> {
            var asked = wishes.asked(user, group.visit(), group.students().get(student));
            var chosen = new HashMap<WishTopicId, WishKind>();
            kinds.forEach((place, kind) -> chosen.put(asked.topics().get(place).id(), kind));
            wishes.say(
                    user,
                    group.visit(),
                    group.students().get(student),
                    asked.version(),
                    new WishContent(chosen, words));
        });
    }

    WishRequest asked(AccountId who, Group group, int student) {
        return world.as(
                who, user -> wishes.asked(user, group.visit(), group.students().get(student)));
    }

    void act(AccountId who, Consumer<CurrentUser> call) {
        world.<Boolean>as(who, user -> {
            call.accept(user);
            return true;
        });
    }

    /** A visit and who goes along. */
    public record Group(CompanyVisitId visit, CompanyId company, List<AccountId> accounts, List<StudentId> students) {

        String coachPlace() {
            return "/coach/visits/" + visit + "/wishes";
        }

        String studentPlace() {
            return "/student/visits/" + visit + "/wishes";
        }
    }
}
