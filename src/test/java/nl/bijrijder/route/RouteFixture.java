package nl.bijrijder.route;

import java.nio.charset.StandardCharsets;
import nl.bijrijder.people.qualification.ImportId;
import nl.bijrijder.people.qualification.MboPathway;
import nl.bijrijder.people.qualification.QualificationImports;
import nl.bijrijder.people.qualification.QualificationSummary;
import nl.bijrijder.people.qualification.Qualifications;
import nl.bijrijder.shared.SchoolYear;
import nl.bijrijder.shared.StudentId;
import nl.bijrijder.testing.World;

/** Makes qualifications, plans and routes for tests, through the services. */
public final class RouteFixture {

    private static final java.util.concurrent.atomic.AtomicInteger CREBO =
            new java.util.concurrent.atomic.AtomicInteger(60000);

    private final World world;
    private final QualificationImports imports;
    private final Qualifications qualifications;
    private final RoutePlans plans;

    public RouteFixture(World world, QualificationImports imports, Qualifications qualifications, RoutePlans plans) {
        this.world = world;
        this.imports = imports;
        this.qualifications = qualifications;
        this.plans = plans;
    }

    /** A qualification of this level in a list of its own. */
    public QualificationSummary qualification(int level) {
        var crebo = Integer.toString(CREBO.incrementAndGet());
        var manager = world.managerAccount();
        var id = ImportId.random();
        var file =
                "dossier_crebo,dossier_name,qualification_crebo,qualification_name,level_type,level,pathways,domain\n"
                        + "50000,Dossier,%s,\"Kwalificatie, nummer %s\",soort,%d,BOL,Domein\n"
                                .formatted(crebo, crebo, level);
        world.as(manager, user -> imports.upload(user, id, "list.csv", file.getBytes(StandardCharsets.UTF_8)));
        world.as(manager, user -> {
            imports.confirm(user, id);
            return id;
        });
        return qualifications.search(crebo, Qualifications.ALL_LEVELS, 1).rows().get(0);
    }

    /** An integrated plan of the team, on a qualification of level 2. */
    public RoutePlanId plan(World.Team team) {
        var command = command(team, RouteType.INTEGRATED, qualification(2));
        return world.as(team.leader(), leader -> plans.make(leader, command));
    }

    public MakePlan command(World.Team team, RouteType type, QualificationSummary qualification) {
        return new MakePlan(
                RoutePlanId.random(),
                team.id(),
                "Plan " + qualification.crebo(),
                type,
                qualification.id(),
                VmboProfile.Z_W,
                MboPathway.BOL);
    }

    /** Puts a student on a plan, in the given route year today. */
    public LearningRouteId start(World.Team team, RoutePlanId plan, StudentId student, int routeYear) {
        var start = SchoolYear.of(world.today()).plus(1 - routeYear);
        return world.as(team.leader(), leader -> plans.start(leader, plan, LearningRouteId.random(), student, start));
    }
}
