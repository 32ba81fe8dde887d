package nl.bijrijder.visit.guest;

import static nl.bijrijder.visit.guest.NoticeFixture.HENK;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Objects;
import nl.bijrijder.testing.ApplicationTest;
import nl.bijrijder.testing.World;
import nl.bijrijder.visit.ClassVisit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The words of a reminder say how near the visit is, and the mail ends when they are not true any more. */
@ApplicationTest
class ReminderNoticeTests {

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private VisitReminders reminders;

    @Autowired
    private World world;

    private NoticeFixture bakery;

    @BeforeEach
    void aTeamAndABakery() {
        bakery = new NoticeFixture(beans);
    }

    @Test
    void theDayBeforeIsAnotherReminderThanTheWeekBefore() {
        var week = bakery.agreed(7);
        var tomorrow = bakery.agreed(1);
        reminders.remind();
        assertThat(bakery.mails(week, NoticeKind.REMINDER))
                .hasSize(3)
                .allSatisfy(mail -> assertThat((String) mail.get("subject")).startsWith("Volgende week: "));
        assertThat(bakery.mails(tomorrow, NoticeKind.REMINDER)).hasSize(3).allSatisfy(mail -> {
            assertThat((String) mail.get("subject")).startsWith("Morgen: ");
            assertThat((String) mail.get("text_body")).containsAnyOf("Morgen komen we", "Morgen is het bezoek");
            assertThat(((Timestamp) mail.get("valid_until")).toInstant())
                    .isEqualTo(world.today().plusDays(1).atStartOfDay(ZONE).toInstant());
        });
    }

    @Test
    void theClassIsRemindedOfWithItsTimeAndPlaceUntilItBegins() {
        var plan = bakery.plan(4);
        var day = Objects.requireNonNull(plan.classVisit().on());
        var known = bakery.planned(plan.with(
                new ClassVisit(day, LocalTime.of(13, 15), LocalTime.of(14, 0), "Lokaal 1.12, Schoolstraat 3")));
        bakery.agree(known);
        var open = bakery.agreed(4);
        reminders.remind();
        assertThat(bakery.mails(known, NoticeKind.CLASS_REMINDER)).hasSize(3).allSatisfy(mail -> {
            assertThat((String) mail.get("subject"))
                    .startsWith("Morgen: bedrijf in de klas op ")
                    .endsWith(" om 13:15 uur");
            assertThat((String) mail.get("text_body")).contains("13:15–14:00 uur", "Lokaal 1.12, Schoolstraat 3");
        });
        assertThat(bakery.mails(open, NoticeKind.CLASS_REMINDER)).hasSize(3).allSatisfy(mail -> {
            assertThat((String) mail.get("subject")).doesNotContain(" om ");
            assertThat((String) mail.get("text_body")).contains("tijd volgt nog");
        });
        var today = bakery.plan(1).with(new ClassVisit(world.today(), LocalTime.of(13, 15), null, null));
        var soon = bakery.planned(today);
        bakery.agree(soon);
        reminders.remind();
        assertThat(bakery.mails(soon, NoticeKind.CLASS_REMINDER)).hasSize(3).allSatisfy(mail -> assertThat(
                        ((Timestamp) mail.get("valid_until")).toInstant())
                .isEqualTo(world.today().atTime(13, 15).atZone(ZONE).toInstant()));
    }

    @Test
    void sendsNoSecondLinkToSomebodyReminded() {
        var visit = bakery.agreed(7);
        reminders.remind();
        var links = bakery.links(visit);
        reminders.remind();
        assertThat(bakery.links(visit)).isEqualTo(links);
    }

    @Test
    void whatIsAgreedIsToldUntilTheVisitBegins() {
        var visit = bakery.agreed(20);
        assertThat(((Timestamp) bakery.last(visit, HENK).get("valid_until")).toInstant())
                .isEqualTo(world.today().plusDays(20).atTime(9, 0).atZone(ZONE).toInstant());
        bakery.cancel(visit);
        assertThat(bakery.last(visit, HENK).get("valid_until"))
                .as("that it is off stays true")
                .isNull();
    }
}
