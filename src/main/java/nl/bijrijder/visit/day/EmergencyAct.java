package nl.bijrijder.visit.day;

import nl.bijrijder.shared.FileAct;

/** What is done about whom to call when something happens to a student. */
enum EmergencyAct implements FileAct {
    /** Read who is called. */
    EMERGENCY_READ,
    /** Said who is called. */
    EMERGENCY_CHANGED
}
