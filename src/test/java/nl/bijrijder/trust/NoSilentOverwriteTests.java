package nl.bijrijder.trust;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import nl.bijrijder.career.CareerEntries;
import nl.bijrijder.career.CareerFixture;
import nl.bijrijder.guidance.note.Audience;
import nl.bijrijder.guidance.note.NoteFixture;
import nl.bijrijder.guidance.note.Notes;
import nl.bijrijder.shared.AccountId;
import nl.bijrijder.testing.ApplicationTest;
import nl.bijrijder.testing.BehindTheScenes;
import nl.bijrijder.testing.FormParameters;
import nl.bijrijder.testing.Pages;
import nl.bijrijder.testing.Witness;
import nl.bijrijder.testing.World;
import nl.bijrijder.visit.wish.PromiseId;
import nl.bijrijder.visit.wish.Promises;
import nl.bijrijder.visit.wish.WishFixture;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.core.MethodParameter;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Two people have the same page open and both save. The second is told, sees both texts, and overwrites only on purpose. Every
 * address that takes a version is here: a page with fields with both texts, a button without fields with a sentence.
 */
@ApplicationTest
class NoSilentOverwriteTests {

    /** Buttons without a text: there is nothing to lose, so a sentence is enough. */
    private static final List<String> BUTTONS = List.of(
            "/manage/accounts/{id}/code",
            "/manage/accounts/{id}/end",
            "/manage/holidays/{id}/remove",
            "/team/visits/{id}/answers/counter/acceptance",
            "/team/visits/{id}/answers/counter/refusal",
            "/team/plans/{id}/milestones/{milestone}/move",
            "/team/plans/{id}/milestones/{milestone}/remove");

    /** What makes something new shares its form with what changes it; there is no version to be old. */
    private static final List<String> NEW = List.of(
            "/coach/students/{student}/notes",
            "/coach/students/{student}/placements",
            "/coach/students/{student}/placements/{placement}/goals",
            "/student/placement/goals",
            "/coach/students/{student}/conversations",
            "/student/agenda",
            "/student/dossier",
            "/manage/holidays",
            "/coach/notes/several",
            "/coach/visits/{id}/wishes",
            "/coach/visits/{id}/programme/blocks",
            "/team/companies",
            "/team/companies/{companyId}/contacts",
            "/team/visits");

    /** Tried in WishPageTests; a company has a link instead of an account, and its pages are tried in Guest*PageTests. */
    private static final List<String> ELSEWHERE =
            List.of("/student/visits/{id}/wishes", "/coach/visits/{id}/wishes/students/{student}");

    @Autowired
    private RequestMappingHandlerMapping mappings;

    @Autowired
    private World world;

    @Autowired
    private Pages pages;

    @Autowired
    private Notes notes;

    @Autowired
    private CareerEntries entries;

    @Autowired
    private Promises promises;

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private BehindTheScenes behind;

    private World.Team team;

    @BeforeEach
    void aTeam() {
        team = world.team();
    }

    /** A page that two people have open: who, where, which form on it, which field both change, and to what. */
    private record Page(AccountId who, String path, String form, String field, String first, String second) {}

    @Test
    void everyAddressThatTakesAVersionIsTriedHere() {
        var tried = new TreeSet<>(BUTTONS);
        tried.addAll(List.of(
                "/team/companies/{id}",
                "/team/companies/{id}/profile",
                "/team/companies/{id}/face",
                "/team/companies/{companyId}/contacts/{id}",
                "/team/visits/{id}",
                "/team/rhythm/{team}",
                "/manage/holidays/{id}",
                "/manage/organisations/{id}",
                "/coach/notes/{id}",
                "/coach/students/{student}/placements/{placement}",
                "/coach/students/{student}/placement-contacts/{contact}",
                "/coach/students/{student}/learning-goals/{goal}",
                "/student/placement/goals/{id}",
                "/student/placement/goals/{id}/looking-back",
                "/coach/conversations/{id}",
                "/student/agenda/{id}",
                "/student/dossier/{id}",
                "/coach/visits/{id}/wishes/topics",
                "/coach/visits/{id}/promises/{promise}",
                "/student/emergency",
                "/coach/students/{student}/emergency",
                "/coach/visits/{id}/needs",
                "/coach/visits/{id}/needs/students/{student}",
                "/student/visits/{id}/needs",
                "/coach/visits/{id}/programme/gathering",
                "/coach/visits/{id}/programme/blocks/{block}",
                "/coach/prompts/{team}",
                "/team/plans/{id}/milestones",
                "/manage/teams/{id}/end",
                "/manage/teams/{team}/members/{id}/end",
                "/manage/partnerships/{id}/end"));
        var versioned = new TreeSet<String>();
        mappings.getHandlerMethods().forEach((mapping, handler) -> {
            if (takesAVersion(handler)) {
                versioned.addAll(mapping.getPatternValues());
            }
        });
        tried.addAll(NEW);
        versioned.removeIf(address -> address.startsWith("/guest/") || ELSEWHERE.contains(address));
        assertThat(versioned).isEqualTo(tried);
    }

