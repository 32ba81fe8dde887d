package nl.bijrijder.architecture;

import static nl.bijrijder.testing.Csrf.csrf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.bijrijder.people.security.SignedInSession;
import nl.bijrijder.platform.photo.PhotoFixture;
import nl.bijrijder.shared.AccountId;
import nl.bijrijder.testing.ApplicationTest;
import nl.bijrijder.testing.BehindTheScenes;
import nl.bijrijder.testing.Pages;
import nl.bijrijder.testing.Sample;
import nl.bijrijder.testing.World;
import org.jsoup.Connection.KeyVal;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.server.PathContainer;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * An answer that got lost makes people send a form again, and a double click does it in one breath. Every form that makes
 * something therefore carries the id of what it makes: sent again it gets the same answer and changes nothing any more.
 */
@ApplicationTest
class SentTwiceTests {

    private static final int AT_ONCE = 4;
    private static final AtomicInteger NUMBER = new AtomicInteger();

    /** Posts that make nothing new, each with the reason why sending it again does no harm. */
    private static final Map<String, String> MAKES_NOTHING = Map.ofEntries(
            Map.entry("/coach/next-steps/{id}/done", "ticks off what is there"),
            Map.entry("/student/steps/{id}/done", "ticks off what is there"),
            Map.entry("/coach/conversations/{id}", "changes what is offered, with its version"),
            Map.entry("/coach/conversations/{id}/cancel", "calls off what is there"),
            Map.entry("/coach/agenda/{id}/discussed", "ticks off what is there"),
            Map.entry("/student/conversations/{id}/pick", "picks one of the times that are there"),
            Map.entry("/student/conversations/{id}/none", "answers what is there"),
            Map.entry("/student/conversations/{id}/cancel", "calls off what is there"),
            Map.entry("/student/agenda/{id}", "changes what is there, with its version"),
            Map.entry("/student/agenda/{id}/remove", "takes off what is there"),
            Map.entry("/student/dossier/{id}", "changes an entry, with its version"),
            Map.entry("/student/dossier/{id}/removal", "removes what is there"),
            Map.entry("/student/dossier/{id}/photos/{photo}/removal", "removes what is there"),
            Map.entry("/coach/agreements/{id}/done", "ticks off what is there"),
            Map.entry("/student/agreements/{id}/done", "ticks off what is there"),
            Map.entry("/coach/milestones/{id}/done", "ticks off what is there"),
            Map.entry("/coach/notes/{id}", "changes a draft, with its version"),
            Map.entry("/coach/prompts/{team}", "changes what the team asks, with its version"),
            Map.entry("/coach/notes/{id}/withdrawal", "withdraws what is there"),
            Map.entry("/coach/notes/{id}/sharing", "shares what is there"),
            Map.entry("/coach/students/{student}/placements/{placement}", "changes a placement, with its version"),
            Map.entry("/coach/students/{student}/placements/{placement}/stop", "stops what is there"),
            Map.entry(
                    "/coach/students/{student}/placement-contacts/{contact}", "moves what is there, with its version"),
            Map.entry("/coach/students/{student}/placement-contacts/{contact}/held", "ticks off what is there"),
            Map.entry("/coach/students/{student}/learning-goals/{goal}", "changes a goal, with its version"),
            Map.entry("/student/placement/goals/{id}", "changes a goal, with its version"),
            Map.entry("/student/placement/goals/{id}/looking-back", "looks back on what is there, with its version"),
            Map.entry("/manage/mail/{id}/again", "tries again what failed, and nothing else"),
            Map.entry("/account/calendar", "a new address takes the place of the one before"),
            Map.entry("/account/calendar/removal", "takes back what is there"),
            Map.entry("/coach/visits/{id}/programme/gathering", "one per visit, with its version"),
            Map.entry("/coach/visits/{id}/programme/blocks/{block}", "changes a block, with its version"),
            Map.entry("/coach/visits/{id}/programme/blocks/{block}/removal", "removes what is there"),
            Map.entry("/student/emergency", "one per student, with its version; EmergencyPageTests"),
            Map.entry("/coach/students/{student}/emergency", "one per student, with its version; EmergencyPageTests"),
            Map.entry("/coach/visits/{id}/needs", "one per visit, with its version; NeedPageTests"),
            Map.entry("/coach/visits/{id}/needs/students/{student}", "one answer per student, with its version"),
            Map.entry("/student/visits/{id}/needs", "one answer per student, with its version; NeedPageTests"),
            Map.entry("/coach/visits/{id}/group", "says who goes along; read again by who was on it"),
            Map.entry("/coach/visits/{id}/wishes/topics", "changes a round, with its version"),
            Map.entry("/coach/visits/{id}/wishes/close", "closes what is there"),
            Map.entry("/coach/visits/{id}/wishes/reopen", "opens what is there"),
            Map.entry("/coach/visits/{id}/wishes/students/{student}", "one answer per student, with its version"),
            Map.entry("/student/visits/{id}/wishes", "one answer per student, with its version; WishPageTests"),
            Map.entry("/student/visits/{id}/looking-back", "one per student and visit; ReflectionPageTests"),
            Map.entry("/student/visits/{id}/looking-back/talk", "one item per entry; ReflectionPageTests"),
            Map.entry("/coach/visits/{id}/brief/quotes", "chooses among what is there"),
            Map.entry("/coach/visits/{id}/promises/{promise}", "says what became of it, with its version"),
            Map.entry("/guest/visits/{link}/confirmation", "says yes to what the page spoke of; GuestDatePageTests"),
            Map.entry("/guest/visits/{link}/counter", "one per visit, with its version; GuestDatePageTests"),
            Map.entry("/guest/visits/{link}/cancellation", "calls off what the page spoke of; GuestDatePageTests"),
            Map.entry("/guest/visits/{link}/class", "one per visit, with its version; GuestClassPageTests"),
            Map.entry(
                    "/guest/visits/{link}/class/photo",
                    "one per person, and the same again is the same; GuestClassPageTests"),
            Map.entry("/coach/visits/{id}/card/face", "one per person, and the same again is the same; DayCardTests"),
            Map.entry("/guest/visits/{link}/address", "one per company, with its version; GuestAddressPageTests"),
            Map.entry("/guest/visits/{link}/profile", "one per company, with its version; GuestClassPageTests"),
            Map.entry("/guest/visits/{link}/promises", "carries the id of the promise; GuestClassPageTests"),
            Map.entry("/guest/visits/{link}/feedback", "one per visit, with its version; GuestFeedbackPageTests"),
            Map.entry(
                    "/team/visits/{id}/link", "carries the id of the link, which gets another secret; GuestLinkTests"),
            Map.entry("/team/visits/{id}/link/{link}/revocation", "takes back what is there"),
            Map.entry("/team/visits/{id}/answers/counter/acceptance", "answers what is there, with its version"),
            Map.entry("/team/visits/{id}/answers/counter/refusal", "answers what is there, with its version"),
            Map.entry("/team/visits/{id}", "changes a visit, with its version"),
            Map.entry("/team/visits/{id}/series", "carries the id the visits get theirs from; SeriesPageTests"),
            Map.entry("/team/visits/{id}/confirmation", "says what the company said"),
            Map.entry("/team/visits/{id}/mails/invitation", "one mail per asking; VisitNoticesTests"),
            Map.entry("/coach/visits/{id}/day/{student}", "ticks once; AttendanceTests"),
            Map.entry("/team/visits/{id}/step", "takes the step the page spoke of"),
            Map.entry("/team/visits/{id}/cancel", "calls a visit off"),
            Map.entry("/team/companies/imports/{id}/confirm", "one import is applied once"),
            Map.entry("/team/companies/{id}", "changes a company, with its version"),
            Map.entry("/team/companies/{id}/profile", "one per company, with its version"),
            Map.entry(
                    "/team/companies/{id}/face",
                    "one of a name per company, with its version; TeamLeaderFacePageTests"),
            Map.entry("/team/companies/{id}/faces/{face}/photo", "one per person, and the same again is the same"),
            Map.entry("/team/companies/{id}/faces/{face}/removal", "removes what is there; TeamLeaderFacePageTests"),
            Map.entry("/team/companies/{companyId}/contacts/{id}", "changes a contact, with its version"),
            Map.entry("/team/plans/{id}/milestones/{milestone}/move", "changes a plan, with its version"),
            Map.entry("/team/plans/{id}/milestones/{milestone}/remove", "changes a plan, with its version"),
            Map.entry("/team/students/{student}/coach/{coachship}/end", "ends what is there"),
            Map.entry("/team/rhythm/{team}", "sets the rhythm of a team, with its version"),
            Map.entry("/manage/organisations/{id}", "changes a school or college, with its version"),
            Map.entry("/manage/holidays/{id}", "changes a holiday, with its version"),
            Map.entry("/manage/holidays/{id}/remove", "a removed holiday stays removed; ManagerHolidayPageTests"),
            Map.entry("/manage/accounts/{id}/code", "one code per version of the account"),
            Map.entry("/manage/accounts/{id}/end", "ends what is there"),
            Map.entry("/manage/partnerships/{id}/end", "ends what is there"),
            Map.entry("/manage/teams/{id}/end", "ends what is there"),
            Map.entry("/manage/teams/{team}/members/{id}/end", "ends what is there"),
            Map.entry("/manage/qualifications/imports/{id}/confirm", "one import is applied once"),
            Map.entry("/account/drafts/{id}", "keeps what is typed under its own number; DraftTests"),
            Map.entry("/account/drafts/{id}/discard", "throws away what is there"),
            Map.entry("/account/sessions/end", "ends what is there"),
            Map.entry("/welcome", "one code sets one password"),
            Map.entry("/setup", "one code makes one manager; StartTests"),
            Map.entry("/error", "shows a page"));

