package nl.bijrijder.demo;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.bijrijder.people.qualification.ImportId;
import nl.bijrijder.people.qualification.MboPathway;
import nl.bijrijder.people.qualification.QualificationImports;
import nl.bijrijder.people.qualification.Qualifications;
import nl.bijrijder.route.LearningRouteId;
import nl.bijrijder.route.LearningRoutes;
import nl.bijrijder.route.MakePlan;
import nl.bijrijder.route.MilestoneKind;
import nl.bijrijder.route.MilestoneSummary;
import nl.bijrijder.route.RoutePlanId;
import nl.bijrijder.route.RoutePlans;
import nl.bijrijder.route.RouteSummary;
import nl.bijrijder.route.RouteType;
import nl.bijrijder.route.VmboProfile;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.SchoolYear;
import nl.bijrijder.shared.StudentId;
import nl.bijrijder.shared.TeamId;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Chapter 3: the list of qualifications comes in, both teams make their plans, and every student gets on the road. */
@Component
@Order(30)
@OnlyInDemoWorld
class RouteChapter implements Chapter {

    static final RoutePlanId HELPENDE = new RoutePlanId(Story.id("plan helpende"));
    static final RoutePlanId INSTALLATIE = new RoutePlanId(Story.id("plan installatie"));
    static final RoutePlanId VERZORGENDE = new RoutePlanId(Story.id("plan verzorgende"));

    private static final String LIST = """
            dossier_crebo,dossier_name,qualification_crebo,qualification_name,level_type,level,pathways,domain
            23189,Dienstverlening,25498,Helpende zorg en welzijn,basisberoepsopleiding,2,BOL/BBL,Zorg en welzijn
            23189,Dienstverlening,25499,Medewerker facilitaire dienstverlening,basisberoepsopleiding,2,BOL/BBL,Zorg en welzijn
            23187,Verzorgende IG,25491,Verzorgende IG,vakopleiding,3,BOL/BBL,Zorg en welzijn
            23127,Elektrotechnische installaties,25333,Monteur elektrotechnische installaties,basisberoepsopleiding,2,BOL/BBL,Techniek en procesindustrie
            23109,Voertuigen en mobiele werktuigen,25242,Autotechnicus,basisberoepsopleiding,2,BOL/BBL,Mobiliteit en voertuigen
            23110,Entree,25251,Assistent dienstverlening en zorg,entreeopleiding,1,BOL/BBL,
            """;

    private final Story story;
    private final QualificationImports imports;
    private final Qualifications qualifications;
    private final RoutePlans plans;
    private final LearningRoutes routes;

    RouteChapter(
            Story story,
            QualificationImports imports,
            Qualifications qualifications,
            RoutePlans plans,
            LearningRoutes routes) {
        this.story = story;
        this.imports = imports;
        this.qualifications = qualifications;
        this.plans = plans;
        this.routes = routes;
    }

    @Override
    public void tell() {
        story.tell(story.today(), CastMember.FATIMA, this::bringInTheList);
        story.tell(story.today(), CastMember.INGRID, ingrid -> {
            plan(ingrid, HELPENDE, Story.CARE, "Zorg en Welzijn: naar helpende", RouteType.INTEGRATED, "25498");
            plan(
                    ingrid,
                    VERZORGENDE,
                    Story.CARE,
                    "Zorg en Welzijn: door naar Verzorgende IG",
                    RouteType.CONTINUING,
                    "25491");
        });
        startAll(CastMember.INGRID, HELPENDE, Story.CARE);
        story.tell(story.today(), CastMember.BAS, bas -> {
            plan(bas, INSTALLATIE, Story.TECH, "Techniek: naar monteur", RouteType.INTEGRATED, "25333");
        });
        startAll(CastMember.BAS, INSTALLATIE, Story.TECH);
    }

    private void bringInTheList(CurrentUser fatima) {
        var id = new ImportId(Story.id("qualification list"));
        imports.upload(fatima, id, "kwalificaties.csv", LIST.getBytes(StandardCharsets.UTF_8));
        imports.confirm(fatima, id);
    }

    private void plan(CurrentUser leader, RoutePlanId id, TeamId team, String name, RouteType type, String crebo) {
        var qualification = qualifications
                .search(crebo, Qualifications.ALL_LEVELS, 1)
                .rows()
                .get(0)
                .id();
        var profile = team.equals(Story.CARE) ? VmboProfile.Z_W : VmboProfile.PIE;
        plans.make(leader, new MakePlan(id, team, name, type, qualification, profile, MboPathway.BOL));
    }

    private void startAll(String leader, RoutePlanId plan, TeamId team) {
        Stream.concat(StudentsChapter.CAST.stream(), StudentsChapter.classmates(team).stream())
                .filter(pupil -> pupil.team().equals(team))
                .forEach(pupil -> start(leader, plan, pupil));
    }

    /** On the first day of the own route, and every milestone on its day. */
    private void start(String leader, RoutePlanId plan, StudentsChapter.Pupil pupil) {
        var student = Story.student(pupil.email());
        var started = pupil.startedIn(SchoolYear.of(story.today()));
        var isNew = story.on(started.firstDay(), leader, user -> routes.summaries(user, List.of(student))
                .isEmpty());
        if (isNew) {
            var id = new LearningRouteId(Story.id("route " + pupil.email()));
            story.tell(started.firstDay(), leader, user -> plans.start(user, plan, id, student, started));
            story.tell(story.today(), leader, user -> passed(leader, user, student));
        }
    }

    /** What lies behind a student is done, but for one in five, who still has something open. */
    private void passed(String email, CurrentUser leader, StudentId student) {
        var route = Objects.requireNonNull(
                routes.summaries(leader, List.of(student)).get(student));
        var skipsOne = Math.floorMod(student.hashCode(), 5) == 0;
        for (var milestone : routes.milestones(leader, route)) {
            var day = dayIn(route, milestone);
            if (day.isBefore(story.today())) {
                if (skipsOne && milestone.kind() == MilestoneKind.LOB_ACTIVITY) {
                    story.tell(
                            day,
                            email,
                            user -> routes.skipMilestone(
                                    user, milestone.id(), "Deed dit al bij de jeugdhulp; we praten erover door."));
                } else {
                    story.tell(day, email, user -> routes.milestoneDone(user, milestone.id(), day));
                }
            }
        }
    }

    private static LocalDate dayIn(RouteSummary route, MilestoneSummary milestone) {
        return route.started()
                .plus(milestone.routeYear() - 1)
                .firstDay()
                .plusMonths(3L * (milestone.phase() - 1))
                .plusWeeks(6);
    }
}
