package nl.bijrijder.start;

import java.util.List;
import nl.bijrijder.guidance.agreement.AgreementSummary;
import nl.bijrijder.placement.PlacementCard;
import nl.bijrijder.route.MilestoneSummary;
import nl.bijrijder.route.NextStepSummary;
import nl.bijrijder.route.RoadPicture;
import nl.bijrijder.route.RouteSummary;
import nl.bijrijder.visit.group.OwnVisitList;
import org.jspecify.annotations.Nullable;

/**
 * Everything on a student's start page.
 *
 * @param next the most urgent open step, large on top
 * @param later the other open steps
 * @param done the steps that were ticked off last
 * @param agreements what was agreed, as far as the student may see it
 * @param route the running route, when there is one
 * @param road its picture
 * @param milestones the same road as a list
 * @param placement the placement that matters most now, when there is one
 * @param visits the next company visit, when it is near, and those to look back on
 */
record StudentHome(
        @Nullable StepCard next,
        List<StepCard> later,
        List<NextStepSummary> done,
        Agreed agreements,
        @Nullable RouteSummary route,
        @Nullable RoadPicture road,
        List<MilestoneSummary> milestones,
        @Nullable PlacementCard placement,
        List<Companion> companions,
        OwnVisitList visits) {

    /**
     * What was agreed.
     *
     * @param mine what the student does, still open
     * @param theirs what somebody of the team promised, still open
     * @param kept what was ticked off last
     */
    record Agreed(List<AgreementSummary> mine, List<AgreementSummary> theirs, List<AgreementSummary> kept) {

        private static final int KEPT_SHOWN = 3;

        static Agreed of(List<AgreementSummary> all) {
            return new Agreed(
                    all.stream()
                            .filter(agreement -> agreement.isOpen() && agreement.isStudents())
                            .toList(),
                    all.stream()
                            .filter(agreement -> agreement.isOpen() && !agreement.isStudents())
                            .toList(),
                    all.stream()
                            .filter(agreement -> !agreement.isOpen())
                            .limit(KEPT_SHOWN)
                            .toList());
        }

        /** Whether there is nothing to show. */
        public boolean isEmpty() {
            return mine.isEmpty() && theirs.isEmpty() && kept.isEmpty();
        }
    }
}