    @Test
    void aCompanyKeepsWhatWasSavedFirst() {
        var company = company();
        bothChange(new Page(team.leader(), company + "/edit", company, "facts.notes", "Eerste tekst", "Tweede tekst"));
    }

    @Test
    void whatItIsLikeToComeThereKeepsWhatWasSavedFirst() {
        var profile = company() + "/profile";
        bothChange(new Page(team.leader(), profile, profile, "words.parking", "Achter het gebouw", "Op het plein"));
    }

    @Test
    void whoComesToClassKeepsWhatWasSavedFirst() {
        var face = company() + "/face";
        pages.send(team.leader(), face, Map.of("version", "-1", "name", "Samira"));
        bothChange(new Page(team.leader(), face, face, "role", "bakker", "zorghulp"));
    }

    @Test
    void aContactKeepsWhatWasSavedFirst() {
        var company = company();
        var contact = company + "/contacts/" + UUID.randomUUID();
        pages.send(
                team.leader(),
                company + "/contacts",
                Map.of("id", contact.substring(contact.lastIndexOf('/') + 1), "name", "Zoë"));
        bothChange(new Page(team.leader(), contact + "/edit", contact, "name", "Zoë de Eerste", "Zoë de Tweede"));
    }

    @Test
    void aVisitKeepsWhatWasSavedFirst() {
        var company = company();
        var visit = "/team/visits/" + UUID.randomUUID();
        var planned = pages.send(
                team.leader(),
                "/team/visits",
                Map.of(
                        "id",
                        visit.substring(visit.lastIndexOf('/') + 1),
                        "team",
                        team.id().toString(),
                        "plan.company",
                        company.substring(company.lastIndexOf('/') + 1),
                        "plan.title",
                        "Kijken",
                        "plan.group.name",
                        "3b",
                        "plan.group.size",
                        "12",
                        "plan.agreements.safetyGear",
                        "false",
                        "proposed.first",
                        world.schoolDay(20).toString()));
        assertThat(planned).hasStatus(302);
        bothChange(new Page(
                team.leader(), visit + "/edit", visit, "plan.purpose", "Eerst dit\nen dat", "Toch iets anders"));
    }

    @Test
    void theRhythmOfATeamKeepsWhatWasSavedFirst() {
        var rhythm = "/team/rhythm/" + team.id();
        bothChange(new Page(team.leader(), rhythm, rhythm, "weeks", "6", "9"));
    }

    @Test
    void aSchoolKeepsWhatWasSavedFirst() {
        var school = "/manage/organisations/" + team.school();
        bothChange(new Page(world.managerAccount(), school + "/edit", school, "name", "Sint Anna", "Sint Jan"));
    }

    @Test
    void aHolidayKeepsWhatWasSavedFirst() {
        var holiday = "/manage/holidays/"
                + behind.jdbc()
                        .sql("select id from school_holiday where region = 'ZUID' and starts_on = '2028-02-26'")
                        .query(UUID.class)
                        .single();
        bothChange(new Page(world.managerAccount(), holiday + "/edit", holiday, "name", "Carnaval", "Vastenavond"));
    }

    @Test
    void aDraftNoteKeepsWhatWasSavedFirst() {
        var note = "/coach/notes/"
                + NoteFixture.write(notes, world, team.coach(), team.student(), Audience.DRAFT, "Begin");
        bothChange(new Page(team.coach(), note + "/edit", note, "content.text", "Op de telefoon", "Op de laptop"));
    }

    @Test
    void aPlacementKeepsWhatWasSavedFirst() {
        var placement = placement(10, 40);
        bothChange(new Page(team.coach(), placement + "/edit", placement, "work", "Helpen", "Koken"));
    }

