package nl.bijrijder.privacy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.bijrijder.platform.web.PageReading;
import nl.bijrijder.shared.AccountId;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.FileAct;
import nl.bijrijder.shared.StudentId;
import nl.bijrijder.shared.TeamId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts on record who read or changed a student's file: a change in its own transaction, reading before the page is shown. */
@Service
public class AccessRecord {

    /** As long as a session lasts without a click: what lies closer together is one look. */
    private static final Duration PAUSE = Duration.ofMinutes(30);

    private final StudentAccessRepository record;
    private final Clock clock;

    AccessRecord(StudentAccessRepository record, Clock clock) {
        this.record = record;
        this.clock = clock;
    }

    /** Somebody of the team looks at the student's file; looking again within the same minute counts once. */
    @Transactional
    public void read(CurrentUser user, StudentId student, TeamId team) {
        add(user.account(), student, team, FileAct.READ);
    }

    /** Somebody takes the student's timeline out of Bijrijder, on paper. */
    @Transactional
    public void taken(CurrentUser user, StudentId student, TeamId team) {
        add(user.account(), student, team, Act.FILE_TAKEN);
    }

    /**
     * Somebody of the team reads about several students at once; opening it again within the same minute counts once. One
     * statement, however many they are.
     *
     * @param act what it is they read
     */
    @Transactional
    public void readOfGroup(CurrentUser user, TeamId team, Collection<StudentId> students, FileAct act) {
        if (!students.isEmpty()) {
            add(user.account(), students, team, act);
        }
    }

    /**
     * When this person last looked into the student's file before now. Clicking around, or loading a page again, is part of
     * the same look until half an hour passes without any.
     *
     * @return empty when this is their first look
     */
    @Transactional(readOnly = true)
    public Optional<Instant> previousLook(CurrentUser user, StudentId student) {
        return Optional.ofNullable(
                record.findLookBefore(student.value(), user.account().value(), clock.instant(), PAUSE.toSeconds()));
    }

    /** Somebody did something with the student's file; one line. */
    @Transactional
    void add(AccountId by, StudentId student, TeamId team, FileAct act) {
        add(by, List.of(student), team, act);
    }

    private void add(AccountId by, Collection<StudentId> students, TeamId team, FileAct act) {
        var ids = students.stream().map(StudentId::toString).sorted().collect(Collectors.joining(","));
        var at = clock.instant();
        var today = LocalDate.now(clock);
        PageReading.afterwards(() -> record.add(ids, team.value(), by.value(), at, today, act.name(), act.isKeeping()));
    }

    /** What may leave is for this room to say, so this is an act of its own. */
    private enum Act implements FileAct {
        /** Took the timeline along on paper. */
        FILE_TAKEN
    }
}
