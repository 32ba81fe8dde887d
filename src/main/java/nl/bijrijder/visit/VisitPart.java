package nl.bijrijder.visit;

import java.util.List;
import java.util.Optional;
import nl.bijrijder.shared.CurrentUser;

/** What another module keeps about a visit, as one line on the visit's page; implement it as a bean with an {@code @Order}. */
public interface VisitPart {

    /** When on the road of a visit it is worked on. */
    Moment moment();

    /** The line for this person; empty when it is not for them, or not yet. A fixed number of statements, please. */
    Optional<Part> part(CurrentUser user, VisitSummary visit);

    /** Before the visit, on its day, or looking back. */
    enum Moment {
        BEFORE,
        DAY,
        AFTER;

        /** Message key. */
        public String key() {
            return "visit.moment." + name();
        }
    }

    /**
     * One line.
     *
     * @param icon the sign in front
     * @param key message key of what it is
     * @param href where it is
     * @param stateKey message key of how it stands
     * @param arguments what is filled in there
     * @param waits whether nothing goes on until who leads the team has looked at it
     */
    record Part(String icon, String key, String href, String stateKey, List<Object> arguments, boolean waits) {

        /** A line for which nothing waits. */
        public static Part of(String icon, String key, String href, String stateKey, Object... arguments) {
            return new Part(icon, key, href, stateKey, List.of(arguments), false);
        }

        /** This part, and it is the leader's turn. */
        public Part waiting() {
            return new Part(icon, key, href, stateKey, arguments, true);
        }

        /** The arguments, as messages want them. */
        public Object[] params() {
            return arguments.toArray();
        }
    }
}
