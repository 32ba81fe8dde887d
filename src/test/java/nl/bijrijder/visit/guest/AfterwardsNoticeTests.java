package nl.bijrijder.visit.guest;

import static nl.bijrijder.visit.guest.NoticeFixture.HENK;
import static org.assertj.core.api.Assertions.assertThat;

import nl.bijrijder.testing.ApplicationTest;
import nl.bijrijder.testing.Witness;
import nl.bijrijder.visit.CompanyVisitId;
import nl.bijrijder.visit.VisitPlanning;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What a company hears after the visit: thanks, and the question how it was, as long as it did not answer. */
@ApplicationTest
class AfterwardsNoticeTests {

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private VisitPlanning planning;

    @Autowired
    private VisitFeedbacks feedbacks;

    private NoticeFixture bakery;

    @BeforeEach
    void aTeamAndABakery() {
        bakery = new NoticeFixture(beans);
    }

    private CompanyVisitId held() {
        var visit = bakery.agreed(20);
        bakery.past(visit, 1, "PREPARED");
        bakery.asLeader(user -> planning.hold(user, visit));
        return visit;
    }

    @Test
    void aVisitThatWasHeldAsksTheCompanyHowItWas() {
        var visit = held();
        assertThat(bakery.kindsTo(visit, HENK)).containsExactly("CONFIRMATION", "FEEDBACK");
        var mail = bakery.last(visit, HENK);
        assertThat((String) mail.get("text_body")).contains("Hoe was het", "één minuut", "#feedback-title");
        assertThat(mail.get("valid_until")).isNull();
    }

    @Test
    void closingAsksOnceMoreOnlyWhenThereIsNoAnswer() {
        var silent = held();
        bakery.asLeader(user -> planning.close(user, silent));
        assertThat((String) bakery.last(silent, HENK).get("text_body"))
                .contains("teruggekeken", "kunnen ons nog vertellen hoe het was");
        var answered = held();
        feedbacks.give(
                new Witness(answered),
                VisitFeedbacks.NONE,
                new Opinion(Opinion.Went.GREAT, Opinion.Prepared.YES, Opinion.Again.YES, null),
                "Henk");
        bakery.asLeader(user -> planning.close(user, answered));
        assertThat((String) bakery.last(answered, HENK).get("text_body"))
                .contains("teruggekeken")
                .doesNotContain("hoe het was");
    }
}
