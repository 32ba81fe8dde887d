package nl.bijrijder.guidance.coaching;

import nl.bijrijder.shared.FileAct;

/** What is done about who coaches a student. */
enum CoachingAct implements FileAct {
    /** Chose a coach. */
    COACH_ASSIGNED,
    /** Said when the coach stops. */
    COACH_ENDED
}