    @Test
    void aConversationOfAPlacementKeepsWhatWasSavedFirst() {
        placement(10, 40);
        var talk = "/coach/students/" + team.student() + "/placement-contacts/"
                + behind.jdbc()
                        .sql("select id from placement_contact where student_id = ? and kind = 'END'")
                        .param(team.student().value())
                        .query(UUID.class)
                        .single();
        var one = world.today().plusDays(30).toString();
        bothChange(new Page(
                team.coach(),
                talk + "/edit",
                talk,
                "plannedOn",
                one,
                world.today().plusDays(33).toString()));
    }

    @Test
    void aLearningGoalKeepsWhatWasSavedFirst() {
        var placement = placement(-40, 2);
        var id = UUID.randomUUID();
        pages.send(team.coach(), placement + "/goals", Map.of("id", id.toString(), "text", "Leren bellen"));
        var teams = "/coach/students/" + team.student() + "/learning-goals/" + id;
        bothChange(new Page(team.coach(), teams + "/edit", teams, "text", "Durven bellen", "Elke dag bellen"));
        var own = "/student/placement/goals/" + id;
        bothChange(new Page(team.studentAccount(), own + "/edit", own, "text", "Bellen met klanten", "Bellen met Jan"));
        var back = own + "/looking-back";
        var answer = Map.of("outcome", "PARTLY", "words", "Een keer", "version", "4");
        assertThat(pages.send(team.studentAccount(), back, answer)).hasStatus(302);
        bothChange(new Page(team.studentAccount(), back, back, "words", "Twee keer", "Drie keer"));
    }

    private String placement(int from, int until) {
        var company = company();
        var contact = UUID.randomUUID().toString();
        pages.send(team.leader(), company + "/contacts", Map.of("id", contact, "name", "Zoë"));
        var list = "/coach/students/" + team.student() + "/placements";
        var id = UUID.randomUUID().toString();
        var planned = pages.send(
                team.coach(),
                list,
                Map.of(
                        "id",
                        id,
                        "contact",
                        contact,
                        "startsOn",
                        world.today().plusDays(from).toString(),
                        "endsOn",
                        world.today().plusDays(until).toString(),
                        "work",
                        "Meelopen"));
        assertThat(planned).hasStatus(302);
        return list + "/" + id;
    }

    @Test
    void anOfferKeepsWhatWasSavedFirst() {
        var id = UUID.randomUUID();
        var form = Map.of(
                "id", id.toString(),
                "talk.kind", "COACHING",
                "talk.minutes", "30",
                "talk.place", "lokaal 1",
                "times.first.day", world.today().plusDays(9).toString(),
                "times.first.time", "10:15");
        assertThat(pages.send(team.coach(), "/coach/students/" + team.student() + "/conversations", form))
                .hasStatus(302);
        var offer = "/coach/conversations/" + id;
        bothChange(new Page(team.coach(), offer + "/edit", offer, "talk.place", "lokaal 12", "kamer B2.07"));
    }

    @Test
    void aPointOnTheAgendaKeepsWhatWasSavedFirst() {
        var id = UUID.randomUUID();
        assertThat(pages.send(
                        team.studentAccount(), "/student/agenda", Map.of("id", id.toString(), "text", "Over stage")))
                .hasStatus(302);
        var item = "/student/agenda/" + id;
        bothChange(new Page(team.studentAccount(), item + "/edit", item, "text", "Over wisselen", "Over de bus"));
    }

    @Test
    void aCareerEntryKeepsWhatWasSavedFirst() {
        var id = CareerFixture.write(entries, world, team.studentAccount(), "Stage");
        var entry = "/student/dossier/" + id;
        bothChange(
                new Page(team.studentAccount(), entry + "/edit", entry, "content.lookingBack", "Op school", "Thuis"));
    }

    /** The topics of a wish round are several fields of one name; WishPageTests tries them. */
    @Test
    void whatBecameOfAPromiseKeepsWhatWasSavedFirst() {
        var fixture = new WishFixture(beans);
        var group = fixture.group(team, 1);
        var visit = "/coach/visits/" + group.visit();
        var promise = PromiseId.random();
        promises.takeOn(new Witness(group.visit()), promise, "Zelf kneden", "Marieke");
        behind.jdbc()
                .sql("update company_visit set status = 'HELD', confirmed_by = 'Marieke', confirmed_on = app_today(),"
                        + " class_visit_on = app_today() where id = ?")
                .param(group.visit().value())
                .update();
        var check = visit + "/promises/" + promise;
        behind.jdbc()
                .sql(
                        "update promise set version = 1, outcome = 'DONE', checked_at = app_now(), checked_by = ? where id = ?")
                .params(team.coach().value(), promise.value())
                .update();
        bothChange(new Page(team.coach(), check, check, "words", "Het deeg was op", "Het werd taart"));
    }

