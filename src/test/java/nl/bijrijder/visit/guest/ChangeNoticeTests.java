package nl.bijrijder.visit.guest;

import static nl.bijrijder.visit.guest.NoticeFixture.HENK;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.bijrijder.testing.ApplicationTest;
import nl.bijrijder.testing.Outings;
import nl.bijrijder.visit.ClassVisit;
import nl.bijrijder.visit.VisitStatus;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Who is told what when a visit becomes another one: another company, another contact, somebody else who goes along. */
@ApplicationTest
class ChangeNoticeTests {

    private static final String LINDA = "linda@bosgoed.example";

    @Autowired
    private ApplicationContext beans;

    private NoticeFixture bakery;

    @BeforeEach
    void aTeamAndABakery() {
        bakery = new NoticeFixture(beans);
    }

    @Test
    void aCompanyThatIsNotVisitedAnyMoreHearsItWithTheReasonAndItsCalendarForgets() {
        var visit = bakery.agreed(20);
        var other = bakery.otherCompany();
        var linde = bakery.contact(other, "Corrie", "corrie@linde.example");
        bakery.change(visit, NoticeFixture.with(bakery.plan(27), other, linde));
        assertThat(bakery.kindsTo(visit, HENK)).containsExactly("CONFIRMATION", "CANCELLATION");
        var mail = bakery.last(visit, HENK);
        assertThat((String) mail.get("text_body"))
                .contains("Beste Henk Bosgoed,", "Bakkerij Bosgoed", "gaat niet door", "De bus rijdt dan niet")
                .doesNotContain("De Linde", "Bekijk het bezoek");
        assertThat(mail.get("calendar_method")).isEqualTo("CANCEL");
        assertThat(bakery.calendars(visit).values()).containsOnly(0);
        assertThat(bakery.kindsTo(visit, "corrie@linde.example"))
                .as("the leader invites the other company")
                .isEmpty();
    }

    @Test
    void aCompanyThatWasOnlyInvitedHearsItTooAndAnUnheardOneDoesNot() {
        var invited = bakery.planned(20);
        bakery.invite(invited);
        var unheard = bakery.planned(20);
        var other = bakery.otherCompany();
        for (var visit : Set.of(invited, unheard)) {
            bakery.change(visit, NoticeFixture.with(bakery.plan(20), other, null));
        }
        assertThat(bakery.kindsTo(invited, HENK)).containsExactly("INVITATION", "CANCELLATION");
        assertThat(bakery.last(invited, HENK).get("calendar_method")).isNull();
        assertThat(bakery.mails(unheard)).isEmpty();
    }

    @Test
    void movesTheCalendarEntryToTheReplacement() {
        var visit = bakery.agreed(20);
        var coach = bakery.address(bakery.team.coach());
        var tess = bakery.colleague();
        var other = bakery.address(tess);
        bakery.change(visit, NoticeFixture.with(bakery.plan(20), Set.of(tess)));
        assertThat(bakery.kindsTo(visit, other)).containsExactly("CONFIRMATION");
        assertThat(bakery.last(visit, other).get("calendar_method")).isEqualTo("REQUEST");
        assertThat(bakery.kindsTo(visit, coach)).containsExactly("CONFIRMATION", "LEFT");
        assertThat(bakery.last(visit, coach).get("calendar_method")).isEqualTo("CANCEL");
        assertThat((String) bakery.last(visit, coach).get("text_body")).contains("Je hoort niet meer bij dit bezoek");
        assertThat(bakery.kindsTo(visit, HENK)).containsExactly("CONFIRMATION", "CHANGED");
        assertThat(bakery.calendars(visit)).containsEntry(coach, 0).containsEntry(other, 1);
        bakery.cancel(visit);
        assertThat(bakery.kindsTo(visit, coach)).as("heard already").containsExactly("CONFIRMATION", "LEFT");
        assertThat(bakery.calendars(visit).values()).containsOnly(0);
    }

