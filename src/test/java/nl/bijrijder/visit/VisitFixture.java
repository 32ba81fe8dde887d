package nl.bijrijder.visit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import nl.bijrijder.shared.AccountId;
import nl.bijrijder.shared.CompanyId;
import nl.bijrijder.shared.PartnershipId;
import nl.bijrijder.shared.TeamId;
import nl.bijrijder.testing.Outings;

/** Makes visits for tests that need no database; those in it come from {@link Outings}. */
final class VisitFixture {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private VisitFixture() {}

    static VisitPlan plan(CompanyId company, String title, LocalDate day) {
        return Outings.plain(company, title, VisitTiming.on(day, LocalTime.of(9, 0), LocalTime.of(11, 0)));
    }

    static CompanyVisit planned(VisitPlan plan) {
        return CompanyVisit.plan(
                new PlanVisit(CompanyVisitId.random(), TeamId.random(), plan, null, null),
                PartnershipId.random(),
                AccountId.random(),
                Instant.EPOCH,
                TODAY);
    }
}
