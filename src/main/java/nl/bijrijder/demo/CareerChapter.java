package nl.bijrijder.demo;

import static nl.bijrijder.demo.CastMember.MILA;
import static nl.bijrijder.demo.CastMember.NOOR;
import static nl.bijrijder.demo.CastMember.YUSUF;

import java.util.Set;
import java.util.TreeSet;
import nl.bijrijder.career.CareerEntries;
import nl.bijrijder.career.CareerEntryContent;
import nl.bijrijder.career.CareerEntryId;
import nl.bijrijder.career.Mood;
import nl.bijrijder.career.OnRoute;
import nl.bijrijder.career.WriteEntry;
import nl.bijrijder.shared.Lens;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Chapter 4, in between: what students write about themselves. Noor has nothing yet about who can help her, Daan nothing at all. */
@Component
@Order(45)
@OnlyInDemoWorld
class CareerChapter implements Chapter {

    private final Story story;
    private final CareerEntries entries;
    private final DemoPhotos photos;

    CareerChapter(Story story, CareerEntries entries, DemoPhotos photos) {
        this.story = story;
        this.entries = entries;
        this.photos = photos;
    }

    @Override
    public void tell() {
        piece(NOOR, 92, "Een dag mee met mijn tante in de thuiszorg", Mood.HAPPY, """
                Iedereen was blij dat we er waren. Ik dacht dat ik het eng zou vinden om oude mensen te helpen, maar ik begon \
                gewoon een praatje. Ik ben dus beter met mensen dan ik dacht.""")
                .with(
                        "Of dit werk iets voor mij is",
                        "Bij zes mensen thuis geweest, koffie gezet en geholpen met een steunkous.")
                .seen(Lens.QUALITIES, Lens.MOTIVES, Lens.SELF_INSIGHT)
                .showing("Koffie voor zes mensen", "De tafel van mevrouw De Boer", "Mijn eigen kopje")
                .keep();
        piece(NOOR, 61, "Test gedaan: welk beroep past bij mij?", Mood.CALM, """
                Er kwam verzorgende uit, maar ook iets met dieren. Dat van die dieren klopt niet, want ik ben bang voor honden.""")
                .seen(Lens.WORK_EXPLORATION)
                .keep();
        piece(NOOR, 18, "Open dag van Het Veer", Mood.HAPPY, """
                Ik weet nu hoe het gebouw eruitziet en waar ik straks moet zijn. Dat scheelt. De opleiding duurt twee jaar en je loopt \
                veel stage, dat wil ik.""")
                .seen(Lens.MOTIVES, Lens.CAREER_STEERING)
                .keep();
        piece(NOOR, 4, "Presentatie over mijn stage", Mood.PROUD, """
                Ik had buikpijn van tevoren en ik heb het toch gedaan. Niemand lachte. Volgende keer durf ik sneller.""")
                .seen(Lens.SELF_CONFIDENCE)
                .keep();
        piece(MILA, 70, "Mijn eerste week op het mbo", Mood.TENSE, """
                Alles is groter en niemand vertelt je waar je moet zijn. Ik heb het drie keer gevraagd en toen wist ik het. \
                Vragen is niet dom.""")
                .seen(Lens.SELF_RELIANCE, Lens.NETWORKING)
                .keep();
        piece(MILA, 40, "Voorlezen bij Pippeloentje", Mood.PROUD, """
                De peuters luisterden echt. Eentje wilde op schoot. Ik word hier rustig van en zij ook.""")
                .seen(Lens.QUALITIES, Lens.WORK_EXPLORATION)
                .showing("Bekers van de peuters")
                .keep();
        piece(MILA, 6, "Gepraat met een oud-leerling", Mood.HAPPY, """
                Zij werkt nu op een kinderdagverblijf en vertelde eerlijk wat zwaar is. Ik mag haar appen als ik vragen heb.""")
                .with("Hoe zij aan haar baan kwam", null)
                .next("Ik app haar drie vragen voor mijn stagegesprek")
                .onRoute(4)
                .seen(Lens.CAREER_STEERING, Lens.NETWORKING)
                .keep();
        piece(YUSUF, 21, "Kabels trekken bij Ter Horst", Mood.HARD, """
                Mijn kabel zat drie keer verkeerd. Toen heb ik het uitgetekend en ging het goed. Tekenen helpt mij.""")
                .seen(Lens.QUALITIES)
                .showing("De werkbank na afloop")
                .keep();
    }

    private Piece piece(String student, int daysAgo, String title, Mood mood, String lookingBack) {
        return new Piece(student, daysAgo, title, mood, lookingBack);
    }

    /** One entry while it is being told. */
    private final class Piece {

        private final String student;
        private final int daysAgo;
        private final String title;
        private final Mood mood;
        private final String lookingBack;
        private @Nullable String aim;
        private @Nullable String result;
        private @Nullable String followUp;
        private @Nullable OnRoute onRoute;
        private Set<Lens> lenses = Set.of();
        private Set<String> pictures = Set.of();

        Piece(String student, int daysAgo, String title, Mood mood, String lookingBack) {
            this.student = student;
            this.daysAgo = daysAgo;
            this.title = title;
            this.mood = mood;
            this.lookingBack = lookingBack;
        }

        Piece with(String wanted, @Nullable String did) {
            aim = wanted;
            result = did;
            return this;
        }

        Piece next(String step) {
            followUp = step;
            return this;
        }

        Piece onRoute(int inDays) {
            onRoute = new OnRoute(story.today().plusDays(inDays));
            return this;
        }

        Piece seen(Lens... through) {
            lenses = Set.of(through);
            return this;
        }

        Piece showing(String... words) {
            pictures = new TreeSet<>(Set.of(words));
            return this;
        }

        void keep() {
            var day = story.today().minusDays(daysAgo);
            var content = new CareerEntryContent(day, title, aim, result, lookingBack, followUp, mood, lenses);
            var id = new CareerEntryId(Story.id("career entry " + student + " " + title));
            story.tell(day, student, user -> {
                entries.write(user, new WriteEntry(id, content, onRoute));
                pictures.forEach(words -> photos.beside(user, id, words));
            });
        }
    }
}
