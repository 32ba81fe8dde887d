package nl.bijrijder.visit.day;

import java.util.List;

/**
 * Who is called for one student, first whom to try first; at most two.
 *
 * @param version 0 as long as nothing was ever said
 */
record EmergencyCard(List<EmergencyContact> contacts, int version) {

    /** Nobody to call. */
    static final EmergencyCard NOBODY = new EmergencyCard(List.of(), 0);

    public EmergencyCard {
        contacts = List.copyOf(contacts);
    }

    /** Whether there is nobody to call. */
    public boolean isEmpty() {
        return contacts.isEmpty();
    }
}
