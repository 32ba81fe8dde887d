package nl.bijrijder.testing;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.bijrijder.company.AddCompany;
import nl.bijrijder.company.AddContact;
import nl.bijrijder.company.Companies;
import nl.bijrijder.company.CompanyFacts;
import nl.bijrijder.company.ContactFacts;
import nl.bijrijder.company.ContactId;
import nl.bijrijder.people.team.Teams;
import nl.bijrijder.shared.CompanyId;
import nl.bijrijder.visit.CompanyVisitId;
import nl.bijrijder.visit.PlanVisit;
import nl.bijrijder.visit.VisitAgreements;
import nl.bijrijder.visit.VisitGroup;
import nl.bijrijder.visit.VisitPlan;
import nl.bijrijder.visit.VisitPlanning;
import nl.bijrijder.visit.VisitTiming;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.BeanUtils;
import org.springframework.boot.test.context.TestComponent;

/** Gives a team of a {@link World} a company to go to, somebody to call there, and visits; all of it by its leader. */
@TestComponent
public class Outings {

    private final World world;
    private final Teams teams;
    private final Companies companies;
    private final VisitPlanning planning;

    Outings(World world, Teams teams, Companies companies, VisitPlanning planning) {
        this.world = world;
        this.teams = teams;
        this.companies = companies;
        this.planning = planning;
    }

    /** A new bakery in the file of the team's partnership. */
    public CompanyId company(World.Team team, String name) {
        var partnership = teams.summary(team.id()).partnership();
        var facts = CompanyFacts.brief(name, "bakkerij", "Veerdam");
        return world.as(
                team.leader(), user -> companies.add(user, new AddCompany(CompanyId.random(), partnership, facts)));
    }

    /** Somebody new to call at a company. */
    public ContactId contact(World.Team team, CompanyId at, String name, @Nullable String email) {
        var facts = new ContactFacts(name, null, email, null);
        return world.as(
                team.leader(), user -> companies.addContact(user, new AddContact(ContactId.random(), at, facts)));
    }

    /** A new visit of the team. */
    public CompanyVisitId plan(World.Team team, VisitPlan plan) {
        return world.as(
                team.leader(),
                user -> planning.plan(user, new PlanVisit(CompanyVisitId.random(), team.id(), plan, null, null)));
    }

    /** A new visit of the team twenty days from today; see {@link #plain}. */
    public CompanyVisitId plan(World.Team team, CompanyId company, String title) {
        return plan(team, plain(company, title, inDays(20)));
    }

    /** A visit of a group of nine with nothing special about it: no contact, no safety gear, nobody who comes along. */
    public static VisitPlan plain(CompanyId company, String title, VisitTiming timing) {
        return new VisitPlan(
                title,
                null,
                company,
                null,
                VisitGroup.of("Groep 1", 9, List.of(1)),
                timing,
                List.of(),
                VisitAgreements.onGear(null),
                Set.of());
    }

    /** Agreements of which this much is said, by name. */
    public static VisitAgreements agreements(Map<String, ?> said) {
        var names = VisitAgreements.class.getRecordComponents();
        return (VisitAgreements) BeanUtils.instantiateClass(
                VisitAgreements.class.getConstructors()[0],
                Arrays.stream(names).map(name -> said.get(name.getName())).toArray());
    }

    /** What the leader types to plan a visit of a group of nine, with the coach who comes along; it can be sent as it is. */
    public static Map<String, String> typed(World.Team team, CompanyId company, LocalDate day) {
        var form = new HashMap<String, String>();
        form.put("id", CompanyVisitId.random().toString());
        form.put("team", team.id().toString());
        form.put("plan.company", company.toString());
        form.put("plan.title", "Kijken in de bakkerij");
        form.put("plan.group.name", "Groep 1");
        form.put("plan.group.size", "9");
        form.put("plan.timing.day", day.toString());
        form.put("plan.timing.startsAt", "09:00");
        form.put("plan.timing.endsAt", "11:30");
        form.put("plan.agreements.safetyGear", "true");
        form.put("plan.agreements.safetyGearWhat", "Schort");
        form.put("plan.supervisors", team.coach().toString());
        form.put("plan.group.routeYears", "2");
        return form;
    }

    /** From nine to eleven, so many days from today. */
    public VisitTiming inDays(int days) {
        return VisitTiming.on(world.today().plusDays(days), LocalTime.of(9, 0), LocalTime.of(11, 0));
    }
}
