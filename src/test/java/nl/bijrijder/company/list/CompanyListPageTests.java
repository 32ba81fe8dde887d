package nl.bijrijder.company.list;

import static nl.bijrijder.testing.Csrf.csrf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import nl.bijrijder.company.AddCompany;
import nl.bijrijder.company.AddContact;
import nl.bijrijder.company.Companies;
import nl.bijrijder.company.CompanyFacts;
import nl.bijrijder.company.ContactFacts;
import nl.bijrijder.company.ContactId;
import nl.bijrijder.company.Recognition;
import nl.bijrijder.people.security.SignedInSession;
import nl.bijrijder.people.team.Teams;
import nl.bijrijder.shared.AccountId;
import nl.bijrijder.shared.CompanyId;
import nl.bijrijder.shared.PartnershipId;
import nl.bijrijder.testing.ApplicationTest;
import nl.bijrijder.testing.Pages;
import nl.bijrijder.testing.Statements;
import nl.bijrijder.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ApplicationTest
class CompanyListPageTests {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Pages pages;

    @Autowired
    private World world;

    @Autowired
    private Teams teams;

    @Autowired
    private Companies companies;

    private World.Team team;
    private PartnershipId partnership;

    @BeforeEach
    void aTeam() {
        team = world.team();
        partnership = teams.summary(team.id()).partnership();
    }

    @Test
    void whatGoesOutComesBackAsItWas() throws Exception {
        var company = add(new CompanyFacts(
                "=HYPERLINK(\"x\") \"Zoë\"; bv",
                "@bakker",
                "+straat 1",
                "1234 AB",
                "-dam",
                "0612345678",
                "https://zoe.example",
                Recognition.YES,
                "-een\n=twee"));
        contact(company, new ContactFacts("+Zoë", "=baas", "zoe@zoe.example", "+31 (0)6 12345678"));
        contact(company, new ContactFacts("Henk", null, null, "0118551234"));
        var answer = pages.open(team.leader(), "/team/companies/export");
        var content = answer.getResponse().getContentAsByteArray();
        assertThat(answer.getResponse().getHeader("Content-Disposition")).contains("attachment", ".csv");
        assertThat(content).startsWith(0xEF, 0xBB, 0xBF);
        var text = new String(content, StandardCharsets.UTF_8);
        assertThat(text).contains(";\"'0612345678\";", "\"'=HYPERLINK").doesNotContainPattern("(^|;)\"[=+@-]");
        var back = preview(upload(team.leader(), partnership, content));
        assertThat(back.select("[data-count=UNCHANGED]").text()).isEqualTo("2");
        assertThat(back.select(".row-card")).isEmpty();
        var elsewhere = world.team();
        var there = teams.summary(elsewhere.id()).partnership();
        var moved = text.replaceAll(";\"" + company + "\"", ";\"\"").getBytes(StandardCharsets.UTF_8);
        confirm(elsewhere.leader(), upload(elsewhere.leader(), there, moved));
        var copied = world.as(elsewhere.leader(), companies::list);
        assertThat(copied).hasSize(1);
        assertThat(copied.get(0).facts())
                .isEqualTo(world.as(team.leader(), user -> companies.find(user, company))
                        .facts());
        assertThat(world.as(elsewhere.leader(), companies::allContacts))
                .extracting(contact -> contact.facts())
                .containsExactlyInAnyOrderElementsOf(world.as(team.leader(), companies::allContacts).stream()
                        .map(contact -> contact.facts())
                        .toList());
    }

    @Test
    void thePreviewSavesNothingAndConfirmingTwiceSavesOnce() {
        add(new CompanyFacts("Bosgoed", "bakkerij", null, null, null, "0118-551234", null, Recognition.NO, null));
        var id = upload("""
                naam;plaats;telefoon;contactpersoon;e-mail
                BOSGOED B.V.;Veerdam;;Henk;henk@bosgoed.example
                Krul;Veerdam;118550000;;
                Krul;;;Sharona;
                Pluim;;bel mij;;
                Groen;;;Sjoerd;geen adres
                ;Veerdam;;;
                """);
        var page = preview(id);
        assertThat(page.select("[data-count=NEW]").text()).isEqualTo("1");
        assertThat(page.select("[data-count=CHANGED]").text()).isEqualTo("2");
        assertThat(page.select("[data-count=REFUSED]").text()).isEqualTo("3");
        assertThat(page.text())
                .contains("regel 5", "telefoonnummer met cijfers", "geen e-mailadres", "Vul de naam van het bedrijf in")
                .contains("Plaats: Veerdam")
                .doesNotContain("??");
        assertThat(world.as(team.leader(), companies::list)).hasSize(1);
        var seen = page.select("input[name=seen]").val();
        for (var time = 0; time < 2; time++) {
            assertThat(pages.send(team.leader(), address(id) + "/confirm", Map.of("seen", seen)))
                    .hasRedirectedUrl("/team/companies");
        }
        assertThat(world.as(team.leader(), companies::list))
                .extracting(company -> company.name() + " " + company.facts().phone())
                .containsExactlyInAnyOrder("BOSGOED B.V. 0118-551234", "Krul 0118550000");
        assertThat(world.as(team.leader(), companies::allContacts)).hasSize(2);
        assertThat(preview(id).text()).contains("al verwerkt");
    }

