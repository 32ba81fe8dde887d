package nl.bijrijder.career;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.imageio.ImageIO;
import nl.bijrijder.platform.photo.PhotoFixture;
import nl.bijrijder.shared.AccountId;
import nl.bijrijder.shared.DatabaseScope;
import nl.bijrijder.testing.ApplicationTest;
import nl.bijrijder.testing.BehindTheScenes;
import nl.bijrijder.testing.Pages;
import nl.bijrijder.testing.Statements;
import nl.bijrijder.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Photos beside the entries of a career dossier: put there, seen, refused, and gone. */
@ApplicationTest
class CareerPhotoTests {

    @Autowired
    private Pages pages;

    @Autowired
    private World world;

    @Autowired
    private CareerEntries entries;

    @Autowired
    private BehindTheScenes behind;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    private World.Team team;
    private AccountId stan;
    private CareerEntryId entry;

    @BeforeEach
    void anEntry() {
        team = world.team();
        stan = team.studentAccount();
        entry = CareerFixture.write(entries, world, stan, "Stage");
    }

    @Test
    void aPhotoStandsBesideTheEntryForTheStudentAndTheTeam() throws IOException {
        assertThat(pages.page(stan, photos(entry)).text()).contains("Er staat nog geen foto bij dit stukje");
        var sent = PhotoFixture.withTales(PhotoFixture.jpeg(800, 600), 6);
        assertThat(add(entry, UUID.randomUUID(), "Mijn werk", sent)).hasRedirectedUrl(photos(entry));
        var page = pages.page(stan, "/student/dossier");
        assertThat(page.select(".photos summary img").attr("alt")).isEqualTo("Mijn werk");
        assertThat(pages.page(stan, photos(entry)).select(".photo-large img")).hasSize(1);
        assertThat(pages.page(stan, "/student/dossier/" + entry + "/removal").select(".photos summary img"))
                .hasSize(1);
        var small = pages.open(stan, page.select(".photos summary img").attr("src"));
        assertThat(small).hasStatusOk();
        assertThat(small)
                .headers()
                .hasValue("Content-Type", "image/jpeg")
                .hasValue("Cache-Control", "no-store")
                .hasValue("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'; sandbox")
                .hasValue("Content-Disposition", "inline; filename=\"foto.jpg\"");
        var large = pages.open(stan, page.select(".photo-whole").attr("src"))
                .getResponse()
                .getContentAsByteArray();
        var image = ImageIO.read(new ByteArrayInputStream(large));
        assertThat(image.getHeight()).isEqualTo(800);
        assertThat(image.getWidth()).isEqualTo(600);

        var ofCoach = pages.page(team.coach(), "/coach/students/" + team.student() + "/dossier");
        for (var address : List.of(
                ofCoach.select(".photos img").attr("src"),
                ofCoach.select(".photo-whole").attr("src"))) {
            assertThat(address).startsWith("/coach/students/" + team.student() + "/photos/");
            assertThat(pages.open(team.coach(), address)).hasStatusOk();
            assertThat(pages.open(team.leader(), address)).hasStatusOk();
            assertThat(pages.open(world.team().coach(), address)).hasStatus(404);
            assertThat(pages.open(stan, address)).hasStatus(403);
        }
    }

    @Test
    void nothingOfTheFileThatWasSentIsKept() {
        add(entry, UUID.randomUUID(), null, PhotoFixture.withTales(PhotoFixture.jpeg(800, 600), 6));
        var kept = behind.jdbc()
                .sql("select large, small from career_photo where entry_id = ?")
                .param(entry.value())
                .query()
                .singleRow();
        for (var picture : kept.values()) {
            assertThat(new String((byte[]) picture, ISO_8859_1))
                    .doesNotContain("Exif", "GPS", "xmpmeta", "secret camera", "PK\3");
        }
        assertThat(pages.page(stan, "/student/dossier").select(".photos img").attr("alt"))
                .isEqualTo("Foto bij: Stage");
    }

