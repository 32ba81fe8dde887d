package nl.bijrijder.company;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.bijrijder.people.team.Teams;
import nl.bijrijder.testing.ApplicationTest;
import nl.bijrijder.testing.Pages;
import nl.bijrijder.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.util.UriComponentsBuilder;

@ApplicationTest
class TeamLeaderCompanyControllerTests {

    @Autowired
    private Pages pages;

    @Autowired
    private World world;

    @Autowired
    private Teams teams;

    private World.Team team;

    @BeforeEach
    void setUp() {
        team = world.team();
    }

    private Map<String, String> form(String name) {
        var form = new HashMap<String, String>();
        form.put("id", UUID.randomUUID().toString());
        form.put("partnership", teams.summary(team.id()).partnership().toString());
        form.put("facts.name", name);
        form.put("facts.town", "Sint-Oedenrode");
        form.put("facts.postcode", "1234ab");
        form.put("facts.website", "www.cafe.example");
        form.put("facts.recognition", "YES");
        return form;
    }

    private String added(String name) {
        var form = form(name);
        form.put("facts.website", "www.site-" + form.get("id") + ".example");
        assertThat(pages.send(team.leader(), "/team/companies", form)).hasStatus(302);
        return "/team/companies/" + form.get("id");
    }

    @Test
    void keepsACompanyAndShowsIt() {
        var page = pages.page(team.leader(), added("Café Zoë"));
        assertThat(page.select("h1").text()).isEqualTo("Café Zoë");
        assertThat(page.text()).contains("1234 AB", "Sint-Oedenrode");
        assertThat(page.select("a[href^=https://www.site-]")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"cafe zoe, 1", "CAFÉ, 1", "oedenrode, 1", "100%, 0", "_, 0", "'\\', 0", "'', 1"})
    void findsACompanyWithoutAccents(String words, int found) {
        added("Café Zoë");
        var page = pages.page(team.leader(), "/team/companies?q=" + words);
        assertThat(page.select(".row-title")).hasSize(found);
    }

    @ParameterizedTest
    @CsvSource({
        "name, CAFE ZOE, zelfde naam",
        "name, 'Café  Zoë B.V.', zelfde naam",
        "name, cafe-zoe bv, zelfde naam",
        "website, cafe.example/, zelfde website",
        "website, HTTPS://cafe.example, zelfde website",
        "phone, +31 (0)118 551234, zelfde telefoonnummer",
        "street, DORPSSTRAAT 1, zelfde adres",
    })
    void neverMakesASecondFileInSilence(String field, String typed, String why) {
        var first = form("Café Zoë");
        first.put("facts.phone", "0118-551234");
        first.put("facts.street", "Dorpsstraat 1");
        assertThat(pages.send(team.leader(), "/team/companies", first)).hasStatus(302);
        var second = form("Eetcafé De Brink");
        second.put("facts.website", "");
        second.put("facts." + field, typed);
        var warned = pages.send(team.leader(), "/team/companies", second);
        assertThat(warned).hasStatus(422);
        var page = Pages.html(warned);
        assertThat(page.select(".company-doubles").text()).contains("Café Zoë, Sint-Oedenrode", why);
        assertThat(page.select(".company-doubles a").attr("href")).endsWith(first.get("id"));
        assertThat(page.select("[id='facts." + field + "']").val()).isEqualTo(typed.replaceAll(" +", " "));
        assertThat(page.select("main form button[type=submit]").eachText()).contains("Toch toevoegen");
        second.put("doublesSeen", page.select("input[name=doublesSeen]").val());
        assertThat(pages.send(team.leader(), "/team/companies", second)).hasStatus(302);
        assertThat(pages.send(team.leader(), "/team/companies", second)).hasStatus(302);
        assertThat(pages.page(team.leader(), "/team/companies").select(".row-title"))
                .hasSize(2);
    }

    @Test
    void twoFilesThatAreThereAllTheSameKnowEachOther() {
        var first = added("Café Zoë");
        var form = form("CAFE ZOE");
        form.put("doublesSeen", doublesSeen(form));
        assertThat(pages.send(team.leader(), "/team/companies", form)).hasStatus(302);
        var page = pages.page(team.leader(), "/team/companies/" + form.get("id"));
        assertThat(page.select(".company-warning a").attr("href")).isEqualTo(first);
    }

    private String doublesSeen(Map<String, String> form) {
        return Pages.html(pages.send(team.leader(), "/team/companies", form))
                .select("input[name=doublesSeen]")
                .val();
    }