    @Test
    void tellsAllThatIsWrongInAllLinesWithTheirColumns() {
        var id = upload("""
                naam;postcode;telefoon;website;leerbedrijf;contactpersoon;e-mail;telefoon contactpersoon;nummer
                Pluim;x;bel mij;geen adres;misschien;;geen adres;bel;niets;te veel
                "Groen
                en geel";;;;;;;;

                Krul;;;;;Henk;;0118550000;
                Krul;4381 AB;;;ja;Henk;;0118551111;
                """);
        var rows = preview(id).select(".row-card:has(.import-problems)");
        assertThat(rows).hasSize(2);
        assertThat(rows.get(0).text()).contains("regel 2");
        assertThat(rows.get(0).select(".import-problems li").eachText())
                .hasSize(9)
                .startsWith(
                        "Deze regel heeft meer vakken dan er kolommen zijn.",
                        "Kolom postcode: Een postcode is zoals 1234 AB.")
                .anyMatch(words -> words.startsWith("Deze regel heeft meer vakken"))
                .anyMatch(words -> words.startsWith("Kolom nummer: "))
                .anyMatch(words -> words.startsWith("Kolom postcode: "))
                .anyMatch(words -> words.startsWith("Kolom telefoon: "))
                .anyMatch(words -> words.startsWith("Kolom website: "))
                .anyMatch(words -> words.startsWith("Kolom leerbedrijf: "))
                .anyMatch(words -> words.startsWith("Kolom contactpersoon: "))
                .anyMatch(words -> words.startsWith("Kolom e-mail: "))
                .anyMatch(words -> words.startsWith("Kolom telefoon contactpersoon: "));
        assertThat(rows.get(1).text()).contains("regel 6").doesNotContain("??");
        assertThat(rows.get(1).select(".import-problems li").eachText())
                .hasSize(3)
                .anyMatch(words -> words.startsWith("Kolom postcode: Regel 5"))
                .anyMatch(words -> words.startsWith("Kolom leerbedrijf: Regel 5"))
                .anyMatch(words -> words.startsWith("Kolom telefoon contactpersoon: "));
    }

    @Test
    void namesAllColumnsItDoesNotKnow() {
        var answer = send(
                team.leader(),
                partnership,
                "naam;kleur;plaats;geur;plaats\nBosgoed;rood;;;\n".getBytes(StandardCharsets.UTF_8),
                UUID.randomUUID());
        assertThat(Pages.html(answer).select("#file-error").text()).contains("twee keer: kleur, geur, plaats. ");
    }

    @Test
    void saysThatItGuessedTheLettersWithANameToLookAt() {
        var windows = upload(
                team.leader(),
                partnership,
                "naam;contactpersoon\nBosgoed;\nKrul;Zo\u00eb Bos\n".getBytes(Charset.forName("windows-1252")));
        assertThat(preview(windows).select("[data-example]").text()).contains("Zo\u00eb Bos");
        assertThat(preview(windows).text()).contains("We hebben dit bestand gelezen als Windows-tekst");
        confirm(team.leader(), windows);
        assertThat(preview(windows).text()).doesNotContain("Windows-tekst");
        var plain = upload("naam\nZo\u00eb\n");
        assertThat(preview(plain).text()).contains("Zo\u00eb").doesNotContain("Windows-tekst");
    }

