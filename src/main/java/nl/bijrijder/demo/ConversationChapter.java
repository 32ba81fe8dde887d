package nl.bijrijder.demo;

import static nl.bijrijder.demo.CastMember.DAAN;
import static nl.bijrijder.demo.CastMember.KARIM;
import static nl.bijrijder.demo.CastMember.MILA;
import static nl.bijrijder.demo.CastMember.NOOR;
import static nl.bijrijder.demo.CastMember.SANNE;
import static nl.bijrijder.demo.CastMember.TOM;
import static nl.bijrijder.demo.CastMember.YUSUF;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Set;
import nl.bijrijder.guidance.conversation.Agenda;
import nl.bijrijder.guidance.conversation.AgendaItemId;
import nl.bijrijder.guidance.conversation.AppointmentId;
import nl.bijrijder.guidance.conversation.AppointmentPlan;
import nl.bijrijder.guidance.conversation.AppointmentPlanning;
import nl.bijrijder.guidance.conversation.ConversationFormat;
import nl.bijrijder.guidance.conversation.OfferAppointment;
import nl.bijrijder.guidance.note.Audience;
import nl.bijrijder.guidance.note.ConversationKind;
import nl.bijrijder.guidance.note.NoteContent;
import nl.bijrijder.guidance.note.NoteId;
import nl.bijrijder.guidance.note.Notes;
import nl.bijrijder.guidance.note.WriteNote;
import nl.bijrijder.shared.Lens;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Chapter 4, further on: conversations that are to come. Noor has times to pick from and two things to talk about, Daan has one
 * tomorrow, Mila had one and called one off, Yusuf can make none of the times.
 */
@Component
@Order(45)
@OnlyInDemoWorld
class ConversationChapter implements Chapter {

    private final Story story;
    private final AppointmentPlanning planning;
    private final Agenda agenda;
    private final Notes notes;

    ConversationChapter(Story story, AppointmentPlanning planning, Agenda agenda, Notes notes) {
        this.story = story;
        this.planning = planning;
        this.agenda = agenda;
        this.notes = notes;
    }

    @Override
    public void tell() {
        offer(SANNE, NOOR, -1, ConversationKind.COACHING, "lokaal 12", at(2, 13, 30), at(3, 10, 15), at(6, 15, 0));
        talkAbout(NOOR, 4, "Mag ik ook een dag bij de thuiszorg kijken?");
        talkAbout(NOOR, 2, "Ik vind de toets van volgende week best spannend.");

        var tomorrow = offer(SANNE, DAAN, -3, ConversationKind.COACHING, "lokaal 12", at(1, 10, 15), at(4, 9, 0));
        pick(DAAN, tomorrow, -2, at(1, 10, 15));

        withMila();

        var none = offer(TOM, YUSUF, -2, ConversationKind.PLACEMENT, "bij Ter Horst", at(5, 8, 30), at(5, 9, 30));
        story.tell(story.today().minusDays(1), YUSUF, user -> planning.decline(user, none, "Dan heb ik rijles."));
        offer(TOM, YUSUF, -1, ConversationKind.SHORT_MOMENT, null, at(2, 11, 45));
        talkAbout(YUSUF, 3, "Kan ik mijn VCA eerder doen?");
    }

    private void withMila() {
        var held = offer(KARIM, MILA, -20, ConversationKind.CAREER, "kamer B2.07", at(-14, 14, 0), at(-13, 9, 0));
        pick(MILA, held, -19, at(-14, 14, 0));
        var content = new NoteContent(
                "Mila vertelt wat ze op stage leerde. Ze wil door naar niveau 3, en weet nu ook waarom.",
                "Mila zoekt op welke mbo-3-opleidingen er in de buurt zijn.",
                null,
                null,
                ConversationKind.CAREER,
                story.today().minusDays(14),
                Set.of(Lens.MOTIVES, Lens.CAREER_STEERING));
        var note = new WriteNote(
                new NoteId(Story.id("note after the appointment")), Story.student(MILA), Audience.STUDENT, content);
        story.tell(story.today().minusDays(14), KARIM, user -> notes.write(user, note));

        var off = offer(KARIM, MILA, -9, ConversationKind.COACHING, "bellen", at(-5, 16, 0));
        pick(MILA, off, -8, at(-5, 16, 0));
        story.tell(story.today().minusDays(6), MILA, user -> planning.cancel(user, off, "Ik moet dan werken."));
    }

    private AppointmentId offer(
            String coach,
            String student,
            int day,
            ConversationKind kind,
            @Nullable String place,
            LocalDateTime... times) {
        var id = new AppointmentId(Story.id("appointment " + coach + " " + student + " " + day));
        var plan = new AppointmentPlan(new ConversationFormat(kind, 30, place), Arrays.asList(times));
        return story.on(
                story.today().plusDays(day),
                coach,
                user -> planning.offer(user, new OfferAppointment(id, Story.student(student), plan)));
    }

    private void pick(String student, AppointmentId id, int day, LocalDateTime time) {
        story.tell(story.today().plusDays(day), student, user -> planning.pick(user, id, time));
    }

    private void talkAbout(String student, int daysAgo, String text) {
        var id = new AgendaItemId(Story.id("agenda " + student + " " + text));
        story.tell(story.today().minusDays(daysAgo), student, user -> agenda.write(user, id, text));
    }

    /** So many days from today, on a day of school; but tomorrow is tomorrow, and what was held has its note on that day. */
    private LocalDateTime at(int days, int hour, int minute) {
        var day = story.today().plusDays(days);
        while (days != 1 && days > -10 && day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0) {
            day = day.plusDays(1);
        }
        return day.atTime(hour, minute);
    }
}
