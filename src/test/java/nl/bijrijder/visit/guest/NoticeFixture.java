package nl.bijrijder.visit.guest;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import nl.bijrijder.calendar.CalendarJudge;
import nl.bijrijder.company.ContactId;
import nl.bijrijder.shared.AccountId;
import nl.bijrijder.shared.CompanyId;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.IdempotencyKey;
import nl.bijrijder.shared.Period;
import nl.bijrijder.testing.BehindTheScenes;
import nl.bijrijder.testing.Outings;
import nl.bijrijder.testing.Witness;
import nl.bijrijder.testing.World;
import nl.bijrijder.visit.ClassVisit;
import nl.bijrijder.visit.CompanyVisitId;
import nl.bijrijder.visit.Confirmation;
import nl.bijrijder.visit.VisitAgreements;
import nl.bijrijder.visit.VisitGroup;
import nl.bijrijder.visit.VisitPlan;
import nl.bijrijder.visit.VisitPlanning;
import nl.bijrijder.visit.VisitSummary;
import nl.bijrijder.visit.VisitTiming;
import nl.bijrijder.visit.Visits;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A team that goes to a bakery, what happens to that visit, and who is mailed about it. */
final class NoticeFixture {

    static final String HENK = "henk@bosgoed.example";

    private final World world;
    private final Outings outings;
    private final VisitPlanning planning;
    private final Visits visits;
    private final VisitNotices notices;
    private final GuestLinks doors;
    private final BehindTheScenes behind;
    private final TransactionTemplate transaction;
    final World.Team team;
    final CompanyId company;
    final ContactId contact;

    NoticeFixture(ApplicationContext beans) {
        world = beans.getBean(World.class);
        outings = beans.getBean(Outings.class);
        planning = beans.getBean(VisitPlanning.class);
        visits = beans.getBean(Visits.class);
        notices = beans.getBean(VisitNotices.class);
        doors = beans.getBean(GuestLinks.class);
        behind = beans.getBean(BehindTheScenes.class);
        transaction = new TransactionTemplate(beans.getBean(PlatformTransactionManager.class));
        team = world.team();
        world.student(team, world.account("Xaviera"), "Xaviera");
        company = outings.company(team, "Bakkerij Bosgoed");
        contact = contact(company, "Henk Bosgoed", HENK);
    }

    ContactId contact(CompanyId at, String name, @Nullable String email) {
        return outings.contact(team, at, name, email);
    }

    CompanyId otherCompany() {
        return outings.company(team, "Slagerij De Linde");
    }

    /** Somebody else of the team. */
    AccountId colleague() {
        return world.member(team, "Tess", false, Period.from(world.today().minusDays(60)));
    }

    /** From nine to eleven, so many days from today, and in class at most three days before. */
    VisitPlan plan(int days) {
        return new VisitPlan(
                "Met Stan en Xaviera naar de bakker",
                "Stan wil bakker worden",
                company,
                contact,
                VisitGroup.of("Groep van Xaviera", 9, List.of(1)),
                VisitTiming.on(world.today().plusDays(days), LocalTime.of(9, 0), LocalTime.of(11, 0)),
                List.of(),
                ClassVisit.on(world.today().plusDays(Math.max(days - 3, 0))),
                VisitAgreements.onGear(null),
                Set.of(team.coach()));
    }

    static VisitPlan inClass(VisitPlan plan, LocalDate day) {
        return new VisitPlan(
                plan.title(),
                plan.purpose(),
                plan.company(),
                plan.contact(),
                plan.group(),
                plan.timing(),
                plan.proposals(),
                ClassVisit.on(day),
                plan.agreements(),
                plan.supervisors());
    }

    static VisitPlan with(VisitPlan plan, CompanyId company, @Nullable ContactId contact) {
        return new VisitPlan(
                plan.title(),
                plan.purpose(),
                company,
                contact,
                plan.group(),
                plan.timing(),
                plan.proposals(),
                plan.classVisit(),
                plan.agreements(),
                plan.supervisors());
    }

    static VisitPlan with(VisitPlan plan, Set<AccountId> supervisors) {
        return new VisitPlan(
                plan.title(),
                plan.purpose(),
                plan.company(),
                plan.contact(),
                plan.group(),
                plan.timing(),
                plan.proposals(),
                plan.classVisit(),
                plan.agreements(),
                supervisors);
    }

    static VisitPlan with(VisitPlan plan, VisitAgreements agreements) {
        return new VisitPlan(
                plan.title(),
                plan.purpose(),
                plan.company(),
                plan.contact(),
                plan.group(),
                plan.timing(),
                plan.proposals(),
                plan.classVisit(),
                agreements,
                plan.supervisors());
    }