    @Test
    void aColleaguesLookAtAPhotoIsOnRecordAsOneLookWithThePage() {
        add(entry, UUID.randomUUID(), null, PhotoFixture.jpeg(80, 60));
        var page = pages.page(team.coach(), "/coach/students/" + team.student() + "/dossier");
        var before = looks();
        assertThat(before).isEqualTo(1);
        pages.open(team.coach(), page.select(".photos summary img").attr("src"));
        assertThat(looks()).isLessThanOrEqualTo(2); // two when the minute turned in between
        pages.open(team.leader(), page.select(".photo-whole").attr("src"));
        assertThat(looks()).isGreaterThan(before);
        assertThat(pages.page(stan, "/student/file").text()).contains("deed een foto in het loopbaandossier");
    }

    @Test
    void sentTwiceMakesOneAndThreeIsEnough() {
        var id = UUID.randomUUID();
        add(entry, id, null, PhotoFixture.jpeg(80, 60));
        assertThat(add(entry, id, null, PhotoFixture.jpeg(80, 60))).hasRedirectedUrl(photos(entry));
        assertThat(count(entry)).isEqualTo(1);
        add(entry, UUID.randomUUID(), null, PhotoFixture.jpeg(81, 60));
        add(entry, UUID.randomUUID(), null, PhotoFixture.jpeg(82, 60));
        assertThat(pages.page(stan, photos(entry)).select("form[enctype]")).isEmpty();
        var fourth = add(entry, UUID.randomUUID(), null, PhotoFixture.jpeg(83, 60));
        assertThat(fourth).hasStatus(422);
        assertThat(Pages.html(fourth).text()).contains("Er staan al drie foto’s");
        assertThat(count(entry)).isEqualTo(3);
        var other = CareerFixture.write(entries, world, stan, "Anders");
        assertThat(add(other, id, null, PhotoFixture.jpeg(80, 60))).hasStatus(404);
        assertThat(count(other)).isZero();
    }

    @Test
    void refusesAFileThatIsNoPhotoAtItsField() {
        var whole = PhotoFixture.jpeg(300, 200);
        var refused = new HashMap<String, byte[]>();
        refused.put("Kies een foto.", new byte[0]);
        refused.put("Dit is geen foto", "<svg onload='alert(1)'/>".getBytes(UTF_8));
        refused.put("niet heel aangekomen", Arrays.copyOf(whole, whole.length / 2));
        refused.put("te veel beeldpunten", PhotoFixture.pngBomb(60_000, 60_000));
        refused.put("hoogstens 10 MB", new byte[10 * 1024 * 1024 + 1]);
        refused.forEach((sentence, file) -> {
            var answer = add(entry, UUID.randomUUID(), "Mijn werk", file);
            assertThat(answer).hasStatus(422);
            var page = Pages.html(answer);
            assertThat(page.select("#photo-error").text()).contains(sentence);
            assertThat(page.select("#photoWords").val()).isEqualTo("Mijn werk");
        });
        var words = add(entry, UUID.randomUUID(), "x".repeat(201), whole);
        assertThat(Pages.html(words).select("#photoWords-error").text()).contains("200 tekens");
        assertThat(pages.send(
                        stan, photos(entry), Map.of("id", UUID.randomUUID().toString(), "photo", "tekst")))
                .hasStatus(422);
        assertThat(count(entry)).isZero();
    }

    @Test
    void aPhotoAndAnEntryThatAreTakenAwayAreReallyGone() {
        var id = UUID.randomUUID();
        add(entry, id, null, PhotoFixture.jpeg(80, 60));
        add(entry, UUID.randomUUID(), null, PhotoFixture.jpeg(81, 60));
        var page = pages.page(stan, photos(entry));
        assertThat(page.select("form[action$=/removal]")).hasSize(2);
        assertThat(pages.send(stan, photos(entry) + "/" + id + "/removal", Map.of()))
                .hasRedirectedUrl(photos(entry));
        assertThat(count(entry)).isEqualTo(1);
        assertThat(pages.open(stan, photos(entry) + "/" + id)).hasStatus(404);
        assertThat(pages.send(stan, photos(entry) + "/" + id + "/removal", Map.of()))
                .hasStatus(404);
        pages.send(stan, "/student/dossier/" + entry + "/removal", Map.of());
        assertThat(count(entry)).isZero();
    }

