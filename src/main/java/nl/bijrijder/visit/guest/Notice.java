package nl.bijrijder.visit.guest;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import nl.bijrijder.visit.VisitSummary;
import nl.bijrijder.visit.VisitTiming;
import org.jspecify.annotations.Nullable;

/**
 * Something one person is told about a visit.
 *
 * @param visit the visit as the mail speaks of it
 * @param ownWords what a person wrote, or null
 * @param once two notices with the same text here are one; null for one that may come again
 * @param withdrawn when the visit would have been, in the calendars that have to let go of it; null when that is when it is
 * @param asking whether the mail asks for something that was not answered yet
 * @param near how near the day is that a reminder is about; null for any other mail
 * @param changes what is different, each in a few words
 */
record Notice(
        NoticeKind kind,
        VisitSummary visit,
        Addressee to,
        @Nullable String ownWords,
        @Nullable String once,
        @Nullable VisitTiming withdrawn,
        boolean asking,
        @Nullable ReminderDay near,
        List<String> changes) {

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    /** A company that did not say yes yet is not reminded as if it did. */
    static Notice of(NoticeKind kind, VisitSummary visit, Addressee to) {
        return new Notice(
                kind, visit, to, null, null, null, kind.isReminder() && visit.isWaitingForYes(), null, List.of());
    }

    Notice saying(@Nullable String words) {
        return new Notice(kind, visit, to, words, once, withdrawn, asking, near, changes);
    }

    Notice once(String key) {
        return new Notice(kind, visit, to, ownWords, key, withdrawn, asking, near, changes);
    }

    Notice withdrawing(VisitTiming timing) {
        return new Notice(kind, visit, to, ownWords, once, timing, asking, near, changes);
    }

    Notice asking(boolean asks) {
        return new Notice(kind, visit, to, ownWords, once, withdrawn, asks, near, changes);
    }

    Notice near(ReminderDay word) {
        return new Notice(kind, visit, to, ownWords, once, withdrawn, asking, word, changes);
    }

    Notice changing(List<String> what) {
        return new Notice(kind, visit, to, ownWords, once, withdrawn, asking, near, what);
    }

    /** The end of the message key of its words. */
    String words() {
        return to.side().key() + (asking ? ".asked" : "");
    }

    /** The day it is about; null as long as none is fixed. */
    @Nullable
    LocalDate day() {
        return kind.isAboutClass() ? visit.classVisit().on() : visit.day();
    }

    /** From when on it is not worth sending any more; null when it always is. */
    @Nullable
    Instant until() {
        var day = day();
        if (day == null) {
            return null;
        }
        var startsAt = startsAt();
        var begin = startsAt == null ? null : day.atTime(startsAt).atZone(ZONE).toInstant();
        if (near == null) {
            return kind.isAboutTheFuture() || to.side() == Addressee.Relation.STUDENT ? begin : null;
        }
        var outdated = near.end(day).atStartOfDay(ZONE).toInstant();
        return begin == null || outdated.isBefore(begin) ? outdated : begin;
    }

    /** When on its day it begins; null as long as nobody said. */
    @Nullable
    LocalTime startsAt() {
        return kind.isAboutClass()
                ? visit.classVisit().startsAt()
                : visit.timing().startsAt();
    }
}
