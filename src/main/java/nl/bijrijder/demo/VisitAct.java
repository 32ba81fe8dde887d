package nl.bijrijder.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import nl.bijrijder.shared.AccountId;
import nl.bijrijder.shared.IdempotencyKey;
import nl.bijrijder.shared.StudentId;
import nl.bijrijder.shared.TeamId;
import nl.bijrijder.visit.ClassVisit;
import nl.bijrijder.visit.CompanyVisitId;
import nl.bijrijder.visit.Confirmation;
import nl.bijrijder.visit.PlanVisit;
import nl.bijrijder.visit.SeriesPlanning;
import nl.bijrijder.visit.VisitAgreements;
import nl.bijrijder.visit.VisitGroup;
import nl.bijrijder.visit.VisitPlan;
import nl.bijrijder.visit.VisitPlanning;
import nl.bijrijder.visit.VisitStatus;
import nl.bijrijder.visit.VisitTiming;
import nl.bijrijder.visit.Visits;
import nl.bijrijder.visit.day.BlockContent;
import nl.bijrijder.visit.day.BlockId;
import nl.bijrijder.visit.day.EmergencyContact;
import nl.bijrijder.visit.day.EmergencyContacts;
import nl.bijrijder.visit.day.Face;
import nl.bijrijder.visit.day.Faces;
import nl.bijrijder.visit.day.GatheringFacts;
import nl.bijrijder.visit.day.Programmes;
import nl.bijrijder.visit.group.Attendance;
import nl.bijrijder.visit.group.Attendances;
import nl.bijrijder.visit.group.Participants;
import org.jspecify.annotations.Nullable;

/** Visits as they go through their steps, who goes along, and the day itself; a visit is named by its title. */
sealed interface VisitAct extends Act {

    /** Plans a visit on a fixed day, or on proposed days from which the company picks. */
    record ArrangeVisit(
            String visit,
            TeamId team,
            Names.Firm company,
            String purpose,
            VisitGroup group,
            @Nullable VisitTiming timing,
            List<LocalDate> proposals,
            @Nullable ClassVisit classVisit,
            VisitAgreements agreements,
            Set<AccountId> supervisors)
            implements VisitAct {
        @Override
        public void tell(Scene scene) {
            var plan = new VisitPlan(
                    visit,
                    purpose,
                    company.id(),
                    company.contact(),
                    group,
                    timing == null ? VisitTiming.OPEN : timing,
                    proposals,
                    classVisit == null ? ClassVisit.NONE : classVisit,
                    agreements,
                    supervisors);
            scene.call(VisitPlanning.class)
                    .plan(scene.user(), new PlanVisit(Names.visit(visit), team, plan, null, null));
        }
    }

    /**
     * A visit is agreed on.
     *
     * @param by who of the company said yes
     */
    record AgreeOnVisit(CompanyVisitId visit, String by) implements VisitAct {
        @Override
        public void tell(Scene scene) {
            var yes = new Confirmation(by, scene.day());
            step(scene, visit, VisitStatus.PLANNING, planning -> planning.agree(scene.user(), visit, yes, null));
        }
    }

    /** Agrees on a visit before the company said so. */
    record AgreeWithoutAnswer(CompanyVisitId visit, String reason) implements VisitAct {
        @Override
        public void tell(Scene scene) {
            step(
                    scene,
                    visit,
                    VisitStatus.PLANNING,
                    planning -> planning.agreeWithout(scene.user(), visit, reason, null));
        }
    }

    /** The class is ready for a visit. */
    record PrepareVisit(CompanyVisitId visit) implements VisitAct {
        @Override
        public void tell(Scene scene) {
            step(scene, visit, VisitStatus.AGREED, planning -> planning.prepare(scene.user(), visit));
        }
    }

    /** The class is ready although the company was not in class. */
    record PrepareWithoutClass(CompanyVisitId visit, String reason) implements VisitAct {
        @Override
        public void tell(Scene scene) {
            step(scene, visit, VisitStatus.AGREED, planning -> planning.prepareWithout(scene.user(), visit, reason));
        }
    }

