package nl.bijrijder.visit.guest;

import static nl.bijrijder.visit.guest.NoticeFixture.HENK;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.bijrijder.calendar.CalendarJudge;
import nl.bijrijder.testing.ApplicationTest;
import nl.bijrijder.testing.BehindTheScenes;
import nl.bijrijder.visit.ClassVisit;
import nl.bijrijder.visit.CompanyVisitId;
import nl.bijrijder.visit.VisitGroup;
import nl.bijrijder.visit.VisitPlan;
import nl.bijrijder.visit.VisitPlanning;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The day in class in the calendars of company and team, as a calendar of another maker has it. */
@ApplicationTest
class ClassInvitationTests {

    private static final String PLACE = "Lokaal 1.12, Schoolstraat 3";

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private BehindTheScenes behind;

    private NoticeFixture bakery;
    private VisitPlan plan;
    private LocalDate day;

    @BeforeEach
    void aTeamAndABakery() {
        bakery = new NoticeFixture(beans);
        plan = inClass(bakery.plan(20), "13:15");
        day = Objects.requireNonNull(plan.classVisit().on());
    }

    private static VisitPlan inClass(VisitPlan plan, String from) {
        var start = LocalTime.parse(from);
        return plan.with(new ClassVisit(plan.classVisit().on(), start, start.plusMinutes(45), PLACE));
    }

    private CompanyVisitId agreed() {
        var visit = bakery.planned(plan);
        bakery.agree(visit);
        return visit;
    }

    private CalendarJudge.Event ofHenk(CompanyVisitId visit) {
        return Objects.requireNonNull(bakery.judges(visit).get(HENK).events().get(visit + "-class@bijrijder"));
    }

    @Test
    void standsBesideTheVisitOnceBothAgreed() {
        var visit = agreed();
        assertThat(bakery.calendars(visit)).hasSize(3).containsEntry(HENK, 2);
        assertThat(bakery.calendars(visit).values()).containsOnly(2);
        var event = ofHenk(visit);
        assertThat(event.summary()).isEqualTo("Bedrijf in de klas");
        assertThat(event.place()).isEqualTo(PLACE);
        assertThat(event.startsAt())
                .isEqualTo(
                        day.atTime(13, 15).atZone(ZoneId.of("Europe/Amsterdam")).toInstant());
        var mail = bakery.mails(visit, NoticeKind.CLASS_AGREED).get(0);
        assertThat((String) mail.get("subject")).endsWith("om 13:15 uur");
        assertThat((String) mail.get("text_body"))
                .contains("13:15–14:00 uur", PLACE)
                .doesNotContain("Stan", "Xaviera");
    }

    @Test
    void waitsForATime() {
        var visit = bakery.agreed(20);
        assertThat(bakery.mails(visit, NoticeKind.CLASS_AGREED)).isEmpty();
        bakery.change(visit, plan);
        assertThat(bakery.calendars(visit).values()).containsOnly(2);
    }

    @Test
    void movesWithItsTimeAndGoesWithIt() {
        var visit = agreed();
        var before = ofHenk(visit).sequence();
        bakery.change(visit, inClass(plan, "14:15"));
        assertThat(bakery.calendars(visit).values()).containsOnly(2);
        assertThat(ofHenk(visit).sequence()).isGreaterThan(before);
        assertThat(ofHenk(visit).startsAt())
                .isEqualTo(
                        day.atTime(14, 15).atZone(ZoneId.of("Europe/Amsterdam")).toInstant());
        bakery.change(visit, plan.with(ClassVisit.on(day)));
        assertThat(bakery.judges(visit).values())
                .allSatisfy(judge -> assertThat(judge.events()).containsOnlyKeys(visit + "@bijrijder"));
        bakery.change(visit, plan);
        assertThat(bakery.calendars(visit).values()).containsOnly(2);
    }

    @Test
    void anotherAgreementLeavesItAsItIs() {
        var visit = agreed();
        var twelve = new VisitPlan(
                plan.title(),
                plan.purpose(),
                plan.company(),
                plan.contact(),
                VisitGroup.of("Groep", 12, List.of(1)),
                plan.timing(),
                plan.proposals(),
                plan.classVisit(),
                plan.agreements(),
                plan.supervisors());
        bakery.change(visit, twelve);
        assertThat(bakery.mails(visit, NoticeKind.CHANGED)).hasSize(3);
        assertThat(bakery.mails(visit, NoticeKind.CLASS_AGREED)).hasSize(3);
    }

    @Test
    void goesWhenTheVisitIsOffOrMovesAndComesBackWithANewYes() {
        var visit = agreed();
        bakery.change(visit, bakery.plan(27).with(plan.classVisit()));
        assertThat(bakery.calendars(visit).values()).containsOnly(0);
        bakery.agree(visit);
        assertThat(bakery.calendars(visit).values()).containsOnly(2);
        bakery.cancel(visit);
        assertThat(bakery.calendars(visit).values()).containsOnly(0);
        assertThat((String) bakery.mails(visit, NoticeKind.CLASS_OFF).get(0).get("text_body"))
                .doesNotContain("/guest/", "Stan", "Xaviera");
    }

    @Test
    void goesFromWhoHasNothingToDoWithItAnyMore() {
        var visit = agreed();
        var tess = bakery.colleague();
        bakery.change(visit, NoticeFixture.with(plan, Set.of(tess)));
        assertThat(bakery.calendars(visit))
                .containsEntry(bakery.address(bakery.team.coach()), 0)
                .containsEntry(bakery.address(tess), 2)
                .containsEntry(HENK, 2);
        var linda = "linda@slager.example";
        var elsewhere = bakery.otherCompany();
        bakery.change(visit, NoticeFixture.with(plan, elsewhere, bakery.contact(elsewhere, "Linda", linda)));
        assertThat(bakery.calendars(visit)).containsEntry(HENK, 0).doesNotContainKey(linda);
        bakery.agree(visit);
        assertThat(bakery.calendars(visit)).containsEntry(HENK, 0).containsEntry(linda, 2);
    }

    @Test
    void isTheTeamsAloneAsLongAsTheCompanySaidNothing() {
        var visit = bakery.planned(plan);
        bakery.asLeader(user ->
                beans.getBean(VisitPlanning.class).agreeWithout(user, visit, "Ze zeiden ja aan de telefoon", null));
        assertThat(bakery.calendars(visit)).doesNotContainKey(HENK);
        assertThat(bakery.calendars(visit).values()).containsOnly(2);
        bakery.agree(visit);
        assertThat(bakery.calendars(visit)).containsEntry(HENK, 2);
        assertThat(bakery.mails(visit, NoticeKind.CLASS_AGREED)).hasSize(3);
    }

    @Test
    void whatIsBehindUsStaysInTheCalendar() {
        var visit = agreed();
        behind.jdbc()
                .sql("update company_visit set class_visit_on = app_today() - 2 where id = ?")
                .param(visit.value())
                .update();
        bakery.cancel(visit);
        assertThat(bakery.calendars(visit)).containsEntry(HENK, 1);
        assertThat(bakery.mails(visit, NoticeKind.CLASS_OFF)).isEmpty();
    }
}
