package nl.bijrijder.visit.guest;

import static nl.bijrijder.visit.guest.NoticeFixture.HENK;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.bijrijder.testing.ApplicationTest;
import nl.bijrijder.testing.Pages;
import nl.bijrijder.testing.World;
import nl.bijrijder.visit.VisitStatus;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Who is told what when a visit is fixed: a passed gate is the school's note, the company's yes is the company's. */
@ApplicationTest
class AgreeingNoticeTests {

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private VisitReminders reminders;

    @Autowired
    private Pages pages;

    @Autowired
    private World world;

    private NoticeFixture bakery;

    @BeforeEach
    void aTeamAndABakery() {
        bakery = new NoticeFixture(beans);
    }

    @Test
    void aPassedGateIsToldToTheTeamAndNotToTheCompany() {
        var visit = bakery.passed(20);
        assertThat(bakery.kindsTo(visit, HENK)).isEmpty();
        assertThat(bakery.mails(visit, NoticeKind.GATE_PASSED)).hasSize(2).allSatisfy(mail -> {
            assertThat((String) mail.get("text_body"))
                    .contains("nog geen ja")
                    .doesNotContain("afgesproken", "staat er vast");
            assertThat(mail.get("calendar_method")).isIn("REQUEST", "PUBLISH");
        });
    }

    @Test
    void afterAPassedGateTheLeaderStillRecordsTheYesAndTheCompanyGetsItsConfirmation() {
        var visit = bakery.passed(20);
        var page = "/team/visits/" + visit;
        assertThat(pages.page(bakery.team.leader(), page)
                        .select("a[href$=/confirmation]")
                        .text())
                .isEqualTo("Bedrijf zei ja");
        assertThat(pages.page(bakery.team.leader(), page + "/confirmation").select("[name=passReason]"))
                .as("the gate was passed already")
                .isEmpty();
        assertThat(pages.send(
                        bakery.team.leader(),
                        page + "/confirmation",
                        Map.of(
                                "confirmedBy",
                                "Henk",
                                "confirmedOn",
                                world.today().toString())))
                .hasRedirectedUrl(page);
        assertThat(bakery.kindsTo(visit, HENK)).containsExactly("CONFIRMATION");
        assertThat(bakery.last(visit, HENK).get("calendar_method")).isEqualTo("REQUEST");
        assertThat(bakery.calendars(visit).values()).containsExactly(1, 1, 1);
        assertThat(bakery.summary(visit).confirmation().by()).isEqualTo("Henk");
        var after = pages.page(bakery.team.leader(), page);
        assertThat(after.select("a[href$=/confirmation]")).isEmpty();
        assertThat(after.text()).as("the note stays").contains("Ze zeiden ja aan de telefoon");
    }

    @Test
    void aVisitThatIsPreparedCanStillGetItsYes() {
        var visit = bakery.passed(20);
        bakery.past(visit, -20, "PREPARED");
        bakery.agree(visit);
        assertThat(bakery.summary(visit).status()).isEqualTo(VisitStatus.PREPARED);
        assertThat(bakery.kindsTo(visit, HENK)).containsExactly("CONFIRMATION");
    }

    @Test
    void aCompanyThatNeverSaidYesIsRemindedInWordsThatAreTrue() {
        var visit = bakery.passed(6);
        reminders.remind();
        assertThat(bakery.kindsTo(visit, HENK)).containsExactlyInAnyOrder("REMINDER", "CLASS_REMINDER");
        assertThat(bakery.mails(visit)).allSatisfy(mail -> assertThat((String) mail.get("text_body"))
                .doesNotContain("hebben we afgesproken", "is afgesproken", "komen jullie"));
        assertThat(bakery.mails(visit, NoticeKind.REMINDER))
                .filteredOn(mail -> HENK.equals(mail.get("recipient")))
                .allSatisfy(mail -> assertThat((String) mail.get("text_body")).contains("Laat je weten of het zo kan?"))
                .hasSize(1);
    }

    @Test
    void aCompanyThatDidNotAgreeIsNotToldThatSomethingAgreedChanged() {
        var visit = bakery.passed(20);
        bakery.change(visit, bakery.plan(27));
        assertThat(bakery.kindsTo(visit, HENK)).isEmpty();
        assertThat(bakery.mails(visit, NoticeKind.MOVED)).hasSize(2);
    }

    @Test
    void sendsThePlannerTheVisitWithoutAnInvitation() {
        var visit = bakery.agreed(20);
        var leader = bakery.address(bakery.team.leader());
        var own = bakery.last(visit, leader);
        assertThat(own.get("calendar_method")).isEqualTo("PUBLISH");
        assertThat((String) own.get("calendar_file")).contains("METHOD:PUBLISH").doesNotContain("ATTENDEE");
        assertThat((String) bakery.last(visit, HENK).get("calendar_file")).contains("METHOD:REQUEST", "ATTENDEE");
        assertThat(bakery.calendars(visit).values()).containsExactly(1, 1, 1);
        bakery.cancel(visit);
        assertThat(bakery.calendars(visit).values()).containsOnly(0);
    }
}
