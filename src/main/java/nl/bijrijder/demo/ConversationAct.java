package nl.bijrijder.demo;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import nl.bijrijder.guidance.conversation.Agenda;
import nl.bijrijder.guidance.conversation.AgendaItemId;
import nl.bijrijder.guidance.conversation.AgendaStatus;
import nl.bijrijder.guidance.conversation.AppointmentId;
import nl.bijrijder.guidance.conversation.AppointmentPlan;
import nl.bijrijder.guidance.conversation.AppointmentPlanning;
import nl.bijrijder.guidance.conversation.ConversationFormat;
import nl.bijrijder.guidance.conversation.OfferAppointment;
import nl.bijrijder.shared.StudentId;
import nl.bijrijder.visit.CompanyVisitId;
import nl.bijrijder.visit.after.ReflectionSummary;
import nl.bijrijder.visit.after.Reflections;

/** Conversations that are to come, and what they will be about. */
sealed interface ConversationAct extends Act {

    /** Offers a student times for a conversation. */
    record OfferTimes(Person student, ConversationFormat talk, List<LocalDateTime> times) implements ConversationAct {
        @Override
        public void tell(Scene scene) {
            var id = new AppointmentName(scene.who(), student, scene.day()).id(scene);
            var plan = new AppointmentPlan(talk, times);
            scene.call(AppointmentPlanning.class)
                    .offer(scene.user(), new OfferAppointment(id, student.student(), plan));
        }
    }

    /** Picks one of the times. */
    record PickTime(AppointmentName offer, LocalDateTime time) implements ConversationAct {
        @Override
        public void tell(Scene scene) {
            scene.call(AppointmentPlanning.class).pick(scene.user(), offer.id(scene), time);
        }
    }

    /** Can make none of the times. */
    record DeclineTimes(AppointmentName offer, String words) implements ConversationAct {
        @Override
        public void tell(Scene scene) {
            scene.call(AppointmentPlanning.class).decline(scene.user(), offer.id(scene), words);
        }
    }

    /** Calls a conversation off. */
    record CallOffConversation(AppointmentName offer, String reason) implements ConversationAct {
        @Override
        public void tell(Scene scene) {
            scene.call(AppointmentPlanning.class).cancel(scene.user(), offer.id(scene), reason);
        }
    }

    /** Says as a student what to talk about. */
    record BringUp(String words) implements ConversationAct {
        @Override
        public void tell(Scene scene) {
            var id = new AgendaItemId(Names.id("agenda " + scene.who().email() + " " + words));
            scene.call(Agenda.class).write(scene.user(), id, words);
        }
    }

    /** Talks with a student about how they looked back on a visit. */
    record TalkAboutVisit(StudentId student, CompanyVisitId visit) implements ConversationAct {
        @Override
        public void tell(Scene scene) {
            scene.call(Reflections.class).ofStudent(scene.user(), student).stream()
                    .filter(reflection -> reflection.visit().equals(visit))
                    .map(ReflectionSummary::talk)
                    .filter(item -> item != null && item.status() == AgendaStatus.OPEN)
                    .forEach(item -> scene.call(Agenda.class).discussed(scene.user(), item.id()));
        }
    }

    /** Which conversation is meant: who offered it to whom, and on which day. */
    record AppointmentName(Person by, Person to, LocalDate day) {

        AppointmentId id(Scene scene) {
            return new AppointmentId(
                    Names.id("appointment " + by.email() + " " + to.email() + " " + -scene.daysAgo(day)));
        }
    }
}
