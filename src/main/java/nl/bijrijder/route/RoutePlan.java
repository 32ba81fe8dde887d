package nl.bijrijder.route;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.bijrijder.people.qualification.MboPathway;
import nl.bijrijder.people.qualification.QualificationId;
import nl.bijrijder.people.qualification.QualificationSummary;
import nl.bijrijder.shared.NotFound;
import nl.bijrijder.shared.Rule;
import nl.bijrijder.shared.RuleBroken;
import nl.bijrijder.shared.TeamId;
import org.jspecify.annotations.Nullable;

/** The blueprint of a road that a team makes: route years, phases, and the milestones in them. */
@Entity
class RoutePlan {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    private UUID teamId;
    private String name;

    @Enumerated(EnumType.STRING)
    private RouteType type;

    private UUID qualificationId;
    private int level;

    @Enumerated(EnumType.STRING)
    private VmboProfile profile;

    @Enumerated(EnumType.STRING)
    private MboPathway pathway;

    private int years;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "plan_id", nullable = false, updatable = false)
    @OrderBy("moment.routeYear, moment.phase, position, id")
    private List<PlanMilestone> milestones = new ArrayList<>();

    /** For JPA only. */
    protected RoutePlan() {}

    private RoutePlan(MakePlan command, int level) {
        this.id = command.id().value();
        this.teamId = command.team().value();
        this.name = command.name();
        this.type = command.type();
        this.qualificationId = command.qualification().value();
        this.level = level;
        this.profile = command.profile();
        this.pathway = command.pathway();
        this.years = RouteType.yearsTo(level);
    }

    /**
     * A new plan with the milestones every road has.
     *
     * @throws RuleBroken when such a route cannot end at the qualification's level
     * @throws RuleBroken when the qualification cannot be done in that pathway
     */
    static RoutePlan make(MakePlan command, QualificationSummary qualification) {
        refuseUnfit(command.type(), command.pathway(), qualification);
        var plan = new RoutePlan(command, qualification.level());
        StandardRoad.of(plan.years).forEach(plan::place);
        return plan;
    }

    /** Adds a milestone at the end of its phase. Adding the same id again changes nothing. */
    void add(AddMilestone command) {
        if (!has(command.id())) {
            place(command);
        }
    }

    boolean has(MilestoneId milestone) {
        return milestones.stream().anyMatch(one -> one.id().equals(milestone));
    }

    private void place(AddMilestone command) {
        var isPart = command.kind() == MilestoneKind.PROGRAMME_PART;
        Rule.all(
                Rule.not(!command.moment().isWithin(years), "routeYear", "route.milestone.outside"),
                Rule.not(isPart && command.part() == null, "part", "route.milestone.part.required"));
        milestones.add(new PlanMilestone(
                command.id(),
                command.moment(),
                endOf(command.moment()),
                command.kind(),
                isPart ? command.part() : null,
                command.title()));
    }

    /** Moves a milestone so many phases later, or earlier when negative; off the road it stays where it is. */
    void move(MilestoneId milestone, int phases) {
        var moving = find(milestone);
        if (canMove(moving, phases)) {
            var moment = moving.moment().plus(phases);
            moving.moveTo(moment, endOf(moment));
        }
    }

    boolean canMove(PlanMilestone milestone, int phases) {
        return milestone.moment().plus(phases).isWithin(years) && milestone.kind() != MilestoneKind.START_QUALIFICATION;
    }

    /** Takes a milestone off the plan; routes that started with it keep theirs. */
    void remove(MilestoneId milestone) {
        milestones.remove(find(milestone));
    }

    private PlanMilestone find(MilestoneId milestone) {
        return milestones.stream()
                .filter(one -> one.id().equals(milestone))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private int endOf(RoadPhase moment) {
        return milestones.stream()
                        .filter(milestone -> milestone.moment().equals(moment))
                        .mapToInt(PlanMilestone::position)
                        .max()
                        .orElse(0)
                + 1;
    }

    private static void refuseUnfit(RouteType type, MboPathway pathway, QualificationSummary qualification) {
        var levels = type == RouteType.INTEGRATED ? "route.plan.level.integrated" : "route.plan.level.continuing";
        Rule.all(
                Rule.not(!type.endsAt(qualification.level()), "qualification", levels),
                Rule.not(!qualification.pathways().contains(pathway), "pathway", "route.plan.pathway.offered"));
    }

    PlanSummary toSummary() {
        return new PlanSummary(id(), team(), name, type, qualification(), profile, pathway, years);
    }

    RoutePlanId id() {
        return new RoutePlanId(id);
    }

    TeamId team() {
        return new TeamId(teamId);
    }

    String name() {
        return name;
    }

    RouteType type() {
        return type;
    }

    QualificationId qualification() {
        return new QualificationId(qualificationId);
    }

    int years() {
        return years;
    }

    int version() {
        return Objects.requireNonNull(version);
    }

    List<PlanMilestone> milestones() {
        return List.copyOf(milestones);
    }

    /**
     * The milestones a new plan starts with, so that nobody starts from a blank page. The titles are Dutch because they are
     * content that the team goes on to change, not words of the interface.
     */
    private static final class StandardRoad {

        private StandardRoad() {}

        /** The milestones of a route of so many years, in the order of the road. */
        static List<AddMilestone> of(int years) {
            var road = new ArrayList<>(atTheSchool());
            road.addAll(crossing());
            for (var year = 4; year <= years; year++) {
                road.addAll(laterYear(year));
            }
            road.add(stop(years, 4, MilestoneKind.EXAM, null, "Examens van het mbo"));
            road.add(stop(years, 4, MilestoneKind.START_QUALIFICATION, null, "Startkwalificatie: mbo-diploma"));
            return road;
        }

        private static List<AddMilestone> atTheSchool() {
            return List.of(
                    stop(1, 1, MilestoneKind.CONVERSATION, null, "Startgesprek met je coach"),
                    stop(1, 1, MilestoneKind.PROGRAMME_PART, ProgrammePart.VO, "Profielvak: de eerste modules"),
                    stop(1, 2, MilestoneKind.LOB_ACTIVITY, null, "Wie ben ik, wat kan ik?"),
                    stop(1, 3, MilestoneKind.COMPANY_VISIT, null, "Eerste bedrijfsbezoek"),
                    stop(1, 4, MilestoneKind.CONVERSATION, null, "Loopbaangesprek"),
                    stop(2, 1, MilestoneKind.PROGRAMME_PART, ProgrammePart.COMBINED, "Beroepsvak: vmbo en mbo samen"),
                    stop(2, 2, MilestoneKind.PLACEMENT, null, "Korte stage"),
                    stop(2, 3, MilestoneKind.COMPANY_VISIT, null, "Tweede bedrijfsbezoek"),
                    stop(2, 4, MilestoneKind.EXAM, null, "Examens van het vmbo"));
        }

        private static List<AddMilestone> crossing() {
            return List.of(
                    stop(3, 1, MilestoneKind.CONVERSATION, null, "Kennismaken op het mbo"),
                    stop(3, 2, MilestoneKind.PROGRAMME_PART, ProgrammePart.MBO, "Basisdeel van je opleiding"),
                    stop(3, 3, MilestoneKind.PLACEMENT, null, "Stage in een leerbedrijf"),
                    stop(3, 4, MilestoneKind.LOB_ACTIVITY, null, "Wat wil ik na dit diploma?"));
        }

        private static List<AddMilestone> laterYear(int year) {
            return List.of(
                    stop(year, 1, MilestoneKind.PROGRAMME_PART, ProgrammePart.MBO, "Keuzedeel"),
                    stop(year, 2, MilestoneKind.PLACEMENT, null, "Lange stage"),
                    stop(year, 3, MilestoneKind.CONVERSATION, null, "Gesprek: werken of doorleren"));
        }

        private static AddMilestone stop(
                int year, int phase, MilestoneKind kind, @Nullable ProgrammePart part, String title) {
            return new AddMilestone(MilestoneId.random(), 0, new RoadPhase(year, phase), kind, part, title);
        }
    }
}
