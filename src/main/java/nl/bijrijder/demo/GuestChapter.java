package nl.bijrijder.demo;

import java.time.LocalTime;
import java.util.function.Consumer;
import nl.bijrijder.company.ContactId;
import nl.bijrijder.company.HostWords;
import nl.bijrijder.visit.CompanyVisitId;
import nl.bijrijder.visit.VisitSummary;
import nl.bijrijder.visit.Visits;
import nl.bijrijder.visit.guest.Guest;
import nl.bijrijder.visit.guest.GuestActs;
import nl.bijrijder.visit.guest.GuestAnswers;
import nl.bijrijder.visit.guest.GuestLinks;
import nl.bijrijder.visit.guest.Moment;
import nl.bijrijder.visit.guest.Opinion;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What companies answered through their links: a feedback, what it is like to come there, another day, and one that is silent. */
@Component
@Order(58)
@OnlyInDemoWorld
class GuestChapter implements Chapter {

    private static final int NOTHING_BEFORE = -1;

    private static final HostWords LINDE = new HostWords(
            "Bus 4 stopt voor de deur, halte Lindelaan.",
            "Fietsen in het rek naast de ingang. Auto's op het veld achter het gebouw.",
            "Meld je bij de receptie. Tussen tien en twaalf, of na half drie.",
            "Alles is gelijkvloers of met de lift.",
            new HostWords.Gear(false, null),
            "Schone, dichte schoenen. Geen lange nagels.",
            "Koffie, thee en limonade staan klaar.",
            12,
            "Voorlezen, spelletjes doen, helpen met koffie schenken.",
            "Niet op maandag. Geen foto's van bewoners.");

    private final Story story;
    private final GuestLinks links;
    private final GuestAnswers answers;
    private final GuestActs acts;
    private final Visits visits;

    GuestChapter(Story story, GuestLinks links, GuestAnswers answers, GuestActs acts, Visits visits) {
        this.story = story;
        this.links = links;
        this.answers = answers;
        this.acts = acts;
        this.visits = visits;
    }

    @Override
    public void tell() {
        through(
                -20,
                CastMember.INGRID,
                "De Linde",
                "Een ochtend bij de ouderen",
                guest -> answers.look(
                        guest,
                        NOTHING_BEFORE,
                        new Opinion(
                                Opinion.Went.GREAT,
                                Opinion.Prepared.YES,
                                Opinion.Again.YES,
                                "Onze bewoners hadden het er de hele week over. Volgende keer graag een uur langer."),
                        "Corrie Hoekstra"));
        through(
                -4,
                CastMember.INGRID,
                "De Linde",
                "Meelopen met een zorghulp",
                guest -> answers.describe(guest, NOTHING_BEFORE, LINDE, "Corrie Hoekstra"));
        var silent = new CompanyVisitId(Story.id("visit Kijken in de kapsalon"));
        story.tell(story.today().minusDays(8), CastMember.INGRID, user -> {
            var visit = visits.led(user, silent);
            if (links.isWithout(visit)) {
                links.open(visit, new ContactId(Story.id("contact Krul")));
            }
        });
        through(
                -5,
                CastMember.BAS,
                "Bosgoed",
                "De ovens van binnen",
                guest -> answers.counter(
                        guest,
                        NOTHING_BEFORE,
                        new Moment(
                                story.today().plusDays(24),
                                LocalTime.of(13, 30),
                                LocalTime.of(15, 30),
                                "'s Ochtends bakken we voor de winkel. 's Middags is er tijd."),
                        "Henk Bosgoed"));
    }

    /** A link is made for the company's contact, and through it something is said; only once, however often it is told. */
    private void through(int day, String leader, String company, String title, Consumer<Guest> says) {
        var visit = new CompanyVisitId(Story.id("visit " + title));
        story.tell(story.today().plusDays(day), leader, user -> {
            var led = visits.led(user, visit);
            if (acts.isSilent(led)) {
                says.accept(guest(led, company));
            }
        });
    }

    private Guest guest(VisitSummary visit, String company) {
        var secret = links.open(visit, new ContactId(Story.id("contact " + company)));
        return links.holder(secret).orElseThrow();
    }
}
