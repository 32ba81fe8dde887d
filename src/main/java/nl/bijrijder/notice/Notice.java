package nl.bijrijder.notice;

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
 */
record Notice(
        NoticeKind kind,
        VisitSummary visit,
        Addressee to,
        @Nullable String ownWords,
        @Nullable String once,
        @Nullable VisitTiming withdrawn) {

    static Notice of(NoticeKind kind, VisitSummary visit, Addressee to) {
        return new Notice(kind, visit, to, null, null, null);
    }

    Notice saying(@Nullable String words) {
        return new Notice(kind, visit, to, words, once, withdrawn);
    }

    Notice once(String key) {
        return new Notice(kind, visit, to, ownWords, key, withdrawn);
    }

    Notice withdrawing(VisitTiming timing) {
        return new Notice(kind, visit, to, ownWords, once, timing);
    }
}
