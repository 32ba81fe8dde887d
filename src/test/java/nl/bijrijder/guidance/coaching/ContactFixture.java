package nl.bijrijder.guidance.coaching;

import java.time.LocalDate;

/** Conversations for tests of other modules. */
public final class ContactFixture {

    private ContactFixture() {}

    /** A conversation on the day, seen from today. */
    public static Contact on(LocalDate day, LocalDate today) {
        return Contact.on(day, today);
    }
}