    private static final List<Create> CREATES = List.of(
            new Create("/coach/students/{student}/notes", World.Team::coach)
                    .on(stage -> "/coach/students/" + stage.team().student() + "/notes/new")
                    .typing(
                            "content.text",
                            "Goed gesprek",
                            "content.outcome.nextStep",
                            "Bellen",
                            "audience",
                            "STUDENT"),
            new Create("/coach/notes/several", World.Team::coach)
                    .after("/manage/students")
                    .on(stage -> "/coach/notes/several?student=" + stage.team().student() + "&student=" + stage.made())
                    .typing(
                            "content.text",
                            "Samen gewerkt",
                            "content.outcome.agreement",
                            "Opruimen",
                            "content.outcome.nextStep",
                            "Bellen"),
            new Create("/coach/notes/{id}/amendments", World.Team::coach)
                    .after("/coach/students/{student}/notes")
                    .on(stage -> "/coach/notes/" + stage.made() + "/amendments")
                    .typing("text", "En nog iets"),
            new Create("/student/notes/{id}/views", World.Team::studentAccount)
                    .after("/coach/students/{student}/notes")
                    .on(stage -> "/student/notes/" + stage.made() + "/views")
                    .typing("text", "Zo zie ik het niet"),
            new Create("/student/steps", World.Team::studentAccount)
                    .on(stage -> "/student")
                    .typing("text", "Bellen"),
            new Create("/student/agenda", World.Team::studentAccount)
                    .on(stage -> "/student/conversations")
                    .typing("text", "Mag ik wisselen?"),
            new Create("/coach/students/{student}/conversations", World.Team::coach)
                    .on(stage -> "/coach/students/" + stage.team().student() + "/conversations/new")
                    .typing("times.first.day", "{later}", "times.first.time", "10:15"),
            new Create("/student/dossier", World.Team::studentAccount)
                    .on(stage -> "/student/dossier/new")
                    .typing(
                            "content.title",
                            "Stage",
                            "content.lookingBack",
                            "Leuk",
                            "content.followUp",
                            "Bellen",
                            "onRoute",
                            "true"),
            new Create("/student/dossier/{id}/photos", World.Team::studentAccount)
                    .after("/student/dossier")
                    .on(stage -> "/student/dossier/" + stage.made() + "/photos")
                    .typing("photoWords", "Mijn werk"),
            new Create("/team/students/{student}/coach", World.Team::leader)
                    .on(stage -> "/team/students/" + stage.team().student() + "/coach"),
            new Create("/team/companies", World.Team::leader)
                    .on(stage -> "/team/companies/new")
                    .typing("facts.name", "Bakkerij {n}"),
            new Create("/team/companies/file", World.Team::leader).on(stage -> "/team/companies/file"),
            new Create("/team/companies/{companyId}/contacts", World.Team::leader)
                    .after("/team/companies")
                    .on(stage -> stage.before() + "/contacts/new")
                    .typing("name", "Bo"),
            new Create("/coach/students/{student}/placements", World.Team::coach)
                    .after("/team/companies/{companyId}/contacts")
                    .on(stage -> "/coach/students/" + stage.team().student() + "/placements/new")
                    .typing("startsOn", "{today}", "endsOn", "{later}", "work", "Helpen"),
            new Create("/coach/students/{student}/placements/{placement}/goals", World.Team::coach)
                    .after("/coach/students/{student}/placements")
                    .on(Stage::before)
                    .typing("text", "Leren bellen"),
            new Create("/student/placement/goals", World.Team::studentAccount)
                    .after("/coach/students/{student}/placements")
                    .on(stage -> "/student/placement")
                    .typing("text", "Leren bellen"),
            new Create("/team/visits", World.Team::leader)
                    .on(stage -> "/team/visits/new")
                    .typing("plan.title", "Kijken", "newCompany.name", "Bosgoed {n}", "newContact.name", "Bo")
                    .typing(
                            "plan.group.name",
                            "3A",
                            "plan.group.size",
                            "9",
                            "proposed.first",
                            "{tuesday}",
                            "plan.agreements.safetyGear",
                            "false"),
            new Create("/coach/visits/{id}/wishes", World.Team::coach)
                    .after("/team/visits")
                    .on(stage -> "/coach/visits/" + stage.made() + "/wishes")
                    .typing("topics", "koken"),
            new Create("/coach/visits/{id}/brief", World.Team::coach)
                    .after("/coach/visits/{id}/wishes")
                    .on(stage -> stage.before().replace("/wishes", "/brief")),
            new Create("/coach/visits/{id}/programme/blocks", World.Team::coach)
                    .after("/team/visits")
                    .on(stage -> "/coach/visits/" + stage.made() + "/programme/blocks/new")
                    .typing("startsAt", "09:00", "endsAt", "09:30", "what", "Kneden"),
            new Create("/coach/visits/{id}/promises", World.Team::coach)
                    .after("/team/visits")
                    .on(stage -> "/coach/visits/" + stage.made() + "/promises")
                    .typing("text", "Zelf kneden"),
            new Create("/team/plans", World.Team::leader)
                    .on(stage -> "/team/plans/new")
                    .typing("name", "Plan {n}", "profile", "HBR", "pathway", "BOL"),
            new Create("/team/plans/{id}/milestones", World.Team::leader)
                    .after("/team/plans")
                    .on(Stage::before)
                    .typing("title", "Open dag", "kind", "LOB_ACTIVITY"),
            new Create("/team/plans/{id}/students", World.Team::leader)
                    .after("/team/plans")
                    .on(Stage::before)
                    .typing("students", "{student}"),
            new Create("/manage/accounts", null)
                    .on(stage -> "/manage/accounts/new")
                    .typing("givenName", "Noor", "email", "{mail}"),
            new Create("/manage/organisations", null)
                    .on(stage -> "/manage/organisations/new")
                    .typing("name", "School {n}", "sector", "VO", "brin", "{brin}"),
            new Create("/manage/holidays", null)
                    .on(stage -> "/manage/holidays/new")
                    .typing("name", "Vakantie", "region", "NOORD", "startsOn", "{free}", "endsOn", "{free}"),
            new Create("/manage/partnerships", null)
                    .on(stage -> "/manage/partnerships/new")
                    .typing("name", "Verband {n}", "startsOn", "{today}", "organisations", "{schools}"),
            new Create("/manage/teams", null)
                    .on(stage -> "/manage/teams/new")
                    .typing("name", "Team {n}", "startsOn", "{today}"),
            new Create("/manage/teams/{team}/members", null)
                    .on(stage -> "/manage/teams/" + stage.team().id() + "/members/new?account=" + stage.somebody()),
            new Create("/manage/students", null)
                    .on(stage -> "/manage/students/new?team=" + stage.team().id())
                    .typing("givenName", "Noor", "bornOn", "{born}", "email", "{mail}")
                    .typing("organisation", "{school}"),
            new Create("/manage/students/{id}/enrol", null)
                    .on(stage -> "/manage/students/" + stage.team().student() + "/enrol")
                    .typing("organisation", "{college}"),
            new Create("/manage/qualifications/import", null).on(stage -> "/manage/qualifications/import"));

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Pages pages;

