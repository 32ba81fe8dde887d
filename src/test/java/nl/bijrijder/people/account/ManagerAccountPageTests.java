package nl.bijrijder.people.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.bijrijder.platform.web.form.Flash;
import nl.bijrijder.shared.AccountId;
import nl.bijrijder.shared.PersonName;
import nl.bijrijder.testing.ApplicationTest;
import nl.bijrijder.testing.BehindTheScenes;
import nl.bijrijder.testing.Pages;
import nl.bijrijder.testing.Statements;
import nl.bijrijder.testing.World;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.util.UriComponentsBuilder;

@ApplicationTest
class ManagerAccountPageTests {

    @Autowired
    private Pages pages;

    @Autowired
    private World world;

    @Autowired
    private Accounts accounts;

    @Autowired
    private BehindTheScenes behind;

    private AccountId manager;

    @BeforeEach
    void somebodyKeepsTheInstallation() {
        manager = world.managerAccount();
    }

    @Test
    void aNewAccountShowsItsCodeInTheAnswerItself() {
        var answer = pages.send(manager, "/manage/accounts", form());
        assertThat(answer).hasStatusOk();
        var page = Pages.html(answer);
        assertThat(page.select(".secret").text()).matches("([A-Z2-9]{5}-){3}[A-Z2-9]{5}");
        assertThat(page.select("#code-page").text()).contains("/welcome", "Zoë");
    }

    @Test
    void theCodeOpensTheAccount() {
        var fields = form();
        var code = Pages.html(pages.send(manager, "/manage/accounts", fields))
                .select(".secret")
                .text();
        var account = accounts.activate(fields.getOrDefault("email", ""), code, "een lang wachtwoord");
        assertThat(account).hasToString(fields.get("id"));
    }

    @Test
    void sendingTheSameFormAgainMakesNoSecondAccountAndShowsNoCode() {
        var fields = form();
        pages.send(manager, "/manage/accounts", fields);
        var before = behind.count("account");
        var page = Pages.html(pages.send(manager, "/manage/accounts", fields));
        assertThat(behind.count("account")).isEqualTo(before);
        assertThat(page.select(".secret")).isEmpty();
        assertThat(page.select("#code-page").text()).contains("al getoond");
    }

    @Test
    void theCodeIsKeptNowhere() {
        var code = Pages.html(pages.send(manager, "/manage/accounts", form()))
                .select(".secret")
                .text();
        var kept = behind.jdbc()
                .sql("select count(*) from account where strpos(account::text, :code) > 0")
                .param("code", code)
                .query(Integer.class)
                .single();
        assertThat(kept).isZero();
    }

    @Test
    void refusesAMissingAnswerBesideItsField() {
        var fields = form();
        fields.put("givenName", " ");
        fields.put("email", "geen adres");
        var answer = pages.send(manager, "/manage/accounts", fields);
        assertThat(answer).hasStatus(422);
        var page = Pages.html(answer);
        assertThat(page.select("#givenName-error").text()).isEqualTo("Vul een voornaam in.");
        assertThat(page.select("#email").val()).isEqualTo("geen adres");
    }

    @Test
    void refusesAnEmailAddressInUseBesideItsField() {
        var fields = form();
        pages.send(manager, "/manage/accounts", fields);
        fields.put("id", AccountId.random().toString());
        fields.put("email", fields.getOrDefault("email", "").toUpperCase(Locale.ROOT));
        var answer = pages.send(manager, "/manage/accounts", fields);
        assertThat(answer).hasStatus(422);
        assertThat(Pages.html(answer).select("#email-error").text()).contains("al een account");
    }

    @Test
    void aWrongAddressIsRefusedBesideTheField() {
        var fields = form();
        fields.put("email", "geen adres");
        var answer = pages.send(manager, "/manage/accounts", fields);
        assertThat(answer).hasStatus(422);
        assertThat(Pages.html(answer).select("#email-error").text()).contains("geen e-mailadres");
    }

    @Test
    void peopleAreFoundWithoutAccentsAndInAnyOrderOfWords() {
        register("Yüsuf", "op den", "Yılmaz-Çelik");
        assertThat(namesFoundBy("yilmaz-celik yusuf")).containsExactly("Yüsuf op den Yılmaz-Çelik");
        assertThat(namesFoundBy("YILMAZ-ÇELIK")).containsExactly("Yüsuf op den Yılmaz-Çelik");
    }

    @Test
    void searchCharactersMeanThemselves() {
        assertThat(namesFoundBy("%")).isEmpty();
        assertThat(namesFoundBy("_\\")).isEmpty();
        assertThat(namesFoundBy("\uFF3C")).isEmpty();
        assertThat(namesFoundBy("'; drop table account; --")).isEmpty();
    }

    @Test
    void infixesDoNotCountInTheOrder() {
        var mark = "Zq" + AccountId.random().toString().substring(0, 8);
        register(mark, "van den", "Berg");
        register(mark, null, "Bos");
        register(mark, null, "Aalbers");
        register(mark, null, null);
        assertThat(namesFoundBy(mark)).containsExactly(mark + " Aalbers", mark + " van den Berg", mark + " Bos", mark);
    }

    @Test
    void aNameOfAHundredCharactersFits() {
        var fields = form();
        fields.put("familyName", "ë".repeat(PersonName.MAX_LENGTH));
        assertThat(pages.send(manager, "/manage/accounts", fields)).hasStatusOk();
        fields.put("familyName", "ë".repeat(PersonName.MAX_LENGTH + 1));
        assertThat(pages.send(manager, "/manage/accounts", fields)).hasStatus(422);
    }