    @Test
    void leavesOutWhatLooksLikeACompanyThatIsThereUnlessTheLeaderSaysOtherwise() {
        var there = add(new CompanyFacts(
                "Bosgoed",
                null,
                "Dorpsstraat 12-a",
                "4381 AB",
                "Veerdam",
                "0118-551234",
                "https://bosgoed.example/brood",
                Recognition.NO,
                null));
        contact(there, new ContactFacts("Henk", null, "henk@bakkers.example", null));
        contact(there, new ContactFacts("Sjoerd", null, "sjoerd@gmail.com", null));
        var id = upload("""
                naam;straat;postcode;plaats;telefoon;website;contactpersoon;e-mail
                Bakkerij Nummer;;;;+31 118551234;;;
                Bakkerij Adres;Dorpsstr. 12A;4381ab;;;;;
                Bakkerij Web;;;;;www.bosgoed.example;;
                Bakkerij Mail;;;;;;Sharona;sharona@bakkers.example
                Bosg\u00f3ed B.V.;;;Ergens anders;;;;
                Iemand Anders;Dorpsstraat 12;4381AB;;;;Joris;joris@gmail.com
                """);
        var page = preview(id);
        var doubts = page.select(".import-doubts .row-card");
        assertThat(doubts.eachText())
                .hasSize(5)
                .allMatch(words -> words.contains("Lijkt op: Bosgoed"))
                .anyMatch(words -> words.contains("regel 2") && words.contains("zelfde telefoonnummer"))
                .anyMatch(words -> words.contains("regel 3") && words.contains("zelfde adres"))
                .anyMatch(words -> words.contains("regel 4") && words.contains("zelfde website of e-mail"))
                .anyMatch(words -> words.contains("regel 5") && words.contains("zelfde website of e-mail"))
                .anyMatch(words -> words.contains("regel 6") && words.contains("zelfde naam"));
        assertThat(doubts.select("a").eachAttr("href")).containsOnly("/team/companies/" + there);
        assertThat(doubts.select("input[name=add]").eachAttr("checked")).isEmpty();
        assertThat(page.select("[data-count=NEW]").text()).isEqualTo("1");
        var answers = Map.of("seen", page.select("input[name=seen]").val(), "add", "5");
        for (var time = 0; time < 2; time++) {
            assertThat(pages.send(team.leader(), address(id) + "/confirm", answers))
                    .hasRedirectedUrl("/team/companies");
        }
        assertThat(world.as(team.leader(), companies::list))
                .extracting(company -> company.name())
                .containsExactlyInAnyOrder("Bosgoed", "Iemand Anders", "Bakkerij Mail");
        assertThat(world.as(team.leader(), companies::allContacts)).hasSize(4);
    }

    @Test
    void namesTheEarlierLineThatANewCompanyLooksLike() {
        var id = upload("""
                naam;plaats;telefoon;contactpersoon
                Krul;Veerdam;0118551234;Henk
                Krul;Veerdam;;Sharona
                Pluim;Veerdam;0118 551234;Joris
                Pluim;Veerdam;;Zo\u00eb
                Krul;Ergens anders;;Sjoerd
                """);
        var page = preview(id);
        assertThat(page.select(".import-doubts .row-card").eachText())
                .hasSize(3)
                .anyMatch(words -> words.contains("Lijkt op regel 2: Krul (zelfde telefoonnummer)"))
                .anyMatch(words -> words.contains("Hoort bij regel 4"))
                .anyMatch(words -> words.contains("Lijkt op regel 2: Krul (zelfde naam)"));
        assertThat(page.select("input[name=add]").eachAttr("value")).containsExactly("4", "6");
        var seen = page.select("input[name=seen]").val();
        pages.send(team.leader(), address(id) + "/confirm", Map.of("seen", seen, "add", "4"));
        assertThat(world.as(team.leader(), companies::list))
                .extracting(company -> company.name())
                .containsExactlyInAnyOrder("Krul", "Pluim");
        assertThat(world.as(team.leader(), companies::allContacts)).hasSize(4);
    }

    @Test
    void keepsTheListWhenNothingIsChosenAndTheChoicesWhenThingsChanged() {
        add(new CompanyFacts("Bosgoed", null, null, null, null, "0118551234", null, Recognition.NO, null));
        var id = upload("naam;telefoon\nKrul;0118551234\n");
        var seen = preview(id).select("input[name=seen]").val();
        assertThat(pages.send(team.leader(), address(id) + "/confirm", Map.of("seen", seen)))
                .hasRedirectedUrl(address(id));
        assertThat(preview(id).text()).contains("Toch toevoegen");
        add(new CompanyFacts("Pluim", null, null, null, null, "0118551234", null, Recognition.NO, null));
        var late = pages.send(team.leader(), address(id) + "/confirm", Map.of("seen", "anders", "add", "2"));
        assertThat(late).hasStatus(409);
        assertThat(Pages.html(late).select("input[name=add][checked]").eachAttr("value"))
                .containsExactly("2");
        assertThat(pages.send(team.leader(), address(id) + "/confirm", Map.of("seen", seen, "add", "twee")))
                .hasStatus(404);
    }

