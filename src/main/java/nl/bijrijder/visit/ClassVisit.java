package nl.bijrijder.visit;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import java.util.Optional;
import nl.bijrijder.calendar.CalendarEvent;
import nl.bijrijder.calendar.TimeSlot;
import nl.bijrijder.platform.web.form.PlausibleDay;
import nl.bijrijder.shared.PlainText;
import nl.bijrijder.shared.Rule;
import nl.bijrijder.shared.RuleBroken;
import org.jspecify.annotations.Nullable;

/**
 * When and where the company comes to class before the visit, in the local time of Amsterdam.
 *
 * @param on the day; null as long as none is chosen
 * @param startsAt null when the time is still to be agreed
 * @param endsAt null when nobody said how long it takes
 * @param place the room, and how somebody who was never there finds it
 */
@Embeddable
public record ClassVisit(
        @PlausibleDay @Column(name = "class_visit_on") @Nullable
        LocalDate on,

        @Column(name = "class_starts_at") @Nullable LocalTime startsAt,
        @Column(name = "class_ends_at") @Nullable LocalTime endsAt,

        @Size(max = ClassVisit.LONGEST_PLACE, message = "{visit.line.long}") @Column(name = "class_place") @Nullable
        String place) {

    /** Nothing is chosen yet. */
    public static final ClassVisit NONE = new ClassVisit(null, null, null, null);

    static final int LONGEST_PLACE = 200;

    public ClassVisit {
        place = PlainText.lineOrNull(place);
    }

    /** On this day, at a time and a place that are still to be agreed. */
    public static ClassVisit on(LocalDate day) {
        return new ClassVisit(day, null, null, null);
    }

    /** Whether the class visit has a day that has not passed. */
    public boolean isAhead(LocalDate today) {
        return on != null && !on.isBefore(today);
    }

    /** Whether a company that was never there knows when and where to be. */
    public boolean isComplete() {
        return on != null && startsAt != null && place != null;
    }

    /** The day in class before this visit as every calendar knows it; empty as long as none is chosen. */
    Optional<CalendarEvent> event(CompanyVisitId visit, int version) {
        return Optional.ofNullable(on)
                .map(chosen -> new CalendarEvent(
                        visit + "-class@bijrijder", version, new TimeSlot(chosen, startsAt, endsAt), place));
    }

    /**
     * Checks what must hold whenever the visit is.
     *
     * @throws RuleBroken when there is a time or a place and no day, or an end that is not after a start
     */
    void check() {
        var isReversed = startsAt != null && endsAt != null && !endsAt.isAfter(startsAt);
        Rule.all(
                Rule.not(on == null && !equals(NONE), "classVisit.on", "visit.rule.classDayMissing"),
                Rule.not(endsAt != null && startsAt == null, "classVisit.startsAt", "visit.rule.classStartMissing"),
                Rule.not(isReversed, "classVisit.endsAt", "visit.rule.endBeforeStart"));
    }

    /**
     * Checks that the class comes before this visit, on the same day too as far as times are known.
     *
     * @throws RuleBroken when it does not
     */
    void checkBefore(VisitTiming visit) {
        if (on == null || visit.day() == null) {
            return;
        }
        if (on.isAfter(visit.day())) {
            throw Rule.broken("classVisit.on", "visit.rule.classAfterVisit");
        }
        if (on.equals(visit.day())) {
            checkBefore(visit.startsAt());
        }
    }

    private void checkBefore(@Nullable LocalTime visitStartsAt) {
        if (startsAt == null || visitStartsAt == null) {
            return;
        }
        if (!startsAt.isBefore(visitStartsAt)) {
            throw Rule.broken("classVisit.startsAt", "visit.rule.classAfterStart");
        }
        if (Objects.requireNonNullElse(endsAt, startsAt).isAfter(visitStartsAt)) {
            throw Rule.broken("classVisit.endsAt", "visit.rule.classAfterStart");
        }
    }
}
