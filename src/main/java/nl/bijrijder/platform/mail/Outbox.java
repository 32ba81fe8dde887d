package nl.bijrijder.platform.mail;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes mails in, and tells what became of them. */
@Service
public class Outbox {

    private static final Limit ABOUT = Limit.of(200);

    private final MailRepository mails;
    private final LetterPaper paper;
    private final Clock clock;

    Outbox(MailRepository mails, LetterPaper paper, Clock clock) {
        this.mails = mails;
        this.paper = paper;
        this.clock = clock;
    }

    /**
     * Takes a mail in, within the transaction of its cause: it is sent if and only if that is saved. The same mail asked twice
     * is one mail.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void put(MailDraft draft) {
        if (draft.once() == null || !mails.existsByOnce(draft.once())) {
            save(draft);
        }
    }

    /** Takes in one mail for each of many, in the same way; asks once which of them are here already. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void putAll(Collection<MailDraft> drafts) {
        var known = mails.findOnce(drafts.stream()
                .flatMap(draft -> Optional.ofNullable(draft.once()).stream())
                .toList());
        drafts.stream()
                .filter(draft -> draft.once() == null || !known.contains(draft.once()))
                .forEach(this::save);
    }

    private void save(MailDraft draft) {
        var letter = draft.letter();
        mails.save(Mail.write(draft, paper.text(letter), paper.html(letter), paper.kept(letter), clock.instant()));
    }

    /** Mails of these kinds about something that are not sent yet are not sent any more, because what they say is not true any more. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void withdraw(UUID about, Collection<String> kinds) {
        mails.holdUnsent(about, kinds).forEach(Mail::withdraw);
    }

    /** Mails with these keys that are not sent yet are not sent any more. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void withdraw(Collection<String> once) {
        mails.holdUnsent(once).forEach(Mail::withdraw);
    }

    /** Whether a mail that comes once was taken in already. */
    @Transactional(readOnly = true)
    public boolean has(String once) {
        return mails.existsByOnce(once);
    }

    /** The words of a letter, as they will be sent: for who wants to see them before. */
    public LetterPreview preview(Letter letter) {
        return new LetterPreview(letter, paper.text(letter));
    }

    /**
     * Who was told anything about something, oldest first; a mail that failed, or came too late to be tried, told nobody. The caller knows that the person may
     * know it.
     */
    @Transactional(readOnly = true)
    public List<Told> told(UUID about) {
        return mails.findTold(about);
    }

    /**
     * Somebody was mailed, or will be.
     *
     * @param kind what sort of mail it was
     * @param calendarMethod what the calendar file that went along asks, or null
     */
    public record Told(
            String kind,
            String name,
            String address,
            @Nullable String calendarMethod) {}

    /** The mails about something, newest first, at most two hundred, without what is personal; the caller knows that the person may read them. */
    @Transactional(readOnly = true)
    public List<MailSummary> about(UUID about) {
        return mails.findAbout(about, ABOUT).stream().map(Mail::toSummary).toList();
    }

    /** Where something personal about it was sent to. */
    @Transactional(readOnly = true)
    public List<String> personallyTold(UUID about) {
        return mails.findPersonallyTold(about);
    }

    /** How many people were, or will be, mailed something personal about it. */
    @Transactional(readOnly = true)
    public int personally(UUID about) {
        return mails.countPersonal(about);
    }
}
