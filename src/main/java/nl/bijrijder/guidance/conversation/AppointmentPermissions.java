package nl.bijrijder.guidance.conversation;

/**
 * What somebody may do with an appointment.
 *
 * @param mayPick pick one of the times, or say that none suits
 * @param mayChange offer other times, or say another place
 * @param mayCancel call it off
 * @param mayWrite write the note it ends in
 */
record AppointmentPermissions(boolean mayPick, boolean mayChange, boolean mayCancel, boolean mayWrite) {}
