package nl.bijrijder.demo;

import static nl.bijrijder.demo.CastMember.BAS;
import static nl.bijrijder.demo.CastMember.DAAN;
import static nl.bijrijder.demo.CastMember.SANNE;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.bijrijder.guidance.note.Audience;
import nl.bijrijder.guidance.note.ConversationKind;
import nl.bijrijder.guidance.note.NoteContent;
import nl.bijrijder.guidance.note.NoteGroup;
import nl.bijrijder.guidance.note.NoteId;
import nl.bijrijder.guidance.note.SeveralNotes;
import nl.bijrijder.guidance.prompt.Prompts;
import nl.bijrijder.shared.StudentId;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Chapter 4, the end: one text about four students who worked together, and a team that asks its own questions. */
@Component
@Order(42)
@OnlyInDemoWorld
class TeamChapter implements Chapter {

    private static final int MATES = 3;
    private static final int DAYS_AGO = 4;

    private final Story story;
    private final SeveralNotes notes;
    private final Prompts prompts;

    TeamChapter(Story story, SeveralNotes notes, Prompts prompts) {
        this.story = story;
        this.notes = notes;
        this.prompts = prompts;
    }

    @Override
    public void tell() {
        var day = story.today().minusDays(DAYS_AGO);
        var group = new NoteGroup(students());
        var content = new NoteContent(
                "Deze week met vier leerlingen de kantine gerund. Iedereen had een eigen taak en niemand liep weg, ook niet toen"
                        + " het druk werd.",
                "Ik zet de foto's van de kantine klaar voor in het dossier.",
                "Schrijf op welke taak je het leukst vond",
                story.today().plusDays(8),
                ConversationKind.SHORT_MOMENT,
                day,
                Set.of());
        story.tell(
                day,
                SANNE,
                user -> notes.write(user, new NoteId(Story.id("canteen")), group, Audience.STUDENT, content));
        var questions = Map.of(
                ConversationKind.COACHING,
                "Waar heb je deze week met je handen aan gewerkt?\nWat ging er mis, en hoe loste je het op?\nWat wil je nu leren?",
                ConversationKind.SHORT_MOMENT,
                "Wat zag je gebeuren in de werkplaats?");
        story.tell(day, BAS, user -> prompts.change(user, Story.TECH, -1, questions));
    }

    private static List<StudentId> students() {
        var mates = StudentsChapter.classmates(Story.CARE).stream().limit(MATES).map(StudentsChapter.Pupil::email);
        return Stream.concat(Stream.of(DAAN), mates).map(Story::student).toList();
    }
}
