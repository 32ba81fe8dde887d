package nl.bijrijder.visit;

import java.util.List;

/**
 * One of the four steps of a visit, as a stop on the road.
 *
 * @param number 1 to 4
 * @param state whether it is behind, here or ahead
 * @param checks what must be on record before the next step
 */
record VisitStep(int number, State state, List<Check> checks) {

    private static final int NOWHERE = 0;

    /** Where on the road the step lies. */
    enum State {
        DONE,
        CURRENT,
        COMING,
        /** Nothing comes of it: the visit was called off. */
        STOPPED
    }

    /** One thing that must be on record, and whether it is. */
    record Check(String key, boolean done) {}

    /** The four steps of a visit; of one that was called off none is current. */
    static List<VisitStep> of(VisitPlan plan, VisitStatus status, boolean confirmed, boolean wished) {
        var here = here(status);
        var timing = plan.timing();
        var past = here > 2;
        return List.of(
                step(
                        1,
                        here,
                        new Check("visit.check.day", timing.day() != null),
                        new Check("visit.check.confirmed", confirmed),
                        new Check("visit.check.safetyGear", true),
                        new Check("visit.check.contact", plan.contact() != null),
                        new Check("visit.check.supervisors", !plan.supervisors().isEmpty())),
                step(
                        2,
                        here,
                        new Check("visit.check.classDay", timing.classVisitOn() != null),
                        new Check("visit.check.classHeld", past && timing.classVisitOn() != null),
                        new Check("visit.check.wishes", wished)),
                step(3, here, new Check("visit.check.held", here > 3)),
                step(4, here, new Check("visit.check.lookedBack", here > 4)));
    }

    private static VisitStep step(int number, int here, Check... checks) {
        return new VisitStep(number, state(number, here), List.of(checks));
    }

    private static State state(int number, int here) {
        if (here == NOWHERE) {
            return State.STOPPED;
        }
        return number < here ? State.DONE : number == here ? State.CURRENT : State.COMING;
    }

    private static int here(VisitStatus status) {
        return switch (status) {
            case CANCELLED -> NOWHERE;
            case PLANNING -> 1;
            case AGREED -> 2;
            case PREPARED -> 3;
            case HELD -> 4;
            case CLOSED -> 5;
        };
    }
}
