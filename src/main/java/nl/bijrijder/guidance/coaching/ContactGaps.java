package nl.bijrijder.guidance.coaching;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.bijrijder.people.organisation.Organisations;
import nl.bijrijder.people.organisation.Region;
import nl.bijrijder.people.organisation.SchoolHolidays;
import nl.bijrijder.people.student.EnrolmentSummary;
import nl.bijrijder.people.student.StudentSummary;
import nl.bijrijder.people.team.TeamSummary;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.StudentId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds out how long students were not spoken to, by the rhythm of their team: four statements, however many students. */
@Component
class ContactGaps {

    /** What lasted longer than a year is long in any rhythm, so older holidays make no difference. */
    private static final int YEARS_OF_HOLIDAYS = 1;

    private final LastContacts lastContacts;
    private final SchoolHolidays holidays;
    private final Organisations organisations;
    private final Clock clock;

    ContactGaps(LastContacts lastContacts, SchoolHolidays holidays, Organisations organisations, Clock clock) {
        this.lastContacts = lastContacts;
        this.holidays = holidays;
        this.organisations = organisations;
        this.clock = clock;
    }

    /**
     * The silence around each of these students.
     *
     * @param teams the students' teams, with their rhythm
     * @param enrolments all enrolments of the students
     * @param known the first day with a coach or on a route, as far as there is one
     */
    Map<StudentId, ContactGap> of(
            CurrentUser user,
            List<StudentSummary> students,
            List<TeamSummary> teams,
            List<EnrolmentSummary> enrolments,
            Map<StudentId, LocalDate> known) {
        var today = LocalDate.now(clock);
        var calendar = holidays.since(today.minusYears(YEARS_OF_HOLIDAYS));
        var rhythms = teams.stream()
                .collect(Collectors.toMap(
                        TeamSummary::id, team -> new ContactRhythm(team.contactWeeks(), today, calendar)));
        var contacts = lastContacts.lastContacts(
                user, students.stream().map(StudentSummary::id).toList());
        var regions = regions(enrolments, today);
        var gaps = new HashMap<StudentId, ContactGap>();
        for (var student : students) {
            var rhythm = rhythms.get(student.team());
            if (rhythm != null) {
                gaps.put(
                        student.id(),
                        new ContactGap(
                                rhythm,
                                contacts.get(student.id()),
                                known.get(student.id()),
                                regions.get(student.id())));
            }
        }
        return gaps;
    }

    private Map<StudentId, @Nullable Region> regions(List<EnrolmentSummary> enrolments, LocalDate today) {
        var places = organisations.byId();
        var regions = new HashMap<StudentId, @Nullable Region>();
        for (var enrolment : enrolments) {
            var place = places.get(enrolment.organisation());
            if (enrolment.period().contains(today) && place != null) {
                regions.put(enrolment.student(), place.region());
            }
        }
        return regions;
    }
}
