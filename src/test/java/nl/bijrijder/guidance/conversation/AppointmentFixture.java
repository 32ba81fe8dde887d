package nl.bijrijder.guidance.conversation;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import nl.bijrijder.guidance.note.ConversationKind;
import nl.bijrijder.shared.AccountId;
import nl.bijrijder.shared.StudentId;
import nl.bijrijder.shared.TeamId;
import nl.bijrijder.testing.BehindTheScenes;
import nl.bijrijder.testing.World;

/** Appointments for tests: aggregates in any status, and offered ones in the database. */
final class AppointmentFixture {

    static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 23, 12, 0);
    static final Instant AT = Instant.parse("2026-11-23T11:00:00Z");
    static final LocalDateTime TOMORROW = NOW.plusDays(1).withHour(10).withMinute(15);
    static final LocalDateTime LATER = NOW.plusDays(3).withHour(14);

    private AppointmentFixture() {}

    static AppointmentPlan plan(LocalDateTime... times) {
        return new AppointmentPlan(
                new ConversationFormat(ConversationKind.COACHING, 30, "lokaal 12"), Arrays.asList(times));
    }

    static Appointment offered(LocalDateTime... times) {
        var command = new OfferAppointment(AppointmentId.random(), StudentId.random(), plan(times));
        return new Appointment(command, TeamId.random(), AccountId.random(), AT);
    }

    static Appointment planned(LocalDateTime time) {
        var appointment = offered(time);
        appointment.pick(time, time.minusDays(1));
        return appointment;
    }

    /** The given number of days from today, at this hour. */
    static LocalDateTime at(World world, int days, int hour) {
        return world.today().plusDays(days).atTime(LocalTime.of(hour, 0));
    }

    /** The coach of the team offers the student these times. */
    static AppointmentId offer(AppointmentPlanning planning, World world, World.Team team, LocalDateTime... times) {
        return offer(planning, world, team.coach(), team.student(), times);
    }

    static AppointmentId offer(
            AppointmentPlanning planning, World world, AccountId coach, StudentId student, LocalDateTime... times) {
        return world.as(
                coach,
                user -> planning.offer(user, new OfferAppointment(AppointmentId.random(), student, plan(times))));
    }

    /** An appointment with a time that the student picked. */
    static AppointmentId planned(AppointmentPlanning planning, World world, World.Team team, LocalDateTime time) {
        var id = offer(planning, world, team, time);
        world.as(team.studentAccount(), user -> {
            planning.pick(user, id, time);
            return id;
        });
        return id;
    }

    /** A conversation of today that has begun: planned for tomorrow, and then the day came. */
    static AppointmentId begun(AppointmentPlanning planning, World world, BehindTheScenes behind, World.Team team) {
        var id = planned(planning, world, team, at(world, 1, 9));
        behind.jdbc()
                .sql("insert into appointment_time values (?, ?, '00:00')")
                .params(id.value(), world.today())
                .update();
        behind.jdbc()
                .sql("update appointment set starts_on = ?, starts_at = '00:00' where id = ?")
                .params(world.today(), id.value())
                .update();
        return id;
    }
}
