package nl.bijrijder.start;

import java.util.List;
import nl.bijrijder.visit.VisitSummary;
import org.jspecify.annotations.Nullable;

/** One visit of a student from wish to next step: five stops, always in the same order. */
record VisitThread(VisitSummary visit, List<Stop> stops) {

    /**
     * One stop.
     *
     * @param href where it is, or null when there is nothing to go to
     */
    record Stop(Kind kind, State state, @Nullable String href) {}

    /** What a visit leads along. */
    enum Kind {
        /** What the student wanted. */
        WISH("chat"),
        /** The visit itself. */
        VISIT("building"),
        /** How the student looked back. */
        REFLECTION("book"),
        /** Talking about it. */
        CONVERSATION("people"),
        /** What the student does next. */
        STEP("flag");

        private final String icon;

        Kind(String icon) {
            this.icon = icon;
        }

        /** The icon of this kind of step. */
        public String icon() {
            return icon;
        }
    }

    /** How a stop stands. */
    enum State {
        /** The step was done. */
        DONE,
        /** The step can be done now. */
        OPEN,
        /** The step cannot be done yet, or was left out. */
        NOT_THERE,
        /** The visit was there, but the student was not: nothing is asked after it. */
        ABSENT
    }
}