    @Autowired
    private World world;

    @Autowired
    private BehindTheScenes behind;

    /** Where a form is tried: a team of its own, somebody without a team, and id and page of what was made just before. */
    private record Stage(World.Team team, AccountId manager, AccountId somebody, String made, String before) {}

    /**
     * A form that makes something.
     *
     * @param who the member of the team who sends it; null for the manager
     * @param first route of the form that makes what this one hangs on, or null
     * @param typed what is typed in it; the rest stays as the page gave it
     */
    private record Create(
            String route,
            Function<World.Team, AccountId> who,
            String first,
            Function<Stage, String> page,
            Map<String, String> typed) {

        Create(String route, Function<World.Team, AccountId> who) {
            this(route, who, null, null, Map.of());
        }

        Create after(String other) {
            return new Create(route, who, other, page, typed);
        }

        Create on(Function<Stage, String> place) {
            return new Create(route, who, first, place, typed);
        }

        Create typing(String... pairs) {
            var all = new LinkedHashMap<>(typed);
            for (var i = 0; i < pairs.length; i += 2) {
                all.put(pairs[i], pairs[i + 1]);
            }
            return new Create(route, who, first, page, all);
        }

        @Override
        public String toString() {
            return route;
        }
    }

    /** A filled in form on its way. */
    private record Filled(AccountId who, String action, Map<String, List<String>> fields) {}

