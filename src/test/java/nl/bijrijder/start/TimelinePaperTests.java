package nl.bijrijder.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.bijrijder.career.CareerEntries;
import nl.bijrijder.career.CareerFixture;
import nl.bijrijder.guidance.note.Audience;
import nl.bijrijder.guidance.note.NoteFixture;
import nl.bijrijder.guidance.note.NoteLife;
import nl.bijrijder.guidance.note.Notes;
import nl.bijrijder.platform.photo.PhotoFixture;
import nl.bijrijder.shared.AccountId;
import nl.bijrijder.shared.IdempotencyKey;
import nl.bijrijder.shared.StudentId;
import nl.bijrijder.testing.ApplicationTest;
import nl.bijrijder.testing.BehindTheScenes;
import nl.bijrijder.testing.Pages;
import nl.bijrijder.testing.World;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The timeline on paper: what is in it, for whom, and that it was taken. */
@ApplicationTest
class TimelinePaperTests {

    private static final String OWN = "/student/timeline.pdf";

    @Autowired
    private Pages pages;

    @Autowired
    private World world;

    @Autowired
    private Notes notes;

    @Autowired
    private NoteLife life;

    @Autowired
    private CareerEntries entries;

    @Autowired
    private BehindTheScenes behind;

    @Test
    void holdsWhatThePageShowsButForDraftsAndSaysWhoTookIt() throws IOException {
        var team = world.team();
        var classmate = world.student(team, "Klasgenoot");
        NoteFixture.write(notes, world, team.coach(), team.student(), Audience.TEAM, "Voor het team");
        NoteFixture.write(notes, world, team.coach(), team.student(), Audience.DRAFT, "Nog niet af");
        NoteFixture.write(notes, world, team.coach(), classmate, Audience.TEAM, "Over een ander");
        var shared =
                NoteFixture.write(notes, world, team.coach(), team.student(), Audience.STUDENT, "Voor ons allebei");
        world.<@Nullable Object>as(team.studentAccount(), user -> {
            life.answer(user, IdempotencyKey.random(), shared, "Ik zie het zo");
            return null;
        });
        var text = words(team.coach(), address(team.student()));
        assertThat(text)
                .contains("Vertrouwelijk", "Tijdlijn van Stan", "Gemaakt door Coen", "Bladzijde 1 van 1")
                .contains("Voor het team", "Voor ons allebei", "Ik zie het zo", "Dit is de hele tijdlijn")
                .doesNotContain("Nog niet af", "Over een ander", "??");
        assertThat(words(team.studentAccount(), OWN))
                .contains("Voor ons allebei", "Ik zie het zo", "Gemaakt door Stan")
                .doesNotContain("Voor het team\n", "Nog niet af", "Over een ander");
    }

    @Test
    void holdsWhatWasChosenAndSaysSo() throws IOException {
        var team = world.team();
        NoteFixture.write(notes, world, team.coach(), team.student(), Audience.TEAM, "Van de coach");
        NoteFixture.write(notes, world, team.leader(), team.student(), Audience.TEAM, "Van de leider");
        var text = words(team.coach(), address(team.student()) + "?kind=NOTE&from=2020-01-31&author=" + team.leader());
        assertThat(text)
                .contains("Niet alles staat erin", "Wat: Notities", "Vanaf: 31 januari 2020", "Door wie: Leonie")
                .contains("Van de leider")
                .doesNotContain("Van de coach");
        assertThat(words(team.coach(), address(team.student()) + "?kind=KITE")).contains("Van de coach");
    }

    @Test
    void showsThePhotosBesideTheDossierAndSaysWhatIsOnThem() throws IOException {
        var team = world.team();
        var entry = CareerFixture.write(entries, world, team.studentAccount(), "Meubel gemaakt");
        var without = pictures(team.coach(), address(team.student()));
        for (var what : List.of("Mijn stoel", "")) {
            pages.send(
                    team.studentAccount(),
                    "/student/dossier/" + entry + "/photos",
                    Map.of("id", UUID.randomUUID().toString(), "photoWords", what),
                    PhotoFixture.upload(PhotoFixture.jpeg(80, 60 + what.length())));
        }
        assertThat(without).isEmpty();
        assertThat(pictures(team.coach(), address(team.student())))
                .containsExactly("Mijn stoel", "Foto bij: Meubel gemaakt");
        assertThat(pictures(team.studentAccount(), OWN)).hasSize(2);
        assertThat(pictures(team.coach(), address(team.student()) + "?kind=NOTE"))
                .isEmpty();
        var classmate = world.student(team, "Klasgenoot");
        assertThat(pictures(team.coach(), address(classmate))).isEmpty();
    }

