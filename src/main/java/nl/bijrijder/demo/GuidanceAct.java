package nl.bijrijder.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.bijrijder.guidance.agreement.Agreements;
import nl.bijrijder.guidance.coaching.AssignCoach;
import nl.bijrijder.guidance.coaching.CoachshipId;
import nl.bijrijder.guidance.coaching.Coachships;
import nl.bijrijder.guidance.note.Audience;
import nl.bijrijder.guidance.note.ConversationKind;
import nl.bijrijder.guidance.note.NoteContent;
import nl.bijrijder.guidance.note.NoteGroup;
import nl.bijrijder.guidance.note.NoteId;
import nl.bijrijder.guidance.note.NoteLife;
import nl.bijrijder.guidance.note.NoteOutcome;
import nl.bijrijder.guidance.note.Notes;
import nl.bijrijder.guidance.note.SeveralNotes;
import nl.bijrijder.guidance.note.WriteNote;
import nl.bijrijder.guidance.prompt.Prompts;
import nl.bijrijder.shared.IdempotencyKey;
import nl.bijrijder.shared.Lens;
import nl.bijrijder.shared.StudentId;
import nl.bijrijder.shared.TeamId;
import org.jspecify.annotations.Nullable;

/** Who coaches whom, what they wrote down, and what became of that. */
sealed interface GuidanceAct extends Act {

    /**
     * Gives students a coach from that day.
     *
     * @param called its own name, where it is not named by the coach and the student
     */
    record GiveCoach(
            Person coach, List<Person> students, @Nullable String called) implements GuidanceAct {
        @Override
        public void tell(Scene scene) {
            for (var student : students) {
                var id = called == null ? id(coach, student) : new CoachshipId(Names.id(called));
                var command = new AssignCoach(id, student.student(), coach.account(), scene.day());
                scene.call(Coachships.class).assign(scene.user(), command);
            }
        }
    }

    /** Says when somebody stops as a student's coach. */
    record EndCoaching(Person coach, Person student, LocalDate until) implements GuidanceAct {
        @Override
        public void tell(Scene scene) {
            scene.call(Coachships.class).end(scene.user(), student.student(), id(coach, student), until);
        }
    }

    /**
     * Writes a note about a student, of that day.
     *
     * @param called its own name, where it is not named by who wrote it about whom and when
     */
    record WriteDown(
            @Nullable String called,
            Person student,
            Audience audience,
            ConversationKind kind,
            String text,
            @Nullable NoteOutcome outcome,
            Set<Lens> lenses)
            implements GuidanceAct {
        @Override
        public void tell(Scene scene) {
            var id = called == null
                    ? new NoteName(scene.who(), student, scene.day()).id(scene)
                    : new NoteId(Names.id(called));
            var content = content(scene, text, outcome, kind, lenses);
            scene.call(Notes.class).write(scene.user(), new WriteNote(id, student.student(), audience, content));
        }
    }

    /** Writes one text about several students. */
    record WriteAboutSeveral(
            String called,
            List<StudentId> students,
            Audience audience,
            ConversationKind kind,
            String text,
            @Nullable NoteOutcome outcome,
            Set<Lens> lenses)
            implements GuidanceAct {
        @Override
        public void tell(Scene scene) {
            var content = content(scene, text, outcome, kind, lenses);
            scene.call(SeveralNotes.class)
                    .write(scene.user(), new NoteId(Names.id(called)), new NoteGroup(students), audience, content);
        }
    }

    /**
     * Adds to a note.
     *
     * @param called the name of what is added
     */
    record Amend(String called, NoteName note, String text) implements GuidanceAct {
        @Override
        public void tell(Scene scene) {
            scene.call(NoteLife.class).amend(scene.user(), new IdempotencyKey(Names.id(called)), note.id(scene), text);
        }
    }

    /**
     * Answers a note about oneself.
     *
     * @param called the name of the answer
     */
    record AnswerNote(String called, NoteName note, String text) implements GuidanceAct {
        @Override
        public void tell(Scene scene) {
            scene.call(NoteLife.class).answer(scene.user(), new IdempotencyKey(Names.id(called)), note.id(scene), text);
        }
    }

    /** Shares an own note with the student it is about. */
    record ShareNote(NoteName note) implements GuidanceAct {
        @Override
        public void tell(Scene scene) {
            scene.call(NoteLife.class).share(scene.user(), note.id(scene));
        }
    }

    /** Takes an own note back. */
    record WithdrawNote(NoteName note, String reason) implements GuidanceAct {
        @Override
        public void tell(Scene scene) {
            scene.call(NoteLife.class).withdraw(scene.user(), note.id(scene), reason);
        }
    }

    /**
     * Ticks off what was agreed with a student.
     *
     * @param agreement how its text begins
     */
    record KeepAgreement(StudentId student, String agreement) implements GuidanceAct {
        @Override
        public void tell(Scene scene) {
            var agreements = scene.call(Agreements.class);
            agreements.ofStudent(scene.user(), student).stream()
                    .filter(made -> made.text().startsWith(agreement))
                    .forEach(made -> agreements.done(scene.user(), made.id()));
        }
    }

    /** Chooses a team's own questions for conversations. */
    record ChooseQuestions(TeamId team, Map<ConversationKind, String> questions) implements GuidanceAct {
        private static final int NOTHING_BEFORE = -1;

        @Override
        public void tell(Scene scene) {
            scene.call(Prompts.class).change(scene.user(), team, NOTHING_BEFORE, questions);
        }
    }

    /** Which note is meant: who wrote it about whom, and on which day. */
    record NoteName(Person by, Person about, LocalDate day) {

        NoteId id(Scene scene) {
            return new NoteId(Names.id("note " + by.email() + " " + about.email() + " " + scene.daysAgo(day)));
        }
    }

    private static CoachshipId id(Person coach, Person student) {
        return new CoachshipId(Names.id("coachship " + coach.email() + " " + student.email()));
    }

    private static NoteContent content(
            Scene scene, String text, @Nullable NoteOutcome outcome, ConversationKind kind, Set<Lens> lenses) {
        return new NoteContent(text, Objects.requireNonNullElse(outcome, NoteOutcome.NONE), kind, scene.day(), lenses);
    }
}