    private static Stream<Create> creates() {
        return CREATES.stream();
    }

    private static List<Create> sentAgain() {
        return Sample.of("sent again", 6, CREATES);
    }

    private static List<Create> sentAtOnce() {
        return Sample.of("sent at once", 4, CREATES);
    }

    /** An upload clears away the ones that were never confirmed in time; nobody's time is up while rows are counted. */
    @BeforeEach
    void noUploadExpires() {
        for (var table : List.of("qualification_import", "company_import")) {
            behind.jdbc()
                    .sql("update " + table + " set expires_at = app_now() + interval '1 day'")
                    .update();
        }
    }

    @Test
    void everyPostEitherMakesNothingOrIsTriedHere() {
        var posts = mappings.getHandlerMethods().keySet().stream()
                .filter(mapping -> mapping.getMethodsCondition().getMethods().isEmpty()
                        || mapping.getMethodsCondition().getMethods().contains(RequestMethod.POST))
                .flatMap(mapping -> mapping.getPatternValues().stream())
                .distinct()
                .toList();
        var known = Stream.concat(MAKES_NOTHING.keySet().stream(), creates().map(Create::route))
                .toList();
        assertThat(posts).containsExactlyInAnyOrderElementsOf(known);
    }

    @ParameterizedTest
    @MethodSource("sentAgain")
    void aFormSentAgainGetsTheSameAnswerAndChangesNothing(Create create) {
        var form = fill(create, stage(create));
        var before = contents();
        var first = send(form);
        var after = contents();
        assertThat(after).as("something is made").isNotEqualTo(before);

        var second = send(form);
        assertThat(said(second)).isEqualTo(said(first));
        assertThat(contents()).isEqualTo(after);
    }

