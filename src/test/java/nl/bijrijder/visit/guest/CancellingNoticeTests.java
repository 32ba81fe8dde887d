package nl.bijrijder.visit.guest;

import static nl.bijrijder.visit.guest.NoticeFixture.HENK;
import static org.assertj.core.api.Assertions.assertThat;

import nl.bijrijder.testing.ApplicationTest;
import nl.bijrijder.testing.BehindTheScenes;
import nl.bijrijder.testing.Witness;
import nl.bijrijder.visit.VisitAnswers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Who is told that a visit does not take place, and whose calendar lets go of it. */
@ApplicationTest
class CancellingNoticeTests {

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private VisitAnswers answers;

    @Autowired
    private BehindTheScenes behind;

    private NoticeFixture bakery;

    @BeforeEach
    void aTeamAndABakery() {
        bakery = new NoticeFixture(beans);
    }

    @Test
    void aCompanyThatCallsItOffIsToldThatItWasHeardAndItsCalendarForgets() {
        var visit = bakery.agreed(20);
        answers.cancel(new Witness(visit), bakery.summary(visit).version(), "De oven is stuk");
        assertThat(bakery.kindsTo(visit, HENK)).containsExactly("CONFIRMATION", "CANCELLATION_RECEIVED");
        var mail = bakery.last(visit, HENK);
        assertThat((String) mail.get("subject")).startsWith("Afzegging ontvangen");
        assertThat((String) mail.get("text_body"))
                .contains("Jullie hebben het bezoek afgezegd")
                .doesNotContain("De oven is stuk", "/guest/");
        assertThat(mail.get("calendar_method")).isEqualTo("CANCEL");
        assertThat(bakery.mails(visit, NoticeKind.CANCELLATION)).as("the team").hasSize(2);
        assertThat(bakery.calendars(visit))
                .hasSize(3)
                .allSatisfy((who, events) -> assertThat(events).as(who).isZero());
    }

    /** Somebody was taken out of the visit at a time when nobody was told of that. */
    @Test
    void cancelsTheVisitInEveryCalendarThatHasIt() {
        var visit = bakery.agreed(20);
        var coach = bakery.address(bakery.team.coach());
        behind.jdbc()
                .sql("delete from company_visit_supervisor where visit_id = ?")
                .param(visit.value())
                .update();
        bakery.cancel(visit);
        assertThat(bakery.kindsTo(visit, coach)).containsExactly("CONFIRMATION", "CANCELLATION");
        assertThat(bakery.last(visit, coach).get("calendar_method")).isEqualTo("CANCEL");
        assertThat((String) bakery.last(visit, coach).get("text_body")).doesNotContain("De oven is stuk", "/coach/");
        assertThat(bakery.calendars(visit).values()).containsOnly(0);
    }
}