    /** A visit took place. */
    record HoldVisit(CompanyVisitId visit) implements VisitAct {
        @Override
        public void tell(Scene scene) {
            step(scene, visit, VisitStatus.PREPARED, planning -> planning.hold(scene.user(), visit));
        }
    }

    /** A visit is looked back on, and done. */
    record CloseVisit(CompanyVisitId visit) implements VisitAct {
        @Override
        public void tell(Scene scene) {
            step(scene, visit, VisitStatus.HELD, planning -> planning.close(scene.user(), visit));
        }
    }

    /** A visit is called off. */
    record CallOffVisit(CompanyVisitId visit, String reason) implements VisitAct {
        @Override
        public void tell(Scene scene) {
            step(scene, visit, VisitStatus.PLANNING, planning -> planning.cancel(scene.user(), visit, reason));
        }
    }

    /** Plans a visit again, so many weeks after its day. */
    record RepeatVisit(CompanyVisitId visit, String series, int weeksLater) implements VisitAct {
        @Override
        public void tell(Scene scene) {
            var first = scene.call(Visits.class).find(scene.user(), visit).day();
            if (first != null) {
                var again = List.of(first.plusWeeks(weeksLater));
                scene.call(SeriesPlanning.class).plan(scene.user(), visit, new IdempotencyKey(Names.id(series)), again);
            }
        }
    }

    /**
     * The company says who comes to class, and may show the face.
     *
     * @param photo the file it is in
     */
    record IntroduceFace(
            CompanyVisitId visit,
            String by,
            Face face,
            @Nullable String photo) implements VisitAct {
        @Override
        public void tell(Scene scene) {
            var faces = scene.call(Faces.class);
            var led = scene.call(Visits.class).led(scene.user(), visit);
            if (faces.introduce(led, Faces.NONE, face, by) && photo != null) {
                faces.show(led, null, scene.photo(photo));
            }
        }
    }

    /** Puts students on the list of who goes along. */
    record GatherGroup(CompanyVisitId visit, List<StudentId> students) implements VisitAct {
        @Override
        public void tell(Scene scene) {
            students.forEach(student -> scene.call(Participants.class).add(scene.user(), visit, student));
        }
    }

    /** Ticks on the day who is there. */
    record TakeAttendance(CompanyVisitId visit, List<StudentId> present, List<StudentId> late, List<StudentId> absent)
            implements VisitAct {
        private static final int UNTICKED = 0;

        @Override
        public void tell(Scene scene) {
            tick(scene, present, Attendance.PRESENT);
            tick(scene, late, Attendance.LATE);
            tick(scene, absent, Attendance.ABSENT);
        }

        private void tick(Scene scene, List<StudentId> students, Attendance state) {
            students.forEach(
                    student -> scene.call(Attendances.class).tick(scene.user(), visit, student, state, UNTICKED));
        }
    }

    /** Plans the day block by block. */
    record PlanDay(String visit, GatheringFacts gathering, List<BlockContent> blocks) implements VisitAct {
        private static final int NOTHING_BEFORE = -1;

        @Override
        public void tell(Scene scene) {
            var programmes = scene.call(Programmes.class);
            var id = Names.visit(visit);
            programmes.gather(scene.user(), id, NOTHING_BEFORE, gathering);
            for (var block : blocks) {
                programmes.add(scene.user(), id, new BlockId(Names.id(visit + " " + block.startsAt())), block);
            }
        }
    }

    /** Says as a student who is called when something happens. */
    record NameEmergencyContacts(List<EmergencyContact> contacts) implements VisitAct {
        private static final int NOBODY_BEFORE = 0;

        @Override
        public void tell(Scene scene) {
            var known = scene.call(EmergencyContacts.class);
            if (!known.isKnown(scene.user())) {
                known.save(scene.user(), scene.who().student(), NOBODY_BEFORE, contacts);
            }
        }
    }

    private static void step(Scene scene, CompanyVisitId visit, VisitStatus from, Consumer<VisitPlanning> act) {
        if (scene.call(Visits.class)
                .statusOf(scene.user(), visit)
                .filter(from::equals)
                .isPresent()) {
            act.accept(scene.call(VisitPlanning.class));
        }
    }
}
