package nl.bijrijder.visit.guest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.bijrijder.platform.photo.PhotoFixture;
import nl.bijrijder.shared.CompanyId;
import nl.bijrijder.testing.ApplicationTest;
import nl.bijrijder.testing.BehindTheScenes;
import nl.bijrijder.testing.Outings;
import nl.bijrijder.testing.Pages;
import nl.bijrijder.testing.Witness;
import nl.bijrijder.testing.World;
import nl.bijrijder.visit.CompanyVisitId;
import nl.bijrijder.visit.VisitPlan;
import nl.bijrijder.visit.VisitPlanning;
import nl.bijrijder.visit.day.Face;
import nl.bijrijder.visit.day.FaceSummary;
import nl.bijrijder.visit.day.Faces;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Who comes to class is filled in once: the same person comes again to the next visit, until the company says otherwise. */
@ApplicationTest
class FaceComesAgainTests {

    private static final String PICTURE = "/class/photo/picture";

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private Pages pages;

    @Autowired
    private World world;

    @Autowired
    private Outings outings;

    @Autowired
    private VisitPlanning planning;

    @Autowired
    private Faces faces;

    @Autowired
    private BehindTheScenes behind;

    private GuestFixture guest;
    private CompanyVisitId first;
    private GuestFixture.Link firstLink;

    @BeforeEach
    void theFirstVisitHadAFace() {
        guest = new GuestFixture(beans);
        first = guest.visit();
        firstLink = new GuestFixture.Link(guest.secret(), guest.home());
        guest.agree();
        introduce("-1", "Renée", "zorghulp");
        assertThat(guest.photo(PhotoFixture.jpeg(90, 90), "Marieke")).hasStatus(302);
        guest.hold(true);
    }

    @Test
    void theSamePersonComesAgainWithTheCompanysYes() {
        guest.turnTo(30);
        assertThat(guest.page("").text())
                .contains("Voor een ander bezoek noemden jullie Renée. Komt er nu iemand anders?");
        assertThat(guest.page("/class").select("#name").val()).isEqualTo("Renée");
        assertThat(faces.of(new Witness(guest.visit()))).isEmpty();
        assertThat(guest.get(guest.home() + PICTURE)).hasStatus(404);

        sayYes();
        assertThat(faces.of(new Witness(guest.visit()))).contains(new Face("Renée", "zorghulp", null));
        var page = guest.page("");
        assertThat(page.select("img.face-photo").attr("alt")).isEqualTo("Renée");
        assertThat(page.text())
                .contains("Voor een ander bezoek noemden jullie Renée")
                .doesNotContain("??");
        assertThat(guest.get(guest.home() + PICTURE)).hasStatusOk();

        introduce("0", "Renée", "zorghulp");
        var acts = guest.acts();
        introduce("0", "Renée", "zorghulp");
        assertThat(guest.acts()).isEqualTo(acts);
        assertThat(guest.page("").text()).contains("Renée, zorghulp").doesNotContain("Voor een ander bezoek");
    }

    @Test
    void theSameNameIsTheSamePersonWhateverTheAccentsAndCapitals() {
        guest.turnTo(30);
        introduce("0", "renee", "kok");
        assertThat(guest.get(guest.home() + PICTURE)).hasStatusOk();
        assertThat(people()).isEqualTo(1);
        assertThat(faces.of(new Witness(first))).contains(new Face("renee", "kok", null));
    }

    @Test
    void keepsTheFaceOfAnEarlierVisitWhenSomebodyElseComes() {
        guest.turnTo(30);
        sayYes();
        introduce("0", "Jan", null);
        assertThat(guest.get(guest.home() + PICTURE)).hasStatus(404);
        assertThat(faces.of(new Witness(first))).map(Face::name).contains("Renée");
        assertThat(faces.photo(new Witness(first))).isPresent();

        guest.turnTo(40);
        sayYes();
        assertThat(faces.of(new Witness(guest.visit()))).map(Face::name).contains("Jan");
        introduce("1", "Renée", "zorghulp");
        assertThat(guest.get(guest.home() + PICTURE)).as("her photo is back").hasStatusOk();
        assertThat(people()).isEqualTo(2);
    }

    @Test
    void aPhotoOfOnePersonIsNotGivenToWhoeverTookTheirPlace() {
        guest.turnTo(30);
        sayYes();
        var seen = guest.page("/class/photo").select("input[name=face]").val();
        introduce("0", "Jan", null);
        assertThat(guest.send("/class/photo", Map.of("remove", "true", "face", seen, "by", "Marieke")))
                .hasStatus(409);
        assertThat(faces.photo(new Witness(first))).isPresent();
    }