    @ParameterizedTest
    @MethodSource("sentAtOnce")
    void aFormSentSeveralTimesAtOnceMakesAsMuchAsOne(Create create) throws Exception {
        var alone = fill(create, stage(create));
        var before = rows();
        var expected = said(send(alone)).replace(alone.action(), "").substring(0, 3);
        var made = difference(before, rows());

        var form = fill(create, stage(create));
        before = rows();
        var threads = Executors.newFixedThreadPool(AT_ONCE);
        try {
            var answers = threads.invokeAll(Stream.generate(() -> (Callable<String>) () -> said(send(form)))
                    .limit(AT_ONCE)
                    .toList());
            for (var answer : answers) {
                assertThat(answer.get())
                        .startsWith(expected)
                        .isEqualTo(answers.get(0).get());
            }
        } finally {
            threads.shutdown();
        }
        assertThat(difference(before, rows())).isEqualTo(made);
    }

    private Stage stage(Create create) {
        if (create.first() == null) {
            return new Stage(world.team(), world.manager().account(), world.account("Iemand"), null, null);
        }
        var earlier = creates()
                .filter(other -> other.route().equals(create.first()))
                .findFirst()
                .orElseThrow();
        var stage = stage(earlier);
        var form = fill(earlier, stage);
        var page = send(form).getResponse().getRedirectedUrl();
        return new Stage(
                stage.team(),
                stage.manager(),
                stage.somebody(),
                form.fields().get("id").get(0),
                page);
    }

