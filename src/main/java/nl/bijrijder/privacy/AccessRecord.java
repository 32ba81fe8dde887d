package nl.bijrijder.privacy;

import java.time.Clock;
import java.time.LocalDate;
import nl.bijrijder.shared.AccountId;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.FileAct;
import nl.bijrijder.shared.StudentId;
import nl.bijrijder.shared.TeamId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts on record who read or changed a student's file, in the transaction of the reading or the change. */
@Service
public class AccessRecord {

    private final StudentAccessRepository record;
    private final Clock clock;

    AccessRecord(StudentAccessRepository record, Clock clock) {
        this.record = record;
        this.clock = clock;
    }

    /** Somebody of the team looks at the student's file; looking again within the same minute counts once. */
    @Transactional
    public void read(CurrentUser user, StudentId student, TeamId team) {
        add(user.account(), student, team, FileAct.FILE_READ);
    }

    /** Somebody did something with the student's file; one line. */
    @Transactional
    void add(AccountId by, StudentId student, TeamId team, FileAct act) {
        record.add(
                student.value(),
                team.value(),
                by.value(),
                clock.instant(),
                LocalDate.now(clock),
                act.name(),
                act.isKeeping());
    }
}
