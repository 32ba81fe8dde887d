package nl.bijrijder.platform.web.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.bijrijder.shared.AccountId;
import nl.bijrijder.shared.RuleBroken;
import nl.bijrijder.testing.ApplicationTest;
import nl.bijrijder.testing.BehindTheScenes;
import nl.bijrijder.testing.Pages;
import nl.bijrijder.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The server's half of keeping what is typed: order, pages that disagree, sizes, and nobody else's eyes. */
@ApplicationTest
class DraftTests {

    private static final String PLACE = "/coach/students/" + UUID.randomUUID() + "/notes/new";

    @Autowired
    private Pages pages;

    @Autowired
    private World world;

    @Autowired
    private Drafts drafts;

    @Autowired
    private BehindTheScenes behind;

    private final String id = UUID.randomUUID().toString();
    private final String writer = UUID.randomUUID().toString();
    private AccountId author;

    @BeforeEach
    void somebodyWhoTypes() {
        author = world.account("Typist");
    }

    @Test
    void anOlderTextNeverReplacesANewerOne() {
        assertThat(save(writer, 2, 0, "nieuw")).isEqualTo(204);
        assertThat(save(writer, 1, 0, "oud")).isEqualTo(204);
        assertThat(typed()).isEqualTo("nieuw");
    }

    @Test
    void anotherPageMustHaveSeenTheTextItReplaces() {
        assertThat(save(writer, 3, 0, "eerste")).isEqualTo(204);
        var other = UUID.randomUUID().toString();
        assertThat(save(other, 4, 2, "tweede")).isEqualTo(409);
        assertThat(typed()).isEqualTo("eerste");
        assertThat(save(other, 4, 3, "tweede")).isEqualTo(204);
        assertThat(typed()).isEqualTo("tweede");
    }

    @Test
    void whatWasSavedOrThrownAwayNeverComesBack() {
        save(writer, 1, 0, "weg ermee");
        assertThat(pages.send(author, "/account/drafts/" + id + "/discard", Map.of()))
                .hasRedirectedUrl(PLACE);
        assertThat(save(writer, 2, 1, "te laat")).isEqualTo(409);
        assertThat(open().isRestored()).isFalse();
        assertThat(behind.jdbc()
                        .sql("select fields::text from draft where id = ?::uuid")
                        .param(id)
                        .query(String.class)
                        .single())
                .isEqualTo("{}");
    }

    @Test
    void aFormThatComesInAgainMustSayTheSame() {
        var form = PostedDraft.of(Map.of("draft", new String[] {id}, "text", new String[] {"Bellen"}));
        var again = PostedDraft.of(Map.of("draft", new String[] {id}, "text", new String[] {"Bellen"}));
        var other = PostedDraft.of(Map.of("draft", new String[] {id}, "text", new String[] {"Mailen"}));
        assertThat(finish(form)).isEqualTo("saved");
        assertThat(finish(again)).isEqualTo("saved");
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> finish(other))
                .withMessage("platform.draft.otherwise");
    }

    @Test
    void howAFormIsKeptAndGuardedIsNoPartOfItsWords() {
        var form = Map.of(
                "text", new String[] {"Bellen"}, "_csrf", new String[] {"1"}, "draftSequence", new String[] {"3"});
        assertThat(PostedDraft.of(form).digest())
                .isEqualTo(
                        PostedDraft.of(Map.of("text", new String[] {"Bellen"})).digest())
                .isNotEqualTo(PostedDraft.of(Map.of("text", new String[] {"Bel", "len"}))
                        .digest());
    }

    @Test
    void aStepThatWasSavedAlreadyWithOtherWordsKeepsTheNewWordsOnThePage() {
        var student = world.team().studentAccount();
        var step = new HashMap<>(Map.of("id", id, "draft", id, "text", "Bellen"));
        assertThat(pages.send(student, "/student/steps", step)).hasStatus3xxRedirection();
        assertThat(pages.send(student, "/student/steps", step)).hasStatus3xxRedirection();
        step.put("text", "Mailen naar Bo");
        var answer = pages.send(student, "/student/steps", step);
        assertThat(answer).hasStatus(422);
        assertThat(answer).bodyText().contains("Mailen naar Bo");
        assertThat(behind.count("next_step where id = '" + id + "' and text = 'Bellen'"))
                .isEqualTo(1);
    }

    @Test
    void onlyTheAuthorReadsIt() {
        save(writer, 1, 0, "geheim");
        var other = world.account("Nieuwsgierig");
        assertThat(world.as(other, user -> drafts.open(user, PLACE, id)).isRestored())
                .isFalse();
        assertThat(behind.count("draft where id = '" + id + "'")).isEqualTo(1);
        assertThat(world.as(other, user -> drafts.open(world.user(author), PLACE, id))
                        .isRestored())
                .as("the database itself keeps it from another account, whatever the service asks")
                .isFalse();
    }

    @Test
    void itIsGoneAfterThirtyDays() {
        save(writer, 1, 0, "lang geleden");
        behind.jdbc()
                .sql("update draft set saved_at = saved_at - interval '31 days' where id = ?::uuid")
                .param(id)
                .update();
        assertThat(open().isRestored()).isFalse();
        pages.send(author, "/account/drafts/" + UUID.randomUUID(), fields(writer, 1, 0, "iets nieuws"));
        assertThat(behind.count("draft where id = '" + id + "'")).isZero();
    }

    @Test
    void whatMakesNoSenseIsRefused() {
        assertThat(save(writer, 1, 0, "x".repeat(200_001))).isEqualTo(413);
        assertThat(save(writer, 0, 0, "x")).isEqualTo(404);
        var fields = fields(writer, 1, 0, "x");
        fields.put("draftPlace", "//evil.example/");
        assertThat(pages.send(author, "/account/drafts/" + id, fields)).hasStatus(404);
        fields = fields(writer, 1, 0, "x");
        fields.put("draftOwner", AccountId.random().toString());
        assertThat(pages.send(author, "/account/drafts/" + id, fields)).hasStatus(403);
        assertThat(save(writer, 1, 0, "nul \u0000 byte")).isEqualTo(204);
        assertThat(typed()).isEqualTo("nul  byte");
    }

    private String finish(PostedDraft posted) {
        return world.as(author, user -> drafts.finish(user, posted, () -> "saved"));
    }

    private int save(String page, long sequence, long seen, String text) {
        return pages.send(author, "/account/drafts/" + id, fields(page, sequence, seen, text))
                .getResponse()
                .getStatus();
    }

    private static Map<String, String> fields(String page, long sequence, long seen, String text) {
        var fields = new HashMap<String, String>();
        fields.put("text", text);
        fields.put("draftPlace", PLACE);
        fields.put("draftWriter", page);
        fields.put("draftSequence", Long.toString(sequence));
        fields.put("draftSeen", Long.toString(seen));
        return fields;
    }

    private OpenDraft open() {
        return world.as(author, user -> drafts.open(user, PLACE, null));
    }

    private String typed() {
        return open().fields().get("text").get(0);
    }
}