    private Filled fill(Create create, Stage stage) {
        var who = create.who() == null ? stage.manager() : create.who().apply(stage.team());
        var page = pages.page(who, create.page().apply(stage));
        var form = formTo(create.route(), page);
        for (var select : form.select("select")) {
            if (select.select("option[selected]").isEmpty()) {
                select.select("option:not([value=''])").stream()
                        .findFirst()
                        .ifPresent(option -> option.attr("selected", ""));
            }
        }
        var fields = form.formData().stream()
                .filter(field -> !Set.of("_csrf", "file", "photo").contains(field.key()))
                .collect(Collectors.groupingBy(
                        KeyVal::key, LinkedHashMap::new, Collectors.mapping(KeyVal::value, Collectors.toList())));
        assertThat(fields.get("id"))
                .as("the id of what is to be made, on " + create.route())
                .singleElement()
                .satisfies(UUID::fromString);
        create.typed()
                .forEach((name, value) ->
                        fields.put(name, List.of(value(value, stage).split(","))));
        return new Filled(who, form.attr("action"), fields);
    }

    private static FormElement formTo(String route, Document page) {
        var pattern = PathPatternParser.defaultInstance.parse(route);
        return page.select("form[method=post]").forms().stream()
                .filter(form -> pattern.matches(PathContainer.parsePath(form.attr("action"))))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no form to " + route + " on " + page.title()));
    }

