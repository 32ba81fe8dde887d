package nl.bijrijder.route;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The milestones a new plan starts with, so that nobody starts from a blank page. The titles are Dutch because they are
 * content that the team goes on to change, not words of the interface.
 */
final class StandardRoad {

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