    @ParameterizedTest
    @CsvSource({
        "cafe zo, 1",
        "'Cafe Zoë BV', 1",
        "caffe zoe, 1",
        "zo, 0",
        "bakkerij, 0",
        "'B.V.', 0",
        "'100%', 0",
        "'\', 0",
        "'', 0"
    })
    void findsWhatIsThereWhileTyping(String typed, int found) {
        added("Café Zoë B.V.");
        var partnership = teams.summary(team.id()).partnership();
        var address = UriComponentsBuilder.fromPath("/team/companies/doubles")
                .queryParam("partnership", "{p}")
                .queryParam("facts.name", "{n}")
                .encode()
                .buildAndExpand(partnership, typed)
                .toUri();
        assertThat(pages.page(team.leader(), address).select("#found li")).hasSize(found);
        assertThat(pages.page(world.team().leader(), address).select("#found li"))
                .as("another partnership's are its own")
                .isEmpty();
    }

    @Test
    void theFormOfAVisitLooksWhileSomebodyTypesANewCompany() {
        var typing = pages.page(team.leader(), "/team/visits/new").select("#doubles");
        assertThat(typing.attr("hx-get")).isEqualTo("/team/companies/doubles");
        assertThat(typing.attr("hx-include")).isEqualTo("#new-company-name, #new-contact-phone");
        added("Café Zoë B.V.");
        var address = "/team/companies/doubles?newContact.phone=&newCompany.name=cafe zoe";
        assertThat(pages.page(team.leader(), address).select("#found li")).hasSize(1);
        assertThat(pages.page(world.team().leader(), address).select("#found li"))
                .as("another partnership's are its own")
                .isEmpty();
    }

    @Test
    void theFormLooksWhileSomebodyTypes() {
        var page = pages.page(team.leader(), "/team/companies/new");
        assertThat(page.select("#doubles").attr("hx-get")).isEqualTo("/team/companies/doubles");
        assertThat(page.select("#doubles").attr("role")).isEqualTo("status");
        assertThat(page.select("script[src*=htmx]")).hasSize(1);
        assertThat(pages.page(team.leader(), added("Café Zoë") + "/edit").select("#doubles"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "name, ''",
        "name, '  '",
        "postcode, 0123 AB",
        "phone, bel mij",
        "website, javascript:alert(1)",
        "recognition, ''",
        "recognition, MAYBE"
    })
    void showsWhatIsWrongBesideItsField(String field, String typed) {
        var form = form("Café Zoë");
        form.put("facts." + field, typed);
        var answer = pages.send(team.leader(), "/team/companies", form);
        assertThat(answer).hasStatus(422);
        assertThat(Pages.html(answer).select("[id='facts." + field + "-error']").text())
                .isNotBlank();
        assertThat(Pages.html(answer).select("[id='facts.town']").attr("value")).isEqualTo("Sint-Oedenrode");
    }

    @Test
    void anotherPartnershipFindsNothingAndACoachIsRefused() {
        var address = added("Café Zoë");
        var other = world.team();
        for (var path : new String[] {address, address + "/edit", address + "/contacts/new"}) {
            assertThat(pages.open(other.leader(), path)).as(path).hasStatus(404);
            assertThat(pages.open(team.coach(), path)).as(path).hasStatus(403);
        }
        assertThat(pages.send(other.leader(), address, form("Gekaapt"))).hasStatus(404);
        assertThat(pages.send(other.leader(), "/team/companies", form("Gekaapt")))
                .hasStatus(404);
        assertThat(pages.page(other.leader(), "/team/companies").select(".row-title"))
                .isEmpty();
    }

    @Test
    void changesACompanyAndRefusesAnOldVersion() {
        var address = added("Café Zoë");
        var form = form("Brasserie Zoë");
        form.put("version", "0");
        assertThat(pages.send(team.leader(), address, form)).hasStatus(302);
        assertThat(pages.page(team.leader(), address).select("h1").text()).isEqualTo("Brasserie Zoë");
        form.put("facts.name", "Bistro Zoë");
        assertThat(pages.send(team.leader(), address, form)).hasStatus(409);
    }

    @Test
    void keepsWhomToCall() {
        var address = added("Café Zoë");
        var contact = new HashMap<>(Map.of("id", UUID.randomUUID().toString(), "name", "Zoë", "email", "geen adres"));
        assertThat(pages.send(team.leader(), address + "/contacts", contact)).hasStatus(422);
        contact.put("email", "zoe@cafe.example");
        assertThat(pages.send(team.leader(), address + "/contacts", contact)).hasStatus(302);
        assertThat(pages.send(team.leader(), address + "/contacts", contact)).hasStatus(302);
        assertThat(pages.page(team.leader(), address).select(".company-contacts li"))
                .hasSize(1);
        var edit = address + "/contacts/" + contact.get("id");
        contact.put("name", "Zoë de Wit");
        contact.put("version", "0");
        assertThat(pages.send(team.leader(), edit, contact)).hasStatus(302);
        assertThat(pages.page(team.leader(), edit + "/edit").select("#name").attr("value"))
                .isEqualTo("Zoë de Wit");
        contact.put("name", "Zoë de Zwart");
        assertThat(pages.send(team.leader(), edit, contact)).hasStatus(409);
    }
}
