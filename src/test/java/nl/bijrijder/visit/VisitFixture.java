package nl.bijrijder.visit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import nl.bijrijder.company.AddCompany;
import nl.bijrijder.company.Companies;
import nl.bijrijder.company.CompanyFacts;
import nl.bijrijder.company.CompanyId;
import nl.bijrijder.organisation.PartnershipId;
import nl.bijrijder.shared.AccountId;
import nl.bijrijder.shared.TeamId;
import nl.bijrijder.team.Teams;
import nl.bijrijder.testing.World;

/** Makes visits for tests: aggregates in any status, and planned ones in the database. */
final class VisitFixture {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private final World world;
    private final VisitPlanning planning;
    private final Companies companies;
    private final Teams teams;

    VisitFixture(World world, VisitPlanning planning, Companies companies, Teams teams) {
        this.world = world;
        this.planning = planning;
        this.companies = companies;
        this.teams = teams;
    }

    CompanyId company(World.Team team, String name) {
        var partnership = teams.summary(team.id()).partnership();
        return world.as(
                team.leader(),
                user -> companies.add(
                        user,
                        new AddCompany(
                                CompanyId.random(), partnership, CompanyFacts.brief(name, "bakkerij", "Veerdam"))));
    }

    CompanyVisitId planned(World.Team team, CompanyId company, String title) {
        var plan = plan(company, title, world.today().plusDays(20));
        return world.as(
                team.leader(),
                user -> planning.plan(user, new PlanVisit(CompanyVisitId.random(), team.id(), plan, null, null)));
    }

    static VisitPlan plan(CompanyId company, String title, LocalDate day) {
        return new VisitPlan(
                title,
                null,
                company,
                null,
                VisitGroup.of("Groep 1", 9, List.of(1)),
                VisitTiming.on(day, LocalTime.of(9, 0), LocalTime.of(11, 0)),
                List.of(),
                new VisitAgreements(null, null, false, null, null, null, null, null),
                Set.of());
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
