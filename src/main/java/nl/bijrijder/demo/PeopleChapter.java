package nl.bijrijder.demo;

import java.time.LocalDate;
import java.util.Set;
import nl.bijrijder.people.account.Accounts;
import nl.bijrijder.people.account.EmailAddress;
import nl.bijrijder.people.account.FirstManager;
import nl.bijrijder.people.account.RegisterAccount;
import nl.bijrijder.people.organisation.Brin;
import nl.bijrijder.people.organisation.OrganisationId;
import nl.bijrijder.people.organisation.Organisations;
import nl.bijrijder.people.organisation.Region;
import nl.bijrijder.people.organisation.Sector;
import nl.bijrijder.people.team.AddMember;
import nl.bijrijder.people.team.MembershipId;
import nl.bijrijder.people.team.Teams;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.PartnershipId;
import nl.bijrijder.shared.Period;
import nl.bijrijder.shared.SchoolYear;
import nl.bijrijder.shared.TeamId;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Chapter 1: Fatima sets up Route Veerland, its two teams and the colleagues in them. */
@Component
@Order(10)
@OnlyInDemoWorld
class PeopleChapter implements Chapter {

    static final OrganisationId WILGENHOF = new OrganisationId(Story.id("wilgenhof college"));
    static final OrganisationId HET_VEER = new OrganisationId(Story.id("roc het veer"));
    static final PartnershipId VEERLAND = new PartnershipId(Story.id("route veerland"));

    private final Story story;
    private final Accounts accounts;
    private final FirstManager firstManager;
    private final Organisations organisations;
    private final Teams teams;

    PeopleChapter(Story story, Accounts accounts, FirstManager firstManager, Organisations organisations, Teams teams) {
        this.story = story;
        this.accounts = accounts;
        this.firstManager = firstManager;
        this.organisations = organisations;
        this.teams = teams;
    }

    @Override
    public void tell() {
        fatimaComesIn();
        story.tell(story.today(), CastMember.FATIMA, fatima -> {
            schools(fatima);
            CastMember.ALL.forEach(member -> castAccount(fatima, member));
            colleagues(fatima);
        });
    }

    private void fatimaComesIn() {
        firstManager
                .printableCode()
                .ifPresent(code -> firstManager.register(
                        new RegisterAccount(
                                Story.account(CastMember.FATIMA),
                                EmailAddress.of(CastMember.FATIMA),
                                CastMember.ALL.get(CastMember.ALL.size() - 1).name(),
                                true),
                        code.text(),
                        CastMember.PASSWORD));
    }

    private void schools(CurrentUser fatima) {
        var term = Period.from(new SchoolYear(SchoolYear.of(story.today()).firstYear() - 3).firstDay());
        organisations.add(
                fatima,
                WILGENHOF,
                "Wilgenhof College",
                Sector.VO,
                Brin.parse("31WC").orElseThrow(),
                Region.MIDDEN);
        organisations.add(
                fatima, HET_VEER, "ROC Het Veer", Sector.MBO, Brin.parse("27HV").orElseThrow(), Region.MIDDEN);
        organisations.agree(fatima, VEERLAND, "Route Veerland", term, Set.of(WILGENHOF, HET_VEER));
        teams.form(fatima, Story.CARE, VEERLAND, "Zorg & Welzijn", term);
        teams.form(fatima, Story.TECH, VEERLAND, "Techniek", term);
    }

    private void castAccount(CurrentUser fatima, CastMember member) {
        if (story.knows(accounts, member.email())) {
            return;
        }
        var id = accounts.register(
                fatima,
                new RegisterAccount(
                        Story.account(member.email()), EmailAddress.of(member.email()), member.name(), false));
        accounts.activate(member.email(), accounts.invite(fatima, id).text(), CastMember.PASSWORD);
    }

    private void colleagues(CurrentUser fatima) {
        var today = story.today();
        var twoYearsAgo = new SchoolYear(SchoolYear.of(today).firstYear() - 2).firstDay();
        join(fatima, Story.CARE, CastMember.INGRID, WILGENHOF, true, Period.from(twoYearsAgo));
        join(fatima, Story.CARE, CastMember.SANNE, WILGENHOF, false, Period.from(twoYearsAgo));
        join(fatima, Story.CARE, CastMember.KARIM, HET_VEER, false, Period.from(twoYearsAgo));
        join(fatima, Story.CARE, CastMember.JOKE, HET_VEER, false, untilInTwoWeeks(today));
        join(fatima, Story.CARE, CastMember.PETER, WILGENHOF, false, untilLastMonth(twoYearsAgo, today));
        join(fatima, Story.TECH, CastMember.BAS, HET_VEER, true, Period.from(twoYearsAgo));
        join(fatima, Story.TECH, CastMember.TOM, HET_VEER, false, Period.from(twoYearsAgo));
    }

    private static Period untilInTwoWeeks(LocalDate today) {
        return Period.from(today.minusMonths(2)).until(today.plusWeeks(2));
    }

    private static Period untilLastMonth(LocalDate start, LocalDate today) {
        return Period.from(start).until(today.minusMonths(1));
    }

    private void join(
            CurrentUser fatima, TeamId team, String email, OrganisationId from, boolean leader, Period period) {
        var id = new MembershipId(Story.id("membership " + email));
        teams.add(fatima, new AddMember(id, team, Story.account(email), from, leader, period));
    }
}