    @Test
    void theDayOfAVisitKeepsWhatWasSavedFirst() {
        var day = "/coach/visits/" + new WishFixture(beans).group(team, 1).visit() + "/programme";
        var gathering = day + "/gathering";
        bothChange(new Page(team.coach(), gathering, gathering, "gatherWhere", "Bij het hek", "In de aula"));
        var block = day + "/blocks/" + UUID.randomUUID();
        assertThat(pages.send(
                        team.coach(),
                        day + "/blocks",
                        Map.of(
                                "id",
                                block.substring(block.lastIndexOf('/') + 1),
                                "startsAt",
                                "09:00",
                                "endsAt",
                                "09:30",
                                "kind",
                                "DOING",
                                "what",
                                "Kneden")))
                .hasStatus(302);
        bothChange(new Page(team.coach(), block, block, "what", "Brood kneden", "Taart versieren"));
    }

    /** What is asked are several ticks of one name; NeedPageTests tries them. */
    @Test
    void whatAStudentNeedsKeepsWhatWasSavedFirst() {
        var visit = new WishFixture(beans).group(team, 1).visit();
        var needs = "/coach/visits/" + visit + "/needs";
        assertThat(pages.send(team.leader(), needs, Map.of("version", "0", "kinds", "SHOES")))
                .hasStatus(302);
        var own = "/student/visits/" + visit + "/needs";
        bothChange(new Page(team.studentAccount(), own, own, "shoeSize", "39", "40"));
        var entered = needs + "/students/" + team.student();
        bothChange(new Page(team.leader(), entered, entered, "shoeSize", "41", "42"));
    }

    @Test
    void whoIsCalledKeepsWhatWasSavedFirst() {
        var own = "/student/emergency";
        assertThat(pages.send(
                        team.studentAccount(),
                        own,
                        Map.of("version", "0", "firstWho", "Fatima", "firstPhone", "06 00000001")))
                .hasStatus(302);
        bothChange(new Page(team.studentAccount(), own, own, "firstPhone", "06 00000002", "06 00000003"));
        var teams = "/coach/students/" + team.student() + "/emergency";
        bothChange(new Page(team.coach(), teams, teams, "firstWho", "Oom Ben", "Tante Riet"));
    }

    @Test
    void theQuestionsOfATeamKeepWhatWasSavedFirst() {
        var prompts = "/coach/prompts/" + team.id();
        bothChange(new Page(team.coach(), prompts, prompts, "coaching", "Hoe gaat het?", "Wat lukt er al?"));
    }

    @Test
    void theLastDayOfATeamKeepsWhatWasSavedFirst() {
        var end = "/manage/teams/" + team.id() + "/end";
        bothChange(new Page(world.managerAccount(), end, end, "endsOn", "2031-07-31", "2032-07-31"));
    }

    @Test
    void theLastDayOfAMembershipKeepsWhatWasSavedFirst() {
        var member = behind.jdbc()
                .sql("select id from membership where team_id = ? and account_id = ?")
                .params(team.id().value(), team.coach().value())
                .query(UUID.class)
                .single();
        var end = "/manage/teams/" + team.id() + "/members/" + member + "/end";
        bothChange(new Page(world.managerAccount(), end, end, "endsOn", "2031-07-31", "2032-07-31"));
    }

    @Test
    void theLastDayOfAPartnershipKeepsWhatWasSavedFirst() {
        var partnership = behind.jdbc()
                .sql("select partnership_id from joint_team where id = ?")
                .param(team.id().value())
                .query(UUID.class)
                .single();
        var end = "/manage/partnerships/" + partnership + "/end";
        bothChange(new Page(world.managerAccount(), end, end, "endsOn", "2031-07-31", "2032-07-31"));
    }

    @Test
    void aMilestoneThatIsTypedStaysWhileThePlanIsShownAsItIsNow() {
        var leader = ingrid();
        var plan = "/team/plans/"
                + behind.jdbc()
                        .sql("select plan.id from route_plan plan join membership on membership.team_id = plan.team_id"
                                + " and leader where account_id = ? limit 1")
                        .param(leader.value())
                        .query(UUID.class)
                        .single();
        var form = fields(pages.page(leader, plan), plan + "/milestones");
        form.set("title", "Eerste mijlpaal " + UUID.randomUUID());
        form.set("moment", "1-1");
        form.set("kind", "CONVERSATION");
        var second = new LinkedMultiValueMap<>(form);
        second.set("id", UUID.randomUUID().toString());
        second.set("title", "Tweede mijlpaal");
        assertThat(pages.send(leader, plan + "/milestones", form)).hasStatus(302);
        var answer = pages.send(leader, plan + "/milestones", second);
        assertThat(answer).hasStatus(409);
        var page = Pages.html(answer);
        assertThat(page.select("#title").val()).isEqualTo("Tweede mijlpaal");
        assertThat(page.select(".plan-stop-title").text()).contains(form.getFirst("title"));
        assertThat(page.text()).contains("Iemand anders was eerder");
        assertThat(Pages.html(pages.open(leader, plan)).text()).doesNotContain("Tweede mijlpaal");
    }

