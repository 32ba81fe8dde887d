package nl.bijrijder.studentfile;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.bijrijder.placement.PlacementCard;
import nl.bijrijder.placement.PlacementCards;
import nl.bijrijder.shared.CurrentUser;
import org.springframework.stereotype.Component;

/** Placements on the timeline: their first day, and their last or the day they were stopped. */
@Component
class PlacementSource implements TimelineSource {

    private final PlacementCards placements;

    PlacementSource(PlacementCards placements) {
        this.placements = placements;
    }

    @Override
    public List<TimelineEntry> entries(CurrentUser user, Subject subject) {
        return placements.ofStudent(user, subject.student().id()).stream()
                .flatMap(card -> Stream.of(starts(subject, card), ends(subject, card)))
                .toList();
    }

    private static TimelineEntry starts(Subject subject, PlacementCard card) {
        var day = card.placement().plan().startsOn();
        return TimelineEntry.of(
                        TimelineKind.PLACEMENT,
                        card.placement().id() + "-starts",
                        day,
                        "studentfile.event.placement.starts")
                .about(card.company())
                .saying(card.placement().plan().work())
                .newSince(subject.beganAt(day));
    }

    private static TimelineEntry ends(Subject subject, PlacementCard card) {
        var plan = card.placement().plan();
        var stop = card.placement().stop();
        var day = stop == null ? plan.endsOn() : Objects.requireNonNullElse(stop.lastDay(), plan.startsOn());
        return TimelineEntry.of(
                        TimelineKind.PLACEMENT,
                        card.placement().id() + "-ends",
                        day,
                        stop == null ? "studentfile.event.placement.ends" : "studentfile.event.placement.stopped")
                .about(card.company())
                .saying(stop == null ? null : stop.reason())
                .newSince(subject.beganAt(day));
    }
}
