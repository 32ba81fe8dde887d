package nl.bijrijder.privacy;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.bijrijder.people.account.Accounts;
import nl.bijrijder.people.student.StudentKeeping;
import nl.bijrijder.platform.web.PageOf;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.PersonName;
import nl.bijrijder.shared.StudentId;
import org.springframework.data.domain.Page;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows the record to students and managers; each page in a fixed number of statements. */
@Service
@Transactional(readOnly = true)
class AccessHistory {

    private static final PersonName NOBODY = PersonName.of("?", null, null);

    private final StudentAccessRepository record;
    private final Accounts accounts;
    private final StudentKeeping students;
    private final AccessPolicy policy;
    private final Clock clock;

    AccessHistory(
            StudentAccessRepository record,
            Accounts accounts,
            StudentKeeping students,
            AccessPolicy policy,
            Clock clock) {
        this.record = record;
        this.accounts = accounts;
        this.students = students;
        this.policy = policy;
        this.clock = clock;
    }

    /** Who looked into the file of the student that asks, and what they did, latest first. */
    PageOf<AccessLine> ofOwnFile(CurrentUser user, int number) {
        var own = policy.ownFile(user);
        var found = record.findOfStudent(own.value(), PageOf.request(number));
        return lines(found, ids -> Map.of(own, user.name()));
    }

    /** Who did what with whose file, latest first, for those who keep the installation. */
    PageOf<AccessLine> search(CurrentUser user, AccessFilter filter, int number) {
        policy.requireKeeping(user);
        var today = LocalDate.now(clock);
        var found = record.search(
                filter.words(),
                filter.firstDay(today).atStartOfDay(clock.getZone()).toInstant(),
                filter.lastDay(today).plusDays(1).atStartOfDay(clock.getZone()).toInstant(),
                PageOf.request(number));
        return lines(found, ids -> students.namesOf(user, ids));
    }

    private PageOf<AccessLine> lines(
            Page<StudentAccess> found, Function<List<StudentId>, Map<StudentId, PersonName>> namesOfStudents) {
        var people = accounts.namesOf(found.map(StudentAccess::account).getContent());
        var about = namesOfStudents.apply(
                found.map(StudentAccess::student).stream().distinct().toList());
        return PageOf.of(
                found,
                line -> new AccessLine(
                        LocalDateTime.ofInstant(line.at(), clock.getZone()),
                        people.getOrDefault(line.account(), NOBODY).full(),
                        about.getOrDefault(line.student(), NOBODY).full(),
                        line.act(),
                        line.ground(),
                        line.since()));
    }
}
