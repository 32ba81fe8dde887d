package nl.bijrijder.demo;

import static nl.bijrijder.demo.CastMember.BAS;
import static nl.bijrijder.demo.CastMember.DAAN;
import static nl.bijrijder.demo.CastMember.INGRID;
import static nl.bijrijder.demo.CastMember.JOKE;
import static nl.bijrijder.demo.CastMember.KARIM;
import static nl.bijrijder.demo.CastMember.MILA;
import static nl.bijrijder.demo.CastMember.NOOR;
import static nl.bijrijder.demo.CastMember.SANNE;
import static nl.bijrijder.demo.CastMember.TOM;
import static nl.bijrijder.demo.CastMember.YUSUF;
import static nl.bijrijder.guidance.note.ConversationKind.CAREER;
import static nl.bijrijder.guidance.note.ConversationKind.COACHING;
import static nl.bijrijder.guidance.note.ConversationKind.PLACEMENT;
import static nl.bijrijder.guidance.note.ConversationKind.SHORT_MOMENT;
import static nl.bijrijder.guidance.note.ConversationKind.TEAM;
import static nl.bijrijder.guidance.note.ConversationKind.TRIANGLE;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.bijrijder.guidance.agreement.AgreementOwner;
import nl.bijrijder.guidance.note.Audience;
import nl.bijrijder.guidance.note.ConversationKind;
import nl.bijrijder.guidance.note.NoteContent;
import nl.bijrijder.guidance.note.NoteId;
import nl.bijrijder.guidance.note.NoteOutcome;
import nl.bijrijder.guidance.note.Notes;
import nl.bijrijder.guidance.note.WriteNote;
import nl.bijrijder.shared.Initiative;
import nl.bijrijder.shared.Lens;
import org.jspecify.annotations.Nullable;

/** What the colleagues of the demo world wrote down; every word is invented. */
final class CoachingNotes {

    private static final List<String> SMALL = List.of(
            "Even gesproken op de gang. Het gaat goed, de eerste toetsen vielen mee.",
            "Was vandaag te laat door de bus. Zelf gemeld en de les ingehaald.",
            "Kwam zelf vertellen dat het praktijkdeel leuk was. Wil vaker iets met de handen doen.",
            "Kort over de planning gehad. De agenda is bijgewerkt en hangt nu boven het bureau.",
            "Twijfelt over de richting. We kijken er na het volgende bedrijfsbezoek weer naar.",
            "Heeft een klasgenoot geholpen met de opdracht. Dat compliment heb ik gegeven.");

    private CoachingNotes() {}

    /** A short note about somebody of whom the story tells no more. */
    static Line small(String author, String student, int daysAgo, int which) {
        return new Line(author, student, daysAgo, SHORT_MOMENT, Audience.TEAM, SMALL.get(which % SMALL.size()));
    }

