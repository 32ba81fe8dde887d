package nl.bijrijder.visit;

import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;

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
    static List<VisitStep> of(
            VisitPlan plan, VisitStatus status, boolean confirmed, SortedMap<VisitRecord, Boolean> onRecord) {
        var here = here(status);
        var inClass = plan.classVisit();
        var classDay = inClass.on();
        var past = here > 2;
        return List.of(
                step(
                        1,
                        here,
                        Stream.empty(),
                        new Check("visit.check.day", plan.timing().day() != null),
                        new Check("visit.check.confirmed", confirmed),
                        new Check("visit.check.safetyGear", true),
                        new Check("visit.check.contact", plan.contact() != null),
                        new Check("visit.check.supervisors", !plan.supervisors().isEmpty())),
                step(
                        2,
                        here,
                        checks(onRecord, VisitStatus.AGREED),
                        new Check("visit.check.classDay", classDay != null),
                        new Check("visit.check.classPlace", inClass.isComplete()),
                        new Check("visit.check.classHeld", past && classDay != null)),
                step(3, here, Stream.empty(), new Check("visit.check.held", here > 3)),
                step(4, here, checks(onRecord, VisitStatus.HELD), new Check("visit.check.lookedBack", here > 4)));
    }

    private static Stream<Check> checks(SortedMap<VisitRecord, Boolean> onRecord, VisitStatus status) {
        return onRecord.entrySet().stream()
                .filter(told -> told.getKey().belongsTo(status))
                .map(told -> new Check(told.getKey().checkKey(), told.getValue()));
    }

    private static VisitStep step(int number, int here, Stream<Check> told, Check... own) {
        return new VisitStep(
                number, state(number, here), Stream.concat(Stream.of(own), told).toList());
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
