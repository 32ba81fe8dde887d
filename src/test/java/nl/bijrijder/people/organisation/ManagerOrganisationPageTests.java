package nl.bijrijder.people.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.bijrijder.shared.AccountId;
import nl.bijrijder.testing.ApplicationTest;
import nl.bijrijder.testing.BehindTheScenes;
import nl.bijrijder.testing.Pages;
import nl.bijrijder.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

@ApplicationTest
class ManagerOrganisationPageTests {

    @Autowired
    private Pages pages;

    @Autowired
    private World world;

    @Autowired
    private BehindTheScenes behind;

    private AccountId manager;

    @BeforeEach
    void somebodyKeepsTheInstallation() {
        manager = world.managerAccount();
    }

    @Test
    void aSchoolIsAddedOnceHoweverOftenTheFormIsSent() {
        var fields =
                Map.of("id", UUID.randomUUID().toString(), "name", "Sint  Anna", "sector", "VO", "brin", freeBrin());
        assertThat(pages.send(manager, "/manage/organisations", fields)).hasStatus3xxRedirection();
        var before = behind.count("organisation");
        assertThat(pages.send(manager, "/manage/organisations", fields)).hasStatus3xxRedirection();
        assertThat(behind.count("organisation")).isEqualTo(before);
        var name = behind.jdbc()
                .sql("select name from organisation where id = ?::uuid")
                .param(fields.get("id"))
                .query(String.class)
                .single();
        assertThat(name).isEqualTo("Sint Anna");
    }

    @Test
    void aWrongOrTakenBrinIsSaidBesideTheField() {
        var wrong = pages.send(
                manager,
                "/manage/organisations",
                Map.of("id", UUID.randomUUID().toString(), "name", "A", "sector", "VO", "brin", "AB12"));
        assertThat(wrong).hasStatus(422);
        assertThat(Pages.html(wrong).select("#brin-error").text()).contains("twee cijfers en twee letters");
        var taken = pages.send(
                manager,
                "/manage/organisations",
                Map.of("id", UUID.randomUUID().toString(), "name", "A", "sector", "VO", "brin", "31wc"));
        assertThat(taken).hasStatus(422);
        assertThat(Pages.html(taken).select("#brin-error").text()).contains("al een school");
        assertThat(Pages.html(taken).select("input[name=sector][checked]").val())
                .isEqualTo("VO");
    }

    @Test
    void anUnknownSectorIsAnInvalidForm() {
        var answer = pages.send(
                manager,
                "/manage/organisations",
                Map.of("id", UUID.randomUUID().toString(), "name", "A", "sector", "WO", "brin", "12AB"));
        assertThat(answer).hasStatus(422);
    }

    @Test
    void aPartnershipNeedsTwoOrganisations() {
        var team = world.team();
        var answer = pages.send(manager, "/manage/partnerships", partnership(List.of(team.school())));
        assertThat(answer).hasStatus(422);
        var page = Pages.html(answer);
        assertThat(page.select("#organisations-error").text()).contains("minstens twee");
        assertThat(page.select("input[name=organisations][checked]").eachAttr("value"))
                .containsExactly(team.school().toString());
    }

    @Test
    void aPartnershipIsRecordedAndEnds() {
        var team = world.team();
        var fields = partnership(List.of(team.school(), team.college()));
        assertThat(pages.send(manager, "/manage/partnerships", fields)).hasStatus3xxRedirection();
        var path = "/manage/partnerships/" + fields.getFirst("id") + "/end";
        var version = pages.page(manager, path).select("input[name=version]").val();
        var early = pages.send(manager, path, Map.of("version", version, "endsOn", "2019-01-01"));
        assertThat(early).hasStatus(422);
        assertThat(Pages.html(early).select("#endsOn-error").text()).contains("niet voor de eerste dag");
        var huge = pages.send(manager, path, Map.of("version", version, "endsOn", "+999999999-12-31"));
        assertThat(huge).hasStatus(422);
        var ended = pages.send(manager, path, Map.of("version", version, "endsOn", "2030-07-31"));
        assertThat(ended).hasStatus3xxRedirection();
        var stale = pages.send(manager, path, Map.of("version", version, "endsOn", "2031-07-31"));
        assertThat(stale).hasStatus(409);
    }

    @Test
    void onlyManagersComeHere() {
        var team = world.team();
        for (var path : new String[] {"/manage/organisations", "/manage/partnerships", "/manage/partnerships/new"}) {
            assertThat(pages.open(manager, path)).hasStatusOk();
            assertThat(pages.open(team.leader(), path)).hasStatus(403);
        }
        assertThat(pages.open(manager, "/manage/partnerships/" + UUID.randomUUID() + "/end"))
                .hasStatus(404);
    }

    private MultiValueMap<String, String> partnership(List<OrganisationId> members) {
        var fields = new LinkedMultiValueMap<String, String>();
        fields.add("id", UUID.randomUUID().toString());
        fields.add("name", "Samen " + UUID.randomUUID());
        fields.add("startsOn", "2020-08-01");
        fields.add("endsOn", "");
        members.forEach(member -> fields.add("organisations", member.toString()));
        return fields;
    }

    /** A code nobody has yet. */
    private String freeBrin() {
        return behind.jdbc().sql("""
                        select code from (select lpad((n / 26)::text, 2, '0') || 'Z' || chr(65 + n % 26) as code
                                          from generate_series(0, 2599) n) codes
                        where not exists (select from organisation o where o.brin = code) order by code desc limit 1""").query(String.class).single();
    }
}