    /** The story of the four students everybody can look around as. */
    static List<Line> ofTheCast() {
        return List.of(
                new Line(SANNE, NOOR, 96, COACHING, Audience.STUDENT, """
                                Eerste gesprek van dit jaar. Noor vertelt dat ze de vakantie bij haar tante in de thuiszorg heeft meegekeken. \
                                ‘Je bent daar niet zomaar iemand, ze wachten echt op je.’

                                Ze vindt het spannend dat ze over een jaar al naar het mbo gaat. We hebben samen de route bekeken en \
                                aangekruist wat al achter haar ligt. Dat was meer dan ze dacht.""")
                        .agreeing("We spreken elkaar elke drie weken, op donderdag na het vijfde uur.")
                        .seen(Lens.MOTIVES, Lens.SELF_INSIGHT),
                new Line(KARIM, NOOR, 74, SHORT_MOMENT, Audience.TEAM, """
                                Noor liep een ochtend mee in het praktijklokaal van het mbo. Ze hielp een eerstejaars met het bed opmaken en \
                                legde rustig uit hoe het moest. Mooi om te zien: stil in de groep, maar zeker als ze iets kan."""),
                new Line(SANNE, NOOR, 53, CAREER, Audience.STUDENT, """
                                Loopbaangesprek over kwaliteiten. Noor koos drie kaartjes: geduldig, precies, zorgzaam. ‘Precies’ vond ze zelf \
                                gek, maar haar moeder en haar mentor zeiden het allebei.

                                Vraag waar ze mee verdergaat: wil ik met kinderen werken of met ouderen? Ze wil het niet bedenken maar \
                                uitproberen. Daarom wil ze bij allebei een dag meelopen vóór ze kiest. Zelf bedacht, zelf op papier gezet.""")
                        .agreeing(
                                "Sanne vraagt een meeloopdag aan bij het zorgcentrum. Noor belt zelf de kinderopvang.",
                                -40)
                        .next("Bel de kinderopvang en vraag of je een dag mag meelopen", -12)
                        .seen(Lens.QUALITIES, Lens.WORK_EXPLORATION, Lens.SELF_RELIANCE),
                new Line(INGRID, NOOR, 39, TEAM, Audience.TEAM, """
                                Besproken in het team: Noor kan het praktijkexamen eerder doen als ze dat wil. Vmbo-deel Nederlands loopt door \
                                zoals gepland. Karim kijkt mee of het rooster van het mbo past."""),
                new Line(SANNE, NOOR, 25, TRIANGLE, Audience.STUDENT, """
                                Driehoeksgesprek met Noor en haar moeder. Noor vertelde zelf wat ze deed en wat ze nog spannend vindt. Haar \
                                moeder was trots en ook een beetje verrast dat bellen nu lukt.

                                We hebben het gehad over reizen naar het mbo. Noor gaat een keer proefreizen met de bus.""")
                        .doing("Moeder rijdt niet mee; Noor doet de proefreis met Aylin.", 9, Initiative.STUDENT)
                        .next("Maak een proefreis naar het ROC", 9)
                        .seen(Lens.SELF_CONFIDENCE, Lens.SELF_RELIANCE),
                new Line(SANNE, NOOR, 6, COACHING, Audience.STUDENT, """
                                Noor heeft gebeld! Ze had eerst opgeschreven wat ze wilde zeggen. ‘Mijn hart ging tekeer, maar ze waren gewoon \
                                aardig.’ De meeloopdag is geregeld.

                                Volgende keer praten we over het bedrijfsbezoek: wat wil ze zien, wat wil ze doen, en wat liever niet?""")
                        .doing("Noor neemt drie vragen mee naar het bedrijf in de klas.", 6, Initiative.COACH)
                        .next("Bedenk drie vragen voor het zorgcentrum", 5)
                        .seen(Lens.SELF_CONFIDENCE, Lens.NETWORKING),
                new Line(SANNE, NOOR, 1, SHORT_MOMENT, Audience.DRAFT, """
                        Noor leek vandaag moe. Nog vragen hoe het thuis gaat, en of het bijbaantje niet te veel is."""),
                new Line(SANNE, DAAN, 61, COACHING, Audience.TEAM, """
                                Kennismaking met Daan. Hij praat makkelijk over voetbal en over zijn opa, minder over school. Een route met \
                                veel praktijk lijkt hem ‘beter dan stilzitten’. Vraagt zich wel af of zorg niet ‘voor meisjes’ is. Daar gaan \
                                we het niet over hebben maar naar kijken: Karim zoekt een mannelijke collega die wil vertellen.""")
                        .agreeing("Ik vraag Karim wie van zijn collega's over het werk wil vertellen.", -6)
                        .seen(Lens.MOTIVES),
                new Line(SANNE, DAAN, 33, SHORT_MOMENT, Audience.STUDENT, """
                                Daan heeft bij de gastles van de ambulancebroeder de meeste vragen gesteld van de hele groep. Compliment \
                                gegeven. Hij bleef na om de brancard te proberen.""")
                        .next("Schrijf op wat je van de gastles onthoudt (twee zinnen is genoeg)", -3)
                        .seen(Lens.WORK_EXPLORATION),
                new Line(JOKE, DAAN, 12, SHORT_MOMENT, Audience.TEAM, """
                        Twee keer geen spullen bij zich. Daan zegt dat zijn tas bij zijn vader ligt. Afgesproken dat hij reservespullen in \
                        het kluisje legt. Doorgegeven aan Sanne.""")
                        .doing("Daan legt reservespullen in zijn kluisje.", -2, Initiative.STUDENT),
                new Line(KARIM, MILA, 88, COACHING, Audience.STUDENT, """
                                Eerste weken op het mbo. Mila vindt het fijn dat ze het gebouw al kende. ‘De anderen verdwalen, ik niet.’ Het \
                                tempo ligt hoger en er is meer huiswerk. Ze mist haar oude klas, maar luncht op dinsdag nog met twee van hen.""")
                        .agreeing("Elke twee weken een kort moment, Mila komt langs.")
                        .seen(Lens.SELF_INSIGHT),
                new Line(KARIM, MILA, 47, PLACEMENT, Audience.STUDENT, """
                                Stagegesprek op de afdeling. De begeleider noemt Mila betrouwbaar en vriendelijk. Leerpunt: eerder om hulp \
                                vragen. Mila herkent dat. Ze wil eerst zelf zoeken en dan duurt het te lang.""")
                        .doing("Na vijf minuten zoeken vraagt Mila het aan een collega.", -20, Initiative.STUDENT)
                        .next("Vraag deze week drie keer om hulp en schrijf op hoe het ging", -20)
                        .seen(Lens.QUALITIES, Lens.SELF_RELIANCE),
                new Line(KARIM, MILA, 16, CAREER, Audience.STUDENT, """
                                Mila denkt na over wat er na niveau 2 komt. Werken bij het zorgcentrum kan, doorleren ook. Ze wil praten met \
                                iemand die het allebei heeft gedaan.""")
                        .next("Maak een afspraak met een oud-student via Karim", 14)
                        .seen(Lens.CAREER_STEERING, Lens.NETWORKING),
                new Line(TOM, YUSUF, 70, COACHING, Audience.STUDENT, """
                                Yusuf wil installateur worden, net als zijn oom. Rekenen vindt hij lastig, maar met een tekening erbij lukt \
                                het wel. We oefenen met de werktekeningen van het mbo.""")
                        .doing("Yusuf tekent elke week één werktekening na.", 2, Initiative.COACH)
                        .seen(Lens.MOTIVES, Lens.QUALITIES),
                new Line(TOM, YUSUF, 28, SHORT_MOMENT, Audience.TEAM, """
                        Yusuf was de eerste die zijn cv-opstelling dicht had. Hielp daarna zonder dat iemand het vroeg de groep ernaast.""")
                        .agreeing("Ik regel een extra middag om te solderen.", 4),
                new Line(TOM, YUSUF, 19, SHORT_MOMENT, Audience.TEAM, """
                        Gebeld met thuis over het te laat komen van deze week. Moeder belt morgen terug."""),
                new Line(BAS, YUSUF, 10, CAREER, Audience.STUDENT, """
                                Gesproken over het bezoek aan het installatiebedrijf. Yusuf wil vooral zélf iets solderen en niet alleen \
                                kijken. Hij heeft dat op zijn wensenlijst gezet.""")
                        .next("Zoek uit welke veiligheidsschoenen je nodig hebt", 6)
                        .seen(Lens.WORK_EXPLORATION));
    }