    @Test
    void hidesTheEntryFromEverybodyButTheStudent() {
        var id = UUID.randomUUID();
        add(entry, id, null, PhotoFixture.jpeg(80, 60));
        var classmate = world.account("Klas");
        world.student(team, classmate, "Klas");
        var own = CareerFixture.write(entries, world, classmate, "Ook stage");
        for (var path : List.of(photos(entry), photos(entry) + "/" + id, photos(own) + "/" + id + "/small")) {
            assertThat(pages.open(classmate, path)).hasStatus(404);
        }
        assertThat(pages.send(classmate, photos(own) + "/" + id + "/removal", Map.of()))
                .hasStatus(404);
        assertThat(pages.send(
                        classmate,
                        photos(own),
                        Map.of("id", id.toString()),
                        PhotoFixture.upload(PhotoFixture.jpeg(8, 8))))
                .hasStatus(404);
        assertThat(count(entry)).isEqualTo(1);
    }

    @Test
    void theDatabaseShowsAndGivesAPhotoToNobodyElse() {
        add(entry, UUID.randomUUID(), null, PhotoFixture.jpeg(80, 60));
        var seen = "select count(*) from career_photo where entry_id = '" + entry + "'";
        for (var who : List.of(stan, team.coach(), team.leader())) {
            assertThat(number(who, seen)).isEqualTo(1);
        }
        for (var who : List.of(world.team().coach(), world.team().studentAccount(), world.managerAccount())) {
            assertThat(number(who, seen)).isZero();
        }
        var change = "update career_photo set words = 'anders' where entry_id = '" + entry + "'";
        var remove = "delete from career_photo where entry_id = '" + entry + "'";
        for (var who : List.of(team.coach(), world.team().studentAccount())) {
            assertThat(update(who, change)).isZero();
            assertThat(update(who, remove)).isZero();
        }
    }

    @Test
    void aDossierFullOfPhotosCostsAsManyStatementsAsOne() {
        add(entry, UUID.randomUUID(), null, PhotoFixture.jpeg(80, 60));
        var coachPage = "/coach/students/" + team.student() + "/dossier";
        pages.page(stan, "/student/dossier");
        pages.page(team.coach(), coachPage);
        var one = Statements.count(() -> pages.page(stan, "/student/dossier"));
        var oneOfCoach = Statements.count(() -> pages.page(team.coach(), coachPage));
        for (var number = 0; number < 29; number++) {
            var next = CareerFixture.write(entries, world, stan, "Stukje " + number);
            add(next, UUID.randomUUID(), null, PhotoFixture.jpeg(8, 6));
            add(next, UUID.randomUUID(), null, PhotoFixture.jpeg(9, 6));
        }
        // one more: the pages of the list are counted
        assertThat(Statements.count(() -> pages.page(stan, "/student/dossier"))).isLessThanOrEqualTo(one + 1);
        assertThat(Statements.count(() -> pages.page(team.coach(), coachPage))).isLessThanOrEqualTo(oneOfCoach + 1);
    }

    private org.springframework.test.web.servlet.assertj.MvcTestResult add(
            CareerEntryId beside, UUID id, String words, byte[] file) {
        var fields = new HashMap<String, String>();
        fields.put("id", id.toString());
        if (words != null) {
            fields.put("photoWords", words);
        }
        return pages.send(stan, photos(beside), fields, PhotoFixture.upload(file));
    }

    private static String photos(CareerEntryId entry) {
        return "/student/dossier/" + entry + "/photos";
    }

    private long looks() {
        return behind.jdbc()
                .sql("select count(*) from student_access where student_id = ? and act = 'FILE_READ'")
                .param(team.student().value())
                .query(Long.class)
                .single();
    }

    private long count(CareerEntryId beside) {
        return behind.jdbc()
                .sql("select count(*) from career_photo where entry_id = ?")
                .param(beside.value())
                .query(Long.class)
                .single();
    }

    private long number(AccountId who, String sql) {
        return DatabaseScope.of(world.user(who)).call(() -> new TransactionTemplate(transactions)
                .execute(status -> jdbc.sql(sql).query(Long.class).single()));
    }

    private int update(AccountId who, String sql) {
        return DatabaseScope.of(world.user(who)).call(() -> new TransactionTemplate(transactions)
                .execute(status -> jdbc.sql(sql).update()));
    }
}
