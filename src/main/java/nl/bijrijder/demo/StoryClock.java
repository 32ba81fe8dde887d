package nl.bijrijder.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** A clock that can be told which day it was, so that the demo world's past was written in the past. Told per thread. */
class StoryClock extends Clock {

    private static final LocalTime AFTER_SCHOOL = LocalTime.of(15, 40);

    private final Clock real;
    private final ThreadLocal<@Nullable Instant> told = new ThreadLocal<>();

    StoryClock(Clock real) {
        this.real = real;
    }

    /** Runs a piece of the story as if it were that afternoon. */
    void on(LocalDate day, Runnable scene) {
        var before = told.get();
        told.set(day.atTime(AFTER_SCHOOL).atZone(getZone()).toInstant());
        try {
            scene.run();
        } finally {
            if (before == null) {
                told.remove();
            } else {
                told.set(before);
            }
        }
    }

    /** The day it really is, whatever is told. */
    LocalDate today() {
        return LocalDate.now(real);
    }

    @Override
    public Instant instant() {
        var moment = told.get();
        return moment == null ? real.instant() : moment;
    }

    @Override
    public ZoneId getZone() {
        return real.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new StoryClock(real.withZone(zone));
    }
}
