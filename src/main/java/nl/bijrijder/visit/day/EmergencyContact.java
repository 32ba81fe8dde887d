package nl.bijrijder.visit.day;

import org.jspecify.annotations.Nullable;

/**
 * Somebody to call when something happens.
 *
 * @param relation what they are to the student, in a word
 */
public record EmergencyContact(String who, @Nullable String relation, String phone) {

    /** The number as a phone dials it. */
    public String dial() {
        var digits = phone.replaceAll("[^0-9+]", "");
        return "tel:" + digits;
    }
}
