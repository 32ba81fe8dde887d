package nl.bijrijder.start;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.bijrijder.placement.ContactState;
import nl.bijrijder.placement.LearningGoalSummary;
import nl.bijrijder.placement.LearningGoals;
import nl.bijrijder.placement.PlacementCard;
import nl.bijrijder.placement.PlacementCards;
import nl.bijrijder.placement.PlacementContactSummary;
import nl.bijrijder.placement.PlacementStatus;
import nl.bijrijder.shared.CurrentUser;
import org.springframework.stereotype.Component;

/**
 * Placements on the timeline: their first and last day, the conversations that are still to take place, and the learning
 * goals. A conversation that took place is there as its note.
 */
@Component
class PlacementSource implements TimelineSource {

    private static final String EVENT = "placement.event.";

    private final PlacementCards placements;
    private final LearningGoals goals;

    PlacementSource(PlacementCards placements, LearningGoals goals) {
        this.placements = placements;
        this.goals = goals;
    }

    @Override
    public List<TimelineEntry> entries(CurrentUser user, Subject subject) {
        var id = subject.student().id();
        return Stream.concat(
                        placements.ofStudent(user, id).stream().flatMap(card -> ofPlacement(subject, card)),
                        goals.ofStudent(user, id).stream().flatMap(goal -> ofGoal(user, subject, goal)))
                .toList();
    }

    private static Stream<TimelineEntry> ofPlacement(Subject subject, PlacementCard card) {
        var talks = card.placement().contacts().stream()
                .filter(talk -> talk.state() == ContactState.AHEAD || talk.state() == ContactState.OVERDUE)
                .map(talk -> talk(card, talk));
        return Stream.of(begin(subject, card), end(subject, card), talks).flatMap(entries -> entries);
    }

    private static Stream<TimelineEntry> begin(Subject subject, PlacementCard card) {
        var plan = card.placement().plan();
        var stop = card.placement().stop();
        return stop != null && stop.lastDay() == null
                ? Stream.empty()
                : Stream.of(TimelineEntry.of(
                                TimelineKind.PLACEMENT,
                                card.placement().id().toString(),
                                plan.startsOn(),
                                EVENT + "begins")
                        .about(card.company())
                        .saying(plan.work())
                        .newSince(subject.beganAt(plan.startsOn())));
    }

    private static Stream<TimelineEntry> end(Subject subject, PlacementCard card) {
        var placement = card.placement();
        var stop = placement.stop();
        if (stop == null) {
            return placement.status() == PlacementStatus.ENDED
                    ? Stream.of(last(subject, card, placement.plan().endsOn(), "ended"))
                    : Stream.empty();
        }
        return Stream.ofNullable(stop.lastDay())
                .map(day -> last(subject, card, day, "stopped").saying(stop.reason()));
    }

    private static TimelineEntry last(Subject subject, PlacementCard card, LocalDate day, String event) {
        return TimelineEntry.of(TimelineKind.PLACEMENT, card.placement().id() + "-" + event, day, EVENT + event)
                .about(card.company())
                .newSince(subject.beganAt(day));
    }

    private static TimelineEntry talk(PlacementCard card, PlacementContactSummary talk) {
        return TimelineEntry.of(
                        TimelineKind.PLACEMENT, talk.id().toString(), talk.plannedOn(), EVENT + "talk." + talk.kind())
                .about(card.company());
    }

    private static Stream<TimelineEntry> ofGoal(CurrentUser user, Subject subject, LearningGoalSummary goal) {
        var written = TimelineEntry.of(
                        TimelineKind.PLACEMENT, goal.id().toString(), subject.dayOf(goal.writtenAt()), EVENT + "goal")
                .saying(goal.text())
                .doneBy(goal.writtenBy(), goal.writtenAt(), user.account());
        var back = goal.lookBack();
        return back == null
                ? Stream.of(written)
                : Stream.of(
                        written,
                        TimelineEntry.of(
                                        TimelineKind.PLACEMENT,
                                        goal.id() + "-back",
                                        back.on(),
                                        EVENT + "goal." + back.outcome())
                                .saying(goal.text() + " · " + back.words())
                                .newSince(subject.beganAt(back.on())));
    }
}
