package nl.bijrijder.start;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.bijrijder.people.account.AccountCounts;
import nl.bijrijder.people.account.AccountKeeping;
import nl.bijrijder.people.organisation.Organisations;
import nl.bijrijder.people.organisation.PartnershipSummary;
import nl.bijrijder.people.student.StudentKeeping;
import nl.bijrijder.people.team.EndingMembership;
import nl.bijrijder.people.team.TeamKeeping;
import nl.bijrijder.shared.CurrentUser;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gathers the manager's start page in one transaction. */
@Service
@Transactional(readOnly = true)
class ManagerStart {

    private static final int MEMBERSHIP_DAYS = 30;
    private static final int PARTNERSHIP_DAYS = 90;

    private final AccountKeeping accounts;
    private final Organisations organisations;
    private final TeamKeeping teams;
    private final StudentKeeping students;
    private final Clock clock;

    ManagerStart(
            AccountKeeping accounts,
            Organisations organisations,
            TeamKeeping teams,
            StudentKeeping students,
            Clock clock) {
        this.accounts = accounts;
        this.organisations = organisations;
        this.teams = teams;
        this.students = students;
        this.clock = clock;
    }

    ManagerOverview overview(CurrentUser user) {
        var today = LocalDate.now(clock);
        return new ManagerOverview(
                accounts.counts(user),
                organisations.list().size(),
                teams.count(user),
                students.count(user),
                teams.endingUntil(user, today.plusDays(MEMBERSHIP_DAYS)),
                endingPartnerships(today));
    }

    private List<PartnershipSummary> endingPartnerships(LocalDate today) {
        var horizon = today.plusDays(PARTNERSHIP_DAYS);
        return organisations.partnerships().stream()
                .filter(partnership -> partnership.period().contains(today)
                        && partnership.period().isOver(horizon.plusDays(1)))
                .toList();
    }

    /**
     * What a manager sees first: how much there is, and what asks for attention.
     *
     * @param endingMembers memberships that end within a month
     * @param endingPartnerships partnerships whose agreement ends within three months
     */
    record ManagerOverview(
            AccountCounts accounts,
            long organisations,
            long teams,
            long students,
            List<EndingMembership> endingMembers,
            List<PartnershipSummary> endingPartnerships) {

        /** Whether nothing asks for attention. */
        public boolean isCalm() {
            return accounts.invited() == 0 && endingMembers.isEmpty() && endingPartnerships.isEmpty();
        }
    }
}
