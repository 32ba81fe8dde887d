package nl.bijrijder.visit;

/**
 * What other modules keep of a visit that must be there before its next step (DOMAIN §4). A team leader may pass such a gate with
 * a reason.
 */
public enum VisitRecord {
    /** Whom of the company the class gets to know: good to have, and no gate. */
    FACE(VisitStatus.AGREED, false),
    /** What the group wants, and what it would rather not. */
    WISHES(VisitStatus.AGREED, true),
    /** What became of everything the company took on. */
    PROMISES(VisitStatus.HELD, true);

    private final VisitStatus before;
    private final boolean gate;

    VisitRecord(VisitStatus before, boolean gate) {
        this.before = before;
        this.gate = gate;
    }

    /** Whether a visit with this status goes no further without it. */
    boolean isGateOf(VisitStatus status) {
        return gate && before == status;
    }

    /** Whether the item belongs to the step a visit with this status is at. */
    boolean belongsTo(VisitStatus status) {
        return before == status;
    }

    /** Whether the item can be there already: nobody looks back on what has yet to come. */
    boolean canBe(VisitStatus status) {
        return before != VisitStatus.HELD || status.isBehind();
    }

    /** Message key of what it is. */
    String checkKey() {
        return "visit.check." + name();
    }

    /** Message key of what is said when it is missing. */
    String gateKey() {
        return "visit.gate." + name();
    }
}
