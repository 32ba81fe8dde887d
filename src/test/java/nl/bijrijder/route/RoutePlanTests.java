package nl.bijrijder.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Set;
import nl.bijrijder.people.qualification.MboPathway;
import nl.bijrijder.people.qualification.QualificationId;
import nl.bijrijder.people.qualification.QualificationSummary;
import nl.bijrijder.shared.RuleBroken;
import nl.bijrijder.shared.TeamId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoutePlanTests {

    @ParameterizedTest
    @CsvSource({
        "INTEGRATED,1,false", "INTEGRATED,2,true", "INTEGRATED,3,false", "INTEGRATED,4,false",
        "CONTINUING,1,false", "CONTINUING,2,true", "CONTINUING,3,true", "CONTINUING,4,true"
    })
    void endsOnlyAtTheLevelsOfItsType(RouteType type, int level, boolean accepted) {
        if (accepted) {
            assertThat(plan(type, level).type()).isEqualTo(type);
        } else {
            assertThatThrownBy(() -> plan(type, level)).isInstanceOf(RuleBroken.class);
        }
    }

    @Test
    void takesOnlyAPathwayTheQualificationOffers() {
        assertThatThrownBy(() -> RoutePlan.make(command(RouteType.INTEGRATED, MboPathway.BBL), qualification(2)))
                .isInstanceOf(RuleBroken.class)
                .hasMessage("route.plan.pathway.offered");
    }

    @ParameterizedTest
    @CsvSource({"2,4", "3,5", "4,5"})
    void startsWithARoadThatEndsAtTheStartQualification(int level, int years) {
        var plan = plan(RouteType.CONTINUING, level);
        assertThat(plan.years()).isEqualTo(years);
        assertThat(plan.milestones())
                .hasSizeGreaterThan(10)
                .allMatch(milestone -> milestone.moment().isWithin(years));
        assertThat(plan.milestones())
                .filteredOn(milestone -> milestone.kind() == MilestoneKind.START_QUALIFICATION)
                .extracting(PlanMilestone::moment)
                .containsExactly(new RoadPhase(years, 4));
    }

    @Test
    void addingOneIdTwiceMakesOneMilestone() {
        var plan = plan(RouteType.INTEGRATED, 2);
        var before = plan.milestones().size();
        var command = add(new RoadPhase(2, 3), MilestoneKind.PLACEMENT, null);
        plan.add(command);
        plan.add(command);
        assertThat(plan.milestones()).hasSize(before + 1);
    }

    @Test
    void refusesAMilestoneBesideTheRoad() {
        var plan = plan(RouteType.INTEGRATED, 2);
        assertThatThrownBy(() -> plan.add(add(new RoadPhase(5, 1), MilestoneKind.EXAM, null)))
                .isInstanceOf(RuleBroken.class)
                .hasMessage("route.milestone.outside");
        assertThatThrownBy(() -> plan.add(add(new RoadPhase(1, 5), MilestoneKind.EXAM, null)))
                .isInstanceOf(RuleBroken.class)
                .hasMessage("route.milestone.outside");
    }

    @Test
    void asksWhoseAProgrammePartIs() {
        var plan = plan(RouteType.INTEGRATED, 2);
        assertThatThrownBy(() -> plan.add(add(new RoadPhase(1, 1), MilestoneKind.PROGRAMME_PART, null)))
                .isInstanceOf(RuleBroken.class)
                .hasMessage("route.milestone.part.required");
        var visit = add(new RoadPhase(1, 1), MilestoneKind.COMPANY_VISIT, ProgrammePart.VO);
        plan.add(visit);
        assertThat(find(plan, visit.id()).part()).isNull();
    }

    @Test
    void movesAcrossTheYearAndStopsAtTheEdges() {
        var plan = plan(RouteType.INTEGRATED, 2);
        var command = add(new RoadPhase(1, 4), MilestoneKind.CONVERSATION, null);
        plan.add(command);
        plan.move(command.id(), 1);
        assertThat(find(plan, command.id()).moment()).isEqualTo(new RoadPhase(2, 1));
        plan.move(command.id(), -4);
        assertThat(find(plan, command.id()).moment()).isEqualTo(new RoadPhase(1, 1));
        plan.move(command.id(), -1);
        assertThat(find(plan, command.id()).moment()).isEqualTo(new RoadPhase(1, 1));
    }

    @Test
    void removesAMilestone() {
        var plan = plan(RouteType.INTEGRATED, 2);
        var first = plan.milestones().get(0).id();
        plan.remove(first);
        assertThat(plan.milestones()).extracting(PlanMilestone::id).doesNotContain(first);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-08-01,1",
        "2026-10-31,1",
        "2026-11-01,2",
        "2027-01-31,2",
        "2027-02-01,3",
        "2027-05-01,4",
        "2027-07-31,4"
    })
    void aSchoolYearHasFourPhases(LocalDate day, int phase) {
        assertThat(RoadPhase.phaseOf(day)).isEqualTo(phase);
    }

    private static PlanMilestone find(RoutePlan plan, MilestoneId id) {
        return plan.milestones().stream()
                .filter(milestone -> milestone.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static AddMilestone add(RoadPhase moment, MilestoneKind kind, @Nullable ProgrammePart part) {
        return new AddMilestone(MilestoneId.random(), 0, moment, kind, part, "Mijlpaal");
    }

    private static RoutePlan plan(RouteType type, int level) {
        return RoutePlan.make(command(type, MboPathway.BOL), qualification(level));
    }

    private static MakePlan command(RouteType type, MboPathway pathway) {
        return new MakePlan(
                RoutePlanId.random(),
                TeamId.random(),
                "Plan",
                type,
                QualificationId.random(),
                VmboProfile.Z_W,
                pathway);
    }

    private static QualificationSummary qualification(int level) {
        return new QualificationSummary(
                QualificationId.random(), "25498", "Naam", "23189", "Dossier", level, Set.of(MboPathway.BOL), "Zorg");
    }
}