    @Test
    void aPhotoThatIsTakenAwayIsGoneEverywhere() {
        guest.turnTo(30);
        sayYes();
        guest.send("/class/photo", Map.of("remove", "true", "by", "Marieke"));
        assertThat(guest.get(guest.home() + PICTURE)).hasStatus(404);
        guest.take(firstLink);
        assertThat(guest.get(guest.home() + PICTURE)).hasStatus(404);
        assertThat(behind.jdbc()
                        .sql(
                                "select count(*) from face_photo p join company_face f on f.id = p.face_id where f.company_id = ?")
                        .param(guest.company().value())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void anotherCompanySendsItsOwn() {
        guest.turnTo(30);
        sayYes();
        var horst = outings.company(guest.team(), "Ter Horst");
        assertThat(pages.send(
                        guest.team().leader(),
                        "/team/companies/" + horst + "/face",
                        Map.of("version", "-1", "name", "Wim")))
                .hasStatus(302);
        moveTo(horst);
        assertThat(faces.of(new Witness(guest.visit()))).isEmpty();
        assertThat(faces.latest(guest.company()))
                .map(FaceSummary::face)
                .map(Face::name)
                .contains("Renée");
        assertThat(faces.of(new Witness(first))).isPresent();
        var yes = Map.of("confirmedBy", "Wim", "confirmedOn", world.today().toString());
        assertThat(pages.send(guest.team().leader(), "/team/visits/" + guest.visit() + "/confirmation", yes))
                .hasStatus(302);
        assertThat(faces.of(new Witness(guest.visit()))).map(Face::name).contains("Wim");
    }

    @Test
    void withoutTheCompanysYesNobodyComesByThemselves() {
        guest.turnTo(30);
        var without = Map.of("passReason", "Ze bellen morgen");
        assertThat(pages.send(guest.team().leader(), "/team/visits/" + guest.visit() + "/confirmation", without))
                .hasStatus(302);
        assertThat(faces.of(new Witness(guest.visit()))).isEmpty();
    }

    @Test
    void whatWasSaidMeanwhileIsNotOverwritten() {
        guest.turnTo(30);
        var face = "/team/companies/" + guest.company() + "/face";
        var edit = Map.of("version", "0", "name", "Renée", "role", "teamleider");
        assertThat(pages.send(guest.team().leader(), face, edit)).hasStatus(302);
        var late = guest.send("/class", Map.of("version", "0", "name", "Renée", "role", "kok", "by", "Marieke"));
        assertThat(late).hasStatus(409);
        assertThat(Pages.html(late).text()).contains("teamleider");
        assertThat(guest.page("").text()).contains("De school schreef op dat Renée in de klas komt.");
        introduce("1", "Jan", null);
        assertThat(guest.send("/class", Map.of("version", "1", "name", "Piet", "by", "Henk")))
                .hasStatus(409);
    }

    @Test
    void introducesALaterPersonToConfirmedVisitsWithoutOne() {
        guest = new GuestFixture(beans);
        guest.agree();
        var agreed = guest.visit();
        guest.turnTo(30);
        var open = guest.visit();
        var face = "/team/companies/" + guest.company() + "/face";
        pages.send(guest.team().leader(), face, Map.of("version", "-1", "name", "Tom de Boer"));
        assertThat(faces.of(new Witness(agreed))).map(Face::name).contains("Tom de Boer");
        assertThat(faces.of(new Witness(open))).isEmpty();
    }

    private void sayYes() {
        assertThat(guest.send("/confirmation", Map.of("version", guest.version(), "by", "Marieke")))
                .hasStatus(302);
    }

    private void introduce(String version, String name, @Nullable String role) {
        var fields = Map.of("version", version, "name", name, "role", role == null ? "" : role, "by", "Marieke");
        assertThat(guest.send("/class", fields)).hasStatus(302);
    }

    private int people() {
        return behind.jdbc()
                .sql("select count(*) from company_face where company_id = ?")
                .param(guest.company().value())
                .query(Integer.class)
                .single();
    }

    private void moveTo(CompanyId company) {
        var plan = guest.summary().plan();
        var changed = new VisitPlan(
                plan.title(),
                plan.purpose(),
                company,
                null,
                plan.group(),
                plan.timing(),
                List.of(),
                plan.agreements(),
                plan.supervisors());
        world.<@Nullable Object>as(guest.team().leader(), user -> {
            planning.change(user, guest.visit(), guest.summary().version(), changed, "Bosgoed kan niet");
            return null;
        });
    }
}