    @Test
    void anotherContactGetsTheVisitAndTheLinkOfTheOldOneOpensNothing() {
        var visit = bakery.agreed(20);
        var old = bakery.door(visit, bakery.contact);
        assertThat(bakery.opens(old)).isTrue();
        var linda = bakery.contact(bakery.company, "Linda", LINDA);
        bakery.change(visit, NoticeFixture.with(bakery.plan(20), bakery.company, linda));
        assertThat(bakery.opens(old)).isFalse();
        assertThat(bakery.kindsTo(visit, HENK)).containsExactly("CONFIRMATION", "LEFT");
        assertThat(bakery.last(visit, HENK).get("calendar_method")).isEqualTo("CANCEL");
        assertThat((String) bakery.last(visit, HENK).get("text_body")).doesNotContain("/guest/");
        assertThat(bakery.kindsTo(visit, LINDA)).containsExactly("CONFIRMATION");
        assertThat(bakery.last(visit, LINDA).get("calendar_method")).isEqualTo("REQUEST");
        assertThat(bakery.opens(bakery.door(visit, linda))).isTrue();
        assertThat(bakery.summary(visit).status()).as("the yes stands").isEqualTo(VisitStatus.AGREED);
    }

    @Test
    void aMoveTellsNobodyNewThatSomethingAgreedIsOff() {
        var visit = bakery.agreed(20);
        var tess = bakery.colleague();
        var other = bakery.address(tess);
        bakery.change(visit, NoticeFixture.with(bakery.plan(27), Set.of(tess)));
        assertThat(bakery.kindsTo(visit, other)).isEmpty();
        assertThat(bakery.kindsTo(visit, bakery.address(bakery.team.coach()))).containsExactly("CONFIRMATION", "LEFT");
        assertThat(bakery.calendars(visit).values()).containsOnly(0);
    }

    @Test
    void aChangeSaysWhatChangedAndOfFreeWordsOnlyThatTheyDid() {
        var visit = bakery.agreed(20);
        var words = Outings.agreements(
                Map.of("safetyGear", true, "safetyGearWhat", "Schort", "clothing", "De jas van Stan"));
        bakery.change(visit, NoticeFixture.with(bakery.plan(20), words));
        assertThat(bakery.mails(visit, NoticeKind.CHANGED)).hasSize(3).allSatisfy(mail -> assertThat(
                        (String) mail.get("text_body"))
                .contains("Veranderd", "Veiligheidsspullen: eerst niet nodig, nu Schort", "Kleding")
                .doesNotContain("Stan", "Vervoer", "Eten en drinken", "Aantal studenten"));
    }

    @Test
    void anotherMomentOrPlaceInClassIsToldToBothAndAsksNobodyAgain() {
        var visit = bakery.agreed(20);
        var plan = bakery.plan(20);
        var day = Objects.requireNonNull(plan.classVisit().on());
        bakery.change(
                visit,
                plan.with(new ClassVisit(day, LocalTime.of(13, 15), LocalTime.of(14, 0), "Lokaal 1.12, Zwolle")));
        assertThat(bakery.summary(visit).status()).isEqualTo(VisitStatus.AGREED);
        assertThat(bakery.mails(visit, NoticeKind.CHANGED))
                .hasSize(3)
                .anyMatch(mail -> HENK.equals(mail.get("recipient")))
                .allSatisfy(mail -> assertThat((String) mail.get("text_body"))
                        .containsPattern("Bedrijf in de klas: eerst .*, tijd volgt nog, nu .*, 13:15–14:00 uur")
                        .contains("Waar in de klas: eerst nog geen plaats, nu Lokaal 1.12, Zwolle", "van het bezoek"));
        bakery.change(visit, plan.with(new ClassVisit(day, LocalTime.of(14, 15), null, "Lokaal 1.12, Zwolle")));
        assertThat((String) bakery.last(visit, HENK).get("text_body"))
                .contains("13:15–14:00 uur, nu", "vanaf 14:15 uur")
                .doesNotContain("Waar in de klas");
    }
}