    @Test
    void theListCostsTheSameHoweverMuchItShows() {
        var mark = "Zx" + AccountId.random().toString().substring(0, 8);
        register(mark, null, "Een");
        var one = Statements.count(() -> namesFoundBy(mark));
        for (var i = 0; i < 29; i++) {
            register(mark, null, "Meer");
        }
        assertThat(Statements.count(() -> assertThat(namesFoundBy(mark)).hasSize(20)))
                .isLessThanOrEqualTo(one + 1); // a full page also asks how many there are
    }

    @Test
    void oddPageNumbersAndFiltersAreHarmless() {
        assertThat(pages.open(manager, "/manage/accounts?page=-1&status=NONE&q="))
                .hasStatusOk();
        assertThat(pages.open(manager, "/manage/accounts?page=1000000000")).hasStatusOk();
        assertThat(pages.open(manager, "/manage/accounts?page=x")).hasStatus(404);
        assertThat(pages.open(manager, "/manage/accounts/nobody")).hasStatus(404);
        assertThat(pages.open(manager, "/manage/accounts/" + AccountId.random()))
                .hasStatus(404);
    }

    @Test
    void aNewCodeReplacesTheOldOneAndIsShownOnce() {
        var account = world.account("Nieuw");
        var first = invite(account, version(account));
        assertThat(first).isNotEmpty();
        assertThat(invite(account, 0)).isEmpty();
        var second = invite(account, version(account));
        assertThat(second).isNotEmpty().isNotEqualTo(first);
    }

    @Test
    void anEndedAccountIsOutAtTheNextClick() {
        var team = world.team();
        assertThat(pages.open(team.coach(), "/")).hasStatus3xxRedirection();
        var answer = pages.send(
                manager,
                "/manage/accounts/" + team.coach() + "/end",
                Map.of("version", Integer.toString(version(team.coach()))));
        assertThat(answer).hasStatus3xxRedirection();
        assertThat(pages.open(team.coach(), "/")).redirectedUrl().endsWith("/login");
        assertThat(pages.page(manager, "/manage/accounts/" + team.coach())
                        .select("#account")
                        .text())
                .contains("Gestopt")
                .doesNotContain("Nieuwe code maken");
    }

    @Test
    void nobodyEndsTheirOwnAccount() {
        assertThat(pages.page(manager, "/manage/accounts/" + manager)
                        .select("#account")
                        .text())
                .contains("Je kunt je eigen account niet stoppen");
        var answer = pages.send(
                manager, "/manage/accounts/" + manager + "/end", Map.of("version", Integer.toString(version(manager))));
        assertThat(answer).hasStatus(302).flash().containsEntry("flash", Flash.notDone("people.account.own"));
        assertThat(pages.open(manager, "/manage/accounts")).hasStatusOk();
    }

    @Test
    void endingOnAnOldPageIsRefused() {
        var account = world.account("Oud");
        invite(account, version(account));
        assertThat(pages.send(manager, "/manage/accounts/" + account + "/end", Map.of("version", "0")))
                .hasStatus(409);
    }

    @Test
    void theAccountPageSaysWhereSomebodyBelongs() {
        var team = world.team();
        var leader = pages.page(manager, "/manage/accounts/" + team.leader());
        assertThat(leader.select(".lines").text()).contains("teamleider", "vanaf");
        var student = pages.page(manager, "/manage/accounts/" + team.studentAccount());
        assertThat(student.select(".lines a").attr("href")).isEqualTo("/manage/students/" + team.student());
    }

    @Test
    void onlyManagersComeHere() {
        var team = world.team();
        for (var path : new String[] {"/manage/accounts", "/manage/accounts/new", "/manage/accounts/" + team.coach()}) {
            assertThat(pages.open(team.leader(), path)).hasStatus(403);
            assertThat(pages.open(team.studentAccount(), path)).hasStatus(403);
        }
        assertThat(pages.send(team.leader(), "/manage/accounts", form())).hasStatus(403);
    }

    private Map<String, String> form() {
        var fields = new HashMap<String, String>();
        fields.put("id", AccountId.random().toString());
        fields.put("givenName", "Zoë");
        fields.put("infix", "");
        fields.put("familyName", "Tester");
        fields.put("email", "zoe-" + AccountId.random() + "@test.example");
        fields.put("manager", "false");
        return fields;
    }

    private void register(String givenName, @Nullable String infix, @Nullable String familyName) {
        var email = EmailAddress.of("p-" + AccountId.random() + "@test.example");
        var name = PersonName.of(givenName, infix, familyName);
        world.asManager(user -> accounts.register(user, new RegisterAccount(AccountId.random(), email, name, false)));
    }

    private List<String> namesFoundBy(String words) {
        var path = UriComponentsBuilder.fromPath("/manage/accounts")
                .queryParam("q", "{words}")
                .encode()
                .buildAndExpand(words)
                .toUri();
        return pages.page(manager, path).select(".row-title").eachText();
    }

    private String invite(AccountId account, int version) {
        var answer = pages.send(
                manager, "/manage/accounts/" + account + "/code", Map.of("version", Integer.toString(version)));
        assertThat(answer).hasStatusOk();
        return Pages.html(answer).select(".secret").text();
    }

    private int version(AccountId account) {
        return behind.jdbc()
                .sql("select version from account where id = ?")
                .param(account.value())
                .query(Integer.class)
                .single();
    }
}
