package nl.bijrijder.guidance.conversation;

import nl.bijrijder.shared.StudentId;

/**
 * Asks a student to pick a time for a conversation.
 *
 * @param id id of the appointment to be; sending twice makes one
 */
public record OfferAppointment(AppointmentId id, StudentId student, AppointmentPlan plan) {}
