package nl.bijrijder.home;

import java.time.LocalDate;
import nl.bijrijder.note.Contact;
import nl.bijrijder.student.StudentSummary;
import org.jspecify.annotations.Nullable;

/**
 * One student in the team leader's list.
 *
 * @param routeYear today's route year, or null without a route
 * @param coach how the coach of today is called, or null
 * @param coachUntil the day that coach stops, as agreed or by leaving the team, or null
 * @param contact when somebody last spoke to the student, or null
 * @param late whether that is longer ago than the team finds good
 */
record StudentRow(
        StudentSummary student,
        @Nullable Integer routeYear,
        @Nullable String coach,
        @Nullable LocalDate coachUntil,
        @Nullable Contact contact,
        boolean late) {}