    /** The id of a note of this story. */
    static NoteId id(String author, String student, int daysAgo) {
        return new NoteId(Story.id("note " + author + " " + student + " " + daysAgo));
    }

    /** One note: who wrote it about whom, how long ago, and what for whom. */
    record Line(
            String author,
            String student,
            int daysAgo,
            ConversationKind kind,
            Audience audience,
            String text,
            @Nullable Promise promise,
            @Nullable Step step,
            Set<Lens> lenses) {

        Line(String author, String student, int daysAgo, ConversationKind kind, Audience audience, String text) {
            this(author, student, daysAgo, kind, audience, text, null, null, Set.of());
        }

        /** The author promised this. */
        Line agreeing(String agreement) {
            return agreed(new Promise(agreement, AgreementOwner.MEMBER, null, Initiative.COACH));
        }

        /** The author promised this, for so many days from today. */
        Line agreeing(String agreement, int dueIn) {
            return agreed(new Promise(agreement, AgreementOwner.MEMBER, dueIn, Initiative.COACH));
        }

        /** The student does this, within so many days from today. */
        Line doing(String agreement, int dueIn, Initiative whose) {
            return agreed(new Promise(agreement, AgreementOwner.STUDENT, dueIn, whose));
        }

        private Line agreed(Promise newPromise) {
            return new Line(author, student, daysAgo, kind, audience, text, newPromise, step, lenses);
        }

        /** With a next step that is due so many days from today; a negative number of days is past. */
        Line next(String newStep, int dueIn) {
            return new Line(author, student, daysAgo, kind, audience, text, promise, new Step(newStep, dueIn), lenses);
        }

        Line seen(Lens... newLenses) {
            return new Line(author, student, daysAgo, kind, audience, text, promise, step, Set.of(newLenses));
        }

        void tell(Story story, Notes notes) {
            var day = story.today().minusDays(daysAgo);
            var content = new NoteContent(text, outcome(story.today()), kind, day, lenses);
            var id = CoachingNotes.id(author, student, daysAgo);
            story.tell(
                    day,
                    author,
                    user -> notes.write(user, new WriteNote(id, Story.student(student), audience, content)));
        }

        private NoteOutcome outcome(LocalDate today) {
            var promised = promise == null ? Promise.NOTHING : promise;
            return new NoteOutcome(
                    promised.agreement(),
                    promised.owner(),
                    promised.dueIn() == null ? null : today.plusDays(promised.dueIn()),
                    step == null ? null : step.text(),
                    step == null ? null : today.plusDays(step.dueIn()),
                    promised.initiative());
        }

        /** What was agreed, who does it, and by when. */
        private record Promise(
                @Nullable String agreement,
                AgreementOwner owner,
                @Nullable Integer dueIn,
                Initiative initiative) {

            static final Promise NOTHING = new Promise(null, AgreementOwner.MEMBER, null, Initiative.COACH);
        }

        /** The next step that came out of it. */
        private record Step(String text, int dueIn) {}
    }
}