    @Test
    void refusesAStaleVersionAndShowsTheStoredText() {
        var id = upload("naam\nBosgoed\nKrul\n");
        var seen = preview(id).select("input[name=seen]").val();
        add(CompanyFacts.brief("Krul", null, null));
        var late = pages.send(team.leader(), address(id) + "/confirm", Map.of("seen", seen));
        assertThat(late).hasStatus(409);
        assertThat(Pages.html(late).text()).contains("Er is niets opgeslagen");
        assertThat(world.as(team.leader(), companies::list)).hasSize(1);
        var again = Pages.html(late).select("input[name=seen]").val();
        assertThat(pages.send(team.leader(), address(id) + "/confirm", Map.of("seen", again)))
                .hasStatus(302);
        assertThat(world.as(team.leader(), companies::list)).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "naam",
                "plaats\nVeerdam",
                "naam;kleur\nBosgoed;rood",
                "naam;naam\na;b",
                "naam\n\"open",
                "naam\n\u0000"
            })
    void refusesWhatIsNoListInWords(String text) {
        var answer = send(team.leader(), partnership, text.getBytes(StandardCharsets.UTF_8), UUID.randomUUID());
        assertThat(answer).hasStatus(422);
        assertThat(Pages.html(answer).select("#file-error").text()).isNotBlank().doesNotContain("??");
    }

    @Test
    void refusesAWorkbookAndALargeListAndReadsOlderText() {
        assertThat(send(team.leader(), partnership, new byte[] {'P', 'K', 3, 4}, UUID.randomUUID()))
                .hasStatus(422);
        var large = "naam\n" + "Bosgoed\n".repeat(ListFile.MOST_ROWS + 1);
        assertThat(send(team.leader(), partnership, large.getBytes(StandardCharsets.UTF_8), UUID.randomUUID()))
                .hasStatus(422);
        for (var charset : new String[] {"windows-1252", "UTF-16"}) {
            var id = upload(team.leader(), partnership, "naam;plaats\nCafé Zoë;x\n".getBytes(Charset.forName(charset)));
            assertThat(preview(id).text()).as(charset).contains("Café Zoë");
        }
    }

    @Test
    void aListIsForWhoUploadedItAndForThePartnershipsOwnLeaders() {
        var id = upload("naam\nBosgoed\n");
        var other = world.team();
        assertThat(pages.open(other.leader(), address(id))).hasStatus(404);
        assertThat(pages.send(other.leader(), address(id) + "/confirm", Map.of()))
                .hasStatus(404);
        assertThat(pages.open(team.coach(), "/team/companies/file")).hasStatus(403);
        assertThat(pages.open(other.leader(), "/team/companies/export?partnership=" + partnership))
                .hasStatus(404);
        assertThat(send(other.leader(), partnership, "naam\nX\n".getBytes(StandardCharsets.UTF_8), UUID.randomUUID()))
                .hasStatus(404);
    }

    @Test
    void aLongListIsAskedForNoMoreOften() {
        var one = upload("naam\nBosgoed\n");
        var many = upload("naam\n" + "Bosgoed\nKrul\nPluim\n".repeat(100));
        var few = Statements.count(() -> preview(one));
        assertThat(Statements.count(() -> preview(many))).isEqualTo(few);
    }

    private CompanyId add(CompanyFacts facts) {
        return world.as(
                team.leader(), user -> companies.add(user, new AddCompany(CompanyId.random(), partnership, facts)));
    }

    private void contact(CompanyId company, ContactFacts facts) {
        world.as(team.leader(), user -> companies.addContact(user, new AddContact(ContactId.random(), company, facts)));
    }

    private UUID upload(String text) {
        return upload(team.leader(), partnership, text.getBytes(StandardCharsets.UTF_8));
    }

    private UUID upload(AccountId who, PartnershipId into, byte[] content) {
        var id = UUID.randomUUID();
        assertThat(send(who, into, content, id)).hasRedirectedUrl(address(id));
        return id;
    }

    private MvcTestResult send(AccountId who, PartnershipId into, byte[] content, UUID id) {
        return mvc.perform(multipart("/team/companies/file")
                .file(new MockMultipartFile("file", "lijst.csv", "text/csv", content))
                .param("id", id.toString())
                .param("partnership", into.toString())
                .with(csrf())
                .with(SignedInSession.of(who)));
    }

    private void confirm(AccountId who, UUID id) {
        var seen = pages.page(who, address(id)).select("input[name=seen]").val();
        assertThat(pages.send(who, address(id) + "/confirm", Map.of("seen", seen)))
                .hasStatus(302);
    }

    private org.jsoup.nodes.Document preview(UUID id) {
        return pages.page(team.leader(), address(id));
    }

    private static String address(UUID id) {
        return "/team/companies/imports/" + id;
    }
}
