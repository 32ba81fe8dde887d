package nl.bijrijder.platform.web.form;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.Rule;
import nl.bijrijder.shared.RuleBroken;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what people type until they save it, for thirty days and for nobody but themselves (TRUST, "Saved is saved"). */
@Service
@Transactional(readOnly = true)
public class Drafts {

    /** How long an unfinished text is kept. */
    static final Duration LASTS = Duration.ofDays(30);

    private final DraftStore store;
    private final Clock clock;

    Drafts(DraftStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /**
     * Opens a form, with what this person typed in it before.
     *
     * @param place address of the form
     * @param chosen id of the text to go on with; null or unknown for the latest
     */
    public OpenDraft open(CurrentUser user, String place, @Nullable String chosen) {
        var rows = store.findAt(user.account(), place, expiry());
        var shown = rows.stream()
                .filter(row -> row.id().toString().equals(chosen))
                .findFirst()
                .or(() -> rows.stream().findFirst());
        return shown.map(row -> new OpenDraft(
                        row.id(),
                        place,
                        user.account(),
                        UUID.randomUUID(),
                        row.sequence(),
                        row.fields(),
                        local(row.savedAt()),
                        false,
                        others(rows, row.id())))
                .orElseGet(() -> new OpenDraft(
                        DraftId.random(),
                        place,
                        user.account(),
                        UUID.randomUUID(),
                        0,
                        Map.of(),
                        null,
                        false,
                        List.of()));
    }

    /** Shows a form again that was not accepted: the page goes on as the same one. */
    public OpenDraft goOn(CurrentUser user, String place, PostedDraft posted) {
        var rows = store.findAt(user.account(), place, expiry());
        return new OpenDraft(
                posted.id(),
                place,
                user.account(),
                posted.writer(),
                posted.sequence(),
                Map.of(),
                null,
                true,
                others(rows, posted.id()));
    }

    /**
     * Saves what a form is for and, in the same transaction, takes away what was kept of it. A form that comes in again gets
     * the same answer as long as it says the same.
     *
     * @throws RuleBroken when this form was saved before with other words: saying "saved" would lose the new ones
     */
    @Transactional
    public <T extends @Nullable Object> T finish(CurrentUser user, PostedDraft posted, Supplier<T> save) {
        var result = save.get();
        close(user, posted);
        return result;
    }

    /** Saves what a form is for, without a result, and takes away what was kept of it. */
    @Transactional
    public void finish(CurrentUser user, PostedDraft posted, Runnable save) {
        save.run();
        close(user, posted);
    }

    /** Takes away what a form was about and, in the same transaction, all this person was still typing in that form. */
    @Transactional
    public void forget(FormPage<?> form, Runnable remove) {
        remove.run();
        var place = Objects.requireNonNull(form.place());
        store.finishAt(place.user().account(), place.address());
    }

    /**
     * Keeps what is typed. An older text of the same page changes nothing.
     *
     * @return number of the text that is kept now
     * @throws DraftElsewhere when another page went on with the text, or it was saved
     */
    @Transactional
    long save(CurrentUser user, SaveDraft draft) {
        var now = clock.instant();
        store.deleteBefore(user.account(), now.minus(LASTS));
        if (store.put(user.account(), draft, now)) {
            return draft.sequence();
        }
        return store.find(user.account(), draft.id())
                .filter(kept -> !kept.finished() && kept.writer().equals(draft.writer()))
                .map(DraftStore.Row::sequence)
                .orElseThrow(DraftElsewhere::new);
    }

    /** Throws a text away; answers the address of its form. */
    @Transactional
    String discard(CurrentUser user, DraftId id) {
        var place = store.find(user.account(), id).map(DraftStore.Row::place).orElse("/");
        store.discard(user.account(), id, clock.instant());
        return place;
    }

    private void close(CurrentUser user, PostedDraft posted) {
        var digest = posted.digest();
        if (digest == null) {
            store.discard(user.account(), posted.id(), clock.instant());
        } else if (!store.finish(user.account(), posted.id(), clock.instant(), digest)) {
            throw Rule.broken("", "platform.draft.otherwise");
        }
    }

    private List<OpenDraft.Other> others(List<DraftStore.Row> rows, DraftId shown) {
        return rows.stream()
                .filter(row -> !row.id().equals(shown))
                .map(row -> new OpenDraft.Other(row.id(), local(row.savedAt())))
                .toList();
    }

    private Instant expiry() {
        return clock.instant().minus(LASTS);
    }

    private LocalDateTime local(Instant moment) {
        return LocalDateTime.ofInstant(moment, clock.getZone());
    }
}