    /** The rule itself, on any page: refused, both texts, nothing overwritten, and with open eyes it may. */
    private void bothChange(Page page) {
        var first = with(fields(pages.page(page.who(), page.path()), page.form()), page.field(), page.first());
        var second = with(fields(pages.page(page.who(), page.path()), page.form()), page.field(), page.second());
        assertThat(pages.send(page.who(), page.form(), first)).hasStatus(302);
        assertThat(pages.send(page.who(), page.form(), first))
                .as("the same once more, because the answer got lost")
                .hasStatus(302);

        var answer = pages.send(page.who(), page.form(), second);

        assertThat(answer).hasStatus(409);
        var shown = Pages.html(answer);
        assertThat(shown.select("[data-error-summary]").text()).contains("Iemand anders was eerder");
        var field = shown.getElementById(page.field());
        assertThat(field.val()).isEqualTo(page.second());
        var stored = shown.getElementById(page.field() + "-stored");
        assertThat(stored).as("what is saved, beside the field").isNotNull();
        assertThat(field.attr("aria-describedby")).isEqualTo(stored.id());
        assertThat(shown.select(".field-stored")).as("only where it differs").hasSize(1);
        if (!field.attr("type").equals("date")) {
            assertThat(stored.wholeText()).contains(page.first());
        }
        assertThat(saved(page)).isEqualTo(page.first());

        var again = fields(shown, page.form());
        assertThat(pages.send(page.who(), page.form(), again)).hasStatus(302);
        assertThat(saved(page)).isEqualTo(page.second());
    }

    private String saved(Page page) {
        return pages.page(page.who(), page.path()).getElementById(page.field()).val();
    }

    private static MultiValueMap<String, String> with(
            MultiValueMap<String, String> opened, String field, String value) {
        var form = new LinkedMultiValueMap<>(opened);
        form.set(field, value);
        return form;
    }

    /** What a browser would send: every field of the form with the value it has on the page. */
    private static MultiValueMap<String, String> fields(Document page, String action) {
        var form = page.select("form[method=post]").stream()
                .filter(candidate -> candidate.attr("action").equals(action))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no form to " + action));
        var fields = new LinkedMultiValueMap<String, String>();
        var sent = new ArrayList<Element>(form.select("input[name], textarea[name], select[name]"));
        for (var field : sent) {
            var choice = Stream.of("radio", "checkbox").anyMatch(field.attr("type")::equals);
            if (field.tagName().equals("select")) {
                field.select("option[selected]").forEach(option -> fields.add(field.attr("name"), option.val()));
            } else if (!choice || field.hasAttr("checked")) {
                fields.add(field.attr("name"), field.val());
            }
        }
        return fields;
    }

    private String company() {
        var id = UUID.randomUUID();
        var opened = fields(pages.page(team.leader(), "/team/companies/new"), "/team/companies");
        opened.set("id", id.toString());
        opened.set("facts.name", "Bakkerij " + id);
        assertThat(pages.send(team.leader(), "/team/companies", opened)).hasStatus(302);
        return "/team/companies/" + id;
    }

    private AccountId ingrid() {
        return new AccountId(behind.jdbc()
                .sql("select id from account where email = 'ingrid@wilgenhof.example'")
                .query(UUID.class)
                .single());
    }

    private static boolean takesAVersion(HandlerMethod handler) {
        return Arrays.stream(handler.getMethodParameters()).anyMatch(NoSilentOverwriteTests::carriesAVersion);
    }

    private static boolean carriesAVersion(MethodParameter parameter) {
        parameter.initParameterNameDiscovery(new org.springframework.core.DefaultParameterNameDiscoverer());
        var type = FormParameters.type(parameter);
        return "version".equals(parameter.getParameterName())
                || type.isRecord()
                        && Arrays.stream(type.getRecordComponents())
                                .anyMatch(component -> component.getName().equals("version"));
    }
}