    CompanyVisitId planned(int days) {
        return planned(plan(days));
    }

    CompanyVisitId planned(VisitPlan plan) {
        return outings.plan(team, plan);
    }

    /** Planned, and the company said yes. */
    CompanyVisitId agreed(int days) {
        var visit = planned(days);
        agree(visit);
        return visit;
    }

    /** Planned, and the leader went on without a yes. */
    CompanyVisitId passed(int days) {
        var visit = planned(days);
        asLeader(user -> planning.agreeWithout(user, visit, "Ze zeiden ja aan de telefoon", null));
        return visit;
    }

    void agree(CompanyVisitId visit) {
        asLeader(user -> planning.agree(user, visit, new Confirmation("Henk", world.today()), null));
    }

    void change(CompanyVisitId visit, VisitPlan plan) {
        asLeader(user ->
                planning.change(user, visit, visits.find(user, visit).version(), plan, "De bus rijdt dan niet"));
    }

    void cancel(CompanyVisitId visit) {
        asLeader(user -> planning.cancel(user, visit, "De oven is stuk"));
    }

    void invite(CompanyVisitId visit) {
        asLeader(user -> notices.invite(user, visit, IdempotencyKey.random(), "We hebben er zin in."));
    }

    void asLeader(Consumer<CurrentUser> what) {
        world.as(team.leader(), user -> {
            what.accept(user);
            return true;
        });
    }

    /** A link of its own for somebody at the company. */
    String door(CompanyVisitId visit, ContactId who) {
        return transaction.execute(status -> doors.open(visits.of(new Witness(visit)), who));
    }

    boolean opens(String secret) {
        return doors.holder(secret).isPresent();
    }

    VisitSummary summary(CompanyVisitId visit) {
        return visits.of(new Witness(visit));
    }

    /** The visit as if its day was so many days ago, and it is to be held or was. */
    void past(CompanyVisitId visit, int days, String status) {
        behind.jdbc()
                .sql("update company_visit set status = ?, class_visit_on = app_today() - 30,"
                        + " prepare_pass_reason = 'x', prepare_pass_by = asked_by, prepare_pass_at = app_now(),"
                        + " visit_on = ? where id = ?")
                .params(status, world.today().minusDays(days), visit.value())
                .update();
    }

    /** The mails about a visit, oldest first. */
    List<Map<String, Object>> mails(CompanyVisitId visit) {
        return behind.jdbc()
                .sql("select * from mail where about = :visit order by made_at, recipient")
                .param("visit", visit.value())
                .query()
                .listOfRows();
    }

    /** How many links of a visit were ever handed out. */
    int links(CompanyVisitId visit) {
        return behind.jdbc()
                .sql("select count(*) from guest_link where visit_id = ?")
                .param(visit.value())
                .query(Integer.class)
                .single();
    }

    List<Map<String, Object>> mails(CompanyVisitId visit, NoticeKind kind) {
        return mails(visit).stream()
                .filter(mail -> kind.key().equals(mail.get("kind")))
                .toList();
    }

    /** Which kinds of mail somebody got, oldest first. */
    List<String> kindsTo(CompanyVisitId visit, String address) {
        return mails(visit).stream()
                .filter(mail -> address.equals(mail.get("recipient")))
                .map(mail -> ((String) mail.get("kind")).substring("visit.notice.".length()))
                .toList();
    }

    /** The last mail to somebody. */
    Map<String, Object> last(CompanyVisitId visit, String address) {
        return mails(visit).stream()
                .filter(mail -> address.equals(mail.get("recipient")))
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    /** How many visits stand in the calendar of everybody who was sent a file. */
    Map<String, Integer> calendars(CompanyVisitId visit) {
        var events = new TreeMap<String, Integer>();
        judges(visit).forEach((who, judge) -> events.put(who, judge.events().size()));
        return events;
    }

    /** The calendar of everybody who was sent a file. */
    Map<String, CalendarJudge> judges(CompanyVisitId visit) {
        var judges = new TreeMap<String, CalendarJudge>();
        for (var mail : mails(visit)) {
            if (mail.get("calendar_file") != null) {
                judges.computeIfAbsent((String) mail.get("recipient"), who -> new CalendarJudge())
                        .receive((String) mail.get("calendar_file"));
            }
        }
        return judges;
    }

    /** Where mails to somebody with an account go. */
    String address(AccountId account) {
        return behind.jdbc()
                .sql("select email from account where id = ?")
                .param(account.value())
                .query(String.class)
                .single();
    }
}
