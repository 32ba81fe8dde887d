package nl.bijrijder.placement;

import java.time.LocalDate;
import java.util.Map;
import nl.bijrijder.company.AddCompany;
import nl.bijrijder.company.AddContact;
import nl.bijrijder.company.Companies;
import nl.bijrijder.company.CompanyFacts;
import nl.bijrijder.company.ContactFacts;
import nl.bijrijder.company.ContactId;
import nl.bijrijder.people.student.StudentSummary;
import nl.bijrijder.shared.AccountId;
import nl.bijrijder.shared.CompanyId;
import nl.bijrijder.shared.PartnershipId;
import nl.bijrijder.shared.PersonName;
import nl.bijrijder.shared.StudentId;
import nl.bijrijder.shared.TeamId;
import nl.bijrijder.testing.World;
import org.springframework.boot.test.context.TestComponent;

/** Makes placements for tests. */
@TestComponent
public class PlacementFixture {

    private final World world;
    private final Companies companies;
    private final Placements placements;

    PlacementFixture(World world, Companies companies, Placements placements) {
        this.world = world;
        this.companies = companies;
        this.placements = placements;
    }

    /** A student of this age today, of nobody's team. */
    static StudentSummary student(LocalDate bornOn) {
        return new StudentSummary(
                StudentId.random(),
                AccountId.random(),
                PartnershipId.random(),
                TeamId.random(),
                PersonName.of("Mila", "van den", "Berg"),
                bornOn);
    }

    /** A plan at some company. */
    static PlacementPlan plan(LocalDate from, LocalDate until) {
        return new PlacementPlan(CompanyId.random(), ContactId.random(), from, until, 16, "Helpen");
    }

    /** A new company of the team's partnership with somebody to call. */
    Place place(World.Team team) {
        return world.as(team.leader(), user -> {
            var company = new AddCompany(
                    CompanyId.random(),
                    companies.partnershipsOf(user).iterator().next(),
                    CompanyFacts.brief("De Linde", "zorg", "Veerdam"));
            companies.add(user, company);
            return new Place(company.id(), addContact(team, company.id(), "Corrie"));
        });
    }

    /** Somebody else to call there. */
    ContactId addContact(World.Team team, CompanyId company, String name) {
        return world.as(
                team.leader(),
                user -> companies.addContact(
                        user, new AddContact(ContactId.random(), company, new ContactFacts(name, null, null, null))));
    }

    /** A placement of the team's student, from so many days from today until so many days from today. */
    PlacementSummary placement(World.Team team, int from, int until) {
        return placement(team, team.student(), place(team), from, until);
    }

    PlacementSummary placement(World.Team team, StudentId student, Place place, int from, int until) {
        var today = world.today();
        var plan = new PlacementPlan(
                place.company(),
                place.contact(),
                today.plusDays(from),
                today.plusDays(until),
                16,
                "Helpen bij het eten");
        return world.as(team.coach(), user -> {
            var id = placements.plan(user, new PlanPlacement(PlacementId.random(), student, plan));
            return placements.find(user, student, id);
        });
    }

    /** What a browser sends for a new placement. */
    static Map<String, String> fields(Place place, LocalDate from, LocalDate until) {
        return Map.of(
                "id",
                PlacementId.random().toString(),
                "contact",
                place.contact().toString(),
                "startsOn",
                from.toString(),
                "endsOn",
                until.toString(),
                "hoursPerWeek",
                "16",
                "work",
                "Helpen bij het eten");
    }

    /** A company and somebody to call there. */
    record Place(CompanyId company, ContactId contact) {}
}