    @Test
    void isAnAttachmentWithoutANameAndNobodyKeepsIt() {
        var team = world.team();
        var answer = pages.open(team.coach(), address(team.student())).getResponse();
        assertThat(answer.getContentType()).isEqualTo("application/pdf");
        assertThat(answer.getHeader("Content-Disposition"))
                .isEqualTo("attachment; filename=\"tijdlijn-" + world.today() + ".pdf\"");
        assertThat(answer.getHeader("Cache-Control")).contains("no-store");
        assertThat(answer.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
    }

    @Test
    void takingItIsOnRecord() {
        var team = world.team();
        pages.open(team.coach(), address(team.student()));
        pages.open(team.studentAccount(), OWN);
        assertThat(behind.jdbc()
                        .sql(
                                "select ground from student_access where student_id = ? and act = 'FILE_TAKEN' order by id")
                        .param(team.student().value())
                        .query(String.class)
                        .list())
                .containsExactly("TEAM_MEMBER", "OWN_FILE");
        assertThat(pages.page(team.studentAccount(), "/student/file")
                        .select(".access-lines")
                        .text())
                .contains("Coen", "nam je tijdlijn mee op papier");
    }

    @Test
    void printsWhateverWasTyped() throws IOException {
        var team = world.team();
        var typed = "<b>vet</b> &amp; ]]> <!-- \uFFFE\uFFFF \uD83D\uDE00 \u202Eשלום مرحبا {{x}} ${y} [[z]] einde";
        NoteFixture.write(notes, world, team.coach(), team.student(), Audience.TEAM, typed);
        NoteFixture.write(notes, world, team.coach(), team.student(), Audience.TEAM, "w".repeat(20_000));
        assertThat(words(team.coach(), address(team.student())))
                .contains("<b>vet</b> &amp; ]]> <!--", "{{x}} ${y} [[z]] einde", "[?]");
    }

    @Test
    void othersGetNothing() {
        var team = world.team();
        assertThat(pages.open(world.team().coach(), address(team.student()))).hasStatus(404);
        assertThat(pages.open(team.coach(), address(StudentId.random()))).hasStatus(404);
        assertThat(pages.open(team.studentAccount(), address(team.student()))).hasStatus(403);
        assertThat(pages.open(world.managerAccount(), address(team.student()))).hasStatus(403);
        assertThat(pages.open(team.coach(), OWN)).hasStatus(403);
        assertThat(behind.jdbc()
                        .sql("select count(*) from student_access where student_id = ? and act = 'FILE_TAKEN'")
                        .param(team.student().value())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private String words(AccountId who, String path) throws IOException {
        var answer = pages.open(who, path).getResponse();
        assertThat(answer.getStatus()).isEqualTo(200);
        try (var pdf = Loader.loadPDF(answer.getContentAsByteArray())) {
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(pdf.getDocumentInformation().getTitle()).startsWith("Tijdlijn van ");
            return new PDFTextStripper().getText(pdf);
        }
    }

    /** What a screen reader hears of each picture that was really drawn. */
    private List<String> pictures(AccountId who, String path) throws IOException {
        try (var pdf = Loader.loadPDF(pages.open(who, path).getResponse().getContentAsByteArray())) {
            var drawn = 0;
            for (var sheet : pdf.getPages()) {
                for (var name : sheet.getResources().getXObjectNames()) {
                    drawn += sheet.getResources().isImageXObject(name) ? 1 : 0;
                }
            }
            var heard = new ArrayList<String>();
            collect(pdf.getDocumentCatalog().getStructureTreeRoot(), heard);
            assertThat(heard).hasSize(drawn);
            return heard;
        }
    }

    private static void collect(PDStructureNode node, List<String> heard) {
        for (var kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                if (StandardStructureTypes.Figure.equals(element.getStructureType())) {
                    heard.add(element.getAlternateDescription());
                }
                collect(element, heard);
            }
        }
    }

    private static String address(StudentId student) {
        return "/coach/students/" + student + "/timeline.pdf";
    }
}
