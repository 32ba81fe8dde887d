package nl.bijrijder.privacy;

import nl.bijrijder.coaching.CoachAssigned;
import nl.bijrijder.coaching.CoachshipEnded;
import nl.bijrijder.coaching.NoteChanged;
import nl.bijrijder.coaching.NoteOpened;
import nl.bijrijder.coaching.NoteWritten;
import nl.bijrijder.route.MilestonePassed;
import nl.bijrijder.route.MilestoneSkipped;
import nl.bijrijder.route.NextStepDone;
import nl.bijrijder.route.NextStepPlanned;
import nl.bijrijder.route.RouteStarted;
import nl.bijrijder.student.StudentAdded;
import nl.bijrijder.student.StudentEnrolled;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Hears of every change about a student and puts it on record, within the transaction that makes the change: either both are
 * there or neither.
 */
@Component
class ChangesOnRecord {

    private final AccessRecord record;

    ChangesOnRecord(AccessRecord record) {
        this.record = record;
    }

    @EventListener
    void on(NoteOpened event) {
        record.add(event.by(), event.student(), event.team(), AccessAct.FILE_READ);
    }

    @EventListener
    void on(NoteWritten event) {
        record.add(event.by(), event.student(), event.team(), AccessAct.NOTE_WRITTEN);
    }

    @EventListener
    void on(NoteChanged event) {
        var act =
                switch (event.change()) {
                    case AMENDED -> AccessAct.NOTE_AMENDED;
                    case SHARED -> AccessAct.NOTE_SHARED;
                    case WITHDRAWN -> AccessAct.NOTE_WITHDRAWN;
                    case ANSWERED -> AccessAct.VIEW_WRITTEN;
                };
        record.add(event.by(), event.student(), event.team(), act);
    }

    @EventListener
    void on(CoachAssigned event) {
        record.add(event.by(), event.student(), event.team(), AccessAct.COACH_ASSIGNED);
    }

    @EventListener
    void on(CoachshipEnded event) {
        record.add(event.by(), event.student(), event.team(), AccessAct.COACH_ENDED);
    }

    @EventListener
    void on(NextStepPlanned event) {
        record.add(event.by(), event.student(), event.team(), AccessAct.STEP_PLANNED);
    }

    @EventListener
    void on(NextStepDone event) {
        record.add(event.by(), event.student(), event.team(), AccessAct.STEP_DONE);
    }

    @EventListener
    void on(RouteStarted event) {
        record.add(event.by(), event.student(), event.team(), AccessAct.ROUTE_STARTED);
    }

    @EventListener
    void on(MilestonePassed event) {
        record.add(event.by(), event.student(), event.team(), AccessAct.MILESTONE_DONE);
    }

    @EventListener
    void on(MilestoneSkipped event) {
        record.add(event.by(), event.student(), event.team(), AccessAct.MILESTONE_SKIPPED);
    }

    @EventListener
    void on(StudentAdded event) {
        record.add(event.by(), event.student(), event.team(), AccessAct.STUDENT_ADDED);
    }

    @EventListener
    void on(StudentEnrolled event) {
        record.add(event.by(), event.student(), event.team(), AccessAct.STUDENT_ENROLLED);
    }
}