    private String value(String typed, Stage stage) {
        var number = NUMBER.incrementAndGet();
        BiFunction<Integer, Integer, String> letters =
                (one, other) -> "" + (char) ('A' + one % 26) + (char) ('A' + other % 26);
        return switch (typed) {
            case "{student}" -> stage.team().student().toString();
            case "{school}" -> stage.team().school().toString();
            case "{college}" -> stage.team().college().toString();
            case "{schools}" -> stage.team().school() + "," + stage.team().college();
            case "{today}" -> world.today().toString();
            // no weekend, and far from every holiday that is known
            case "{tuesday}" ->
                world.today()
                        .plusMonths(30)
                        .with(TemporalAdjusters.next(DayOfWeek.TUESDAY))
                        .toString();
            case "{later}" -> world.today().plusMonths(1).toString();
            case "{free}" -> LocalDate.of(2100, 1, 1).plusDays(number).toString();
            case "{born}" -> world.today().minusYears(15).toString();
            case "{mail}" -> "twice" + UUID.randomUUID() + "@test.example";
            case "{brin}" -> "%02d".formatted(number / 676 % 20 + 70) + letters.apply(number / 26, number);
            default -> typed.replace("{n}", UUID.randomUUID().toString());
        };
    }

    private MvcTestResult send(Filled form) {
        var request = multipart(form.action());
        if (form.action().endsWith("/import")) {
            request.file(new MockMultipartFile("file", "lijst.csv", "text/csv", LIST.getBytes(StandardCharsets.UTF_8)));
        }
        if (form.action().endsWith("/file")) {
            request.file(new MockMultipartFile(
                    "file", "lijst.csv", "text/csv", "naam\nBosgoed\n".getBytes(StandardCharsets.UTF_8)));
        }
        if (form.action().endsWith("/photos")) {
            request.file(PhotoFixture.upload(PhotoFixture.jpeg(40, 30)));
        }
        form.fields().forEach((name, values) -> request.param(name, values.toArray(String[]::new)));
        return mvc.perform(request.with(csrf()).with(SignedInSession.of(form.who())));
    }

    private static final String LIST = """
            dossier_crebo,dossier_name,qualification_crebo,qualification_name,level_type,level,pathways,domain
            50000,Dossier,70999,Tweemaal,soort,2,BOL,Zorg
            """;

    /** The answer in short: its status, where it leads, or what its page is called. */
    private static String said(MvcTestResult answer) {
        var response = answer.getResponse();
        assertThat(response.getStatus())
                .as(() -> Pages.html(answer).select(".error-summary").text())
                .isBetween(200, 399);
        return response.getStatus() + " "
                + (response.getRedirectedUrl() == null
                        ? Pages.html(answer).select("h1").text()
                        : response.getRedirectedUrl());
    }

    private Map<String, Long> rows() {
        return tables().stream()
                .collect(Collectors.toMap(
                        table -> table, table -> (long) behind.count(table), (one, other) -> one, TreeMap::new));
    }

    private static Map<String, Long> difference(Map<String, Long> before, Map<String, Long> after) {
        return after.keySet().stream()
                .filter(table -> !after.get(table).equals(before.get(table)))
                .collect(Collectors.toMap(
                        table -> table,
                        table -> after.get(table) - before.get(table),
                        (one, other) -> one,
                        TreeMap::new));
    }

    /** Every table's contents as one number; sessions come and go with every request. */
    private Map<String, String> contents() {
        return tables().stream()
                .collect(Collectors.toMap(
                        table -> table,
                        table -> behind.jdbc()
                                .sql(
                                        "select count(*) || ' ' || coalesce(md5(string_agg(md5(t::text), '' order by t::text)), '')"
                                                + " from " + table + " t")
                                .query(String.class)
                                .single(),
                        (one, other) -> one,
                        TreeMap::new));
    }

    private List<String> tables() {
        return behind.jdbc()
                .sql(
                        "select tablename from pg_tables where schemaname = 'public' and tablename not like 'spring_session%'")
                .query(String.class)
                .list();
    }
}
