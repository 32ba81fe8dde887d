package nl.bijrijder.notice;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.bijrijder.calendar.CalendarWriter;
import nl.bijrijder.calendar.Invitation;
import nl.bijrijder.link.GuestLinks;
import nl.bijrijder.mail.LetterPreview;
import nl.bijrijder.mail.MailDraft;
import nl.bijrijder.mail.MailSummary;
import nl.bijrijder.mail.Outbox;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.NotFound;
import nl.bijrijder.visit.CancellationMail;
import nl.bijrijder.visit.CompanyVisitId;
import nl.bijrijder.visit.VisitEvent.VisitAgreed;
import nl.bijrijder.visit.VisitEvent.VisitCancelled;
import nl.bijrijder.visit.VisitEvent.VisitChanged;
import nl.bijrijder.visit.VisitEvent.VisitClosed;
import nl.bijrijder.visit.VisitEvent.VisitMoved;
import nl.bijrijder.visit.VisitStatus;
import nl.bijrijder.visit.VisitSummary;
import nl.bijrijder.visit.VisitTiming;
import nl.bijrijder.visit.Visits;
import nl.bijrijder.web.BaseUrl;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells everybody who has to do with a visit what happens to it, in the transaction in which it happens. */
@Service
public class VisitNotices implements CancellationMail {

    private static final int WEEK = 7;

    /** Where a company comes in, before the secret of its link. */
    private static final String DOOR = "/guest/";

    private final Visits visits;
    private final Addressees addressees;
    private final Letters letters;
    private final Outbox outbox;
    private final CalendarWriter calendar;
    private final GuestLinks doors;
    private final BaseUrl site;
    private final Heard heard;
    private final Clock clock;

    VisitNotices(
            Visits visits,
            Addressees addressees,
            Letters letters,
            Outbox outbox,
            CalendarWriter calendar,
            GuestLinks doors,
            BaseUrl site,
            Heard heard,
            Clock clock) {
        this.visits = visits;
        this.addressees = addressees;
        this.letters = letters;
        this.outbox = outbox;
        this.calendar = calendar;
        this.doors = doors;
        this.site = site;
        this.heard = heard;
        this.clock = clock;
    }

    /**
     * Invites the company to say yes, with a link of its own. Asking again with the same id sends nothing.
     *
     * @param id id of this asking
     * @param ownWords what the leader adds, or null
     * @throws NobodyToMail when nobody at the company has an address
     * @throws NotFound when the person does not lead the team
     */
    @Transactional
    public void invite(CurrentUser user, CompanyVisitId visit, String id, @Nullable String ownWords) {
        var found = led(user, visit);
        var company = addressees.company(found).orElseThrow(NobodyToMail::new);
        send(NoticeKind.INVITATION, found, company, ownWords, "invitation " + id, null);
    }

    /** The invitation, word for word, before it is sent. */
    @Transactional(readOnly = true)
    public @Nullable LetterPreview previewOfInvitation(
            CurrentUser user, CompanyVisitId visit, @Nullable String ownWords) {
        var found = led(user, visit);
        return addressees
                .company(found)
                .map(to -> preview(NoticeKind.INVITATION, found, to, ownWords))
                .orElse(null);
    }

    @Override
    @Transactional(readOnly = true)
    public Preview preview(CurrentUser user, VisitSummary visit, String reason) {
        var to = addressees.company(visit).orElse(null);
        if (to == null) {
            return Preview.none("notice.noCancel.address");
        }
        return heard.company(visit, to)
                ? Preview.of(preview(NoticeKind.CANCELLATION, visit, to, reason))
                : Preview.none("notice.noCancel.unheard");
    }

    /** The mails about a visit, newest first, for a member of the team. */
    @Transactional(readOnly = true)
    public List<MailSummary> of(CurrentUser user, CompanyVisitId visit) {
        return outbox.about(visits.find(user, visit).id().value());
    }

    /** Who at the company is mailed; empty when nobody has an address. */
    Optional<MailDraft.Recipient> companyOf(VisitSummary visit) {
        return addressees.company(visit).map(Addressee::recipient);
    }

    @EventListener
    void on(VisitAgreed event) {
        everybody(NoticeKind.CONFIRMATION, visits.summary(event.visit()), null, null);
    }

    /** The company it was agreed with hears it, and every calendar lets go of the old day. */
    @EventListener
    void on(VisitMoved event) {
        var visit = visits.summary(event.visit());
        if (visit.company().equals(event.company())) {
            everybody(NoticeKind.MOVED, visit, null, event.before());
        } else {
            addressees.team(visit).forEach(to -> send(NoticeKind.MOVED, visit, to, null, null, event.before()));
        }
    }

    @EventListener
    void on(VisitChanged event) {
        var visit = visits.summary(event.visit());
        if (visit.status() != VisitStatus.PLANNING) {
            everybody(NoticeKind.CHANGED, visit, null, null);
        }
    }

    /** A company that never heard of the visit is not told that it does not take place. */
    @EventListener
    void on(VisitCancelled event) {
        var visit = visits.summary(event.visit());
        var reason = visits.reasonOfCancelling(event.visit()).orElse(null);
        (event.byCompany() ? addressees.team(visit).stream() : audience(visit))
                .filter(to -> !to.isCompany() || heard.company(visit, to))
                .forEach(to -> send(NoticeKind.CANCELLATION, visit, to, reason, null, visit.timing()));
    }

    @EventListener
    void on(VisitClosed event) {
        var visit = visits.summary(event.visit());
        addressees.company(visit).ifPresent(to -> send(NoticeKind.THANKS, visit, to, null, null, null));
    }

    /** Reminds of what comes within a week, and of what is tomorrow; asked again it reminds nobody twice. */
    @Transactional
    public void remind() {
        var today = LocalDate.now(clock);
        for (var visit : visits.agreedBetween(today, today.plusDays(WEEK))) {
            remind(NoticeKind.REMINDER, visit, visit.day(), today);
            remind(NoticeKind.CLASS_REMINDER, visit, visit.timing().classVisitOn(), today);
        }
    }

    private void remind(NoticeKind kind, VisitSummary visit, @Nullable LocalDate day, LocalDate today) {
        if (day == null || day.isBefore(today) || day.isAfter(today.plusDays(WEEK))) {
            return;
        }
        var when = day.isAfter(today.plusDays(1)) ? "week" : "day";
        audience(visit)
                .forEach(to -> send(
                        kind,
                        visit,
                        to,
                        null,
                        String.join(
                                " ",
                                kind.name(),
                                visit.id().toString(),
                                day.toString(),
                                when,
                                to.recipient().address()),
                        null));
    }

    private void everybody(
            NoticeKind kind, VisitSummary visit, @Nullable String ownWords, @Nullable VisitTiming withdrawn) {
        audience(visit).forEach(to -> send(kind, visit, to, ownWords, null, withdrawn));
    }

    private Stream<Addressee> audience(VisitSummary visit) {
        return Stream.concat(addressees.company(visit).stream(), addressees.team(visit).stream());
    }

    private void send(
            NoticeKind kind,
            VisitSummary visit,
            Addressee to,
            @Nullable String ownWords,
            @Nullable String once,
            @Nullable VisitTiming withdrawn) {
        var asker = addressees.asker(visit);
        var secret = secret(visit, to);
        var letter = letters.write(
                kind,
                visit,
                to,
                asker.map(MailDraft.Recipient::name).orElse(""),
                ownWords,
                secret == null ? pageWord(visit, to) : doorWith(MailDraft.SECRET));
        outbox.put(new MailDraft(
                kind.key(),
                visit.id().value(),
                once,
                to.recipient(),
                asker.map(MailDraft.Recipient::address).orElse(null),
                letter,
                secret,
                calendarFile(kind, visit, to, withdrawn)));
    }

    private LetterPreview preview(NoticeKind kind, VisitSummary visit, Addressee to, @Nullable String ownWords) {
        var sender = addressees.asker(visit).map(MailDraft.Recipient::name).orElse("");
        return outbox.preview(letters.write(
                kind, visit, to, sender, ownWords, site.isKnown() ? doorWith("…") : letters.addressFollows()));
    }

    private @Nullable String secret(VisitSummary visit, Addressee to) {
        return to.contact() == null ? null : doors.open(visit.id(), to.contact());
    }

    /** As long as nobody said where Bijrijder is, a word stands for it until the mail leaves. */
    private String doorWith(String secret) {
        return site.link(DOOR).orElse(MailDraft.SITE + DOOR) + secret;
    }

    private @Nullable String pageWord(VisitSummary visit, Addressee to) {
        var page = "/coach/visits/" + visit.id();
        return to.isCompany() ? null : site.link(page).orElse(MailDraft.SITE + page);
    }

    /** Whether mails can leave with their links: somebody said where Bijrijder is. */
    boolean knowsAddress() {
        return site.isKnown();
    }

    private @Nullable String pageOf(VisitSummary visit, Addressee to) {
        return to.isCompany() ? null : site.link("/coach/visits/" + visit.id()).orElse(null);
    }

    /** A yes puts the visit in calendars; what moves or is called off is taken out of them. */
    private MailDraft.@Nullable CalendarPart calendarFile(
            NoticeKind kind, VisitSummary visit, Addressee to, @Nullable VisitTiming withdrawn) {
        var timing = withdrawn == null ? visit.timing() : withdrawn;
        var organizer = addressees.asker(visit).orElse(null);
        if (timing.day() == null || organizer == null) {
            return null;
        }
        var invitation = new Invitation(
                VisitSummary.uid(visit.id()),
                visit.version(),
                letters.calendarWord(kind),
                Objects.requireNonNull(timing.day()),
                timing.startsAt(),
                timing.endsAt(),
                organizer.address(),
                to.recipient().address(),
                pageOf(visit, to),
                clock.instant());
        return switch (kind) {
            case CONFIRMATION -> new MailDraft.CalendarPart("REQUEST", calendar.request(invitation));
            case MOVED, CANCELLATION ->
                heard.hasInCalendar(visit, to)
                        ? new MailDraft.CalendarPart("CANCEL", calendar.cancel(invitation))
                        : null;
            case INVITATION, CHANGED, REMINDER, CLASS_REMINDER, THANKS -> null;
        };
    }

    private VisitSummary led(CurrentUser user, CompanyVisitId id) {
        var visit = visits.find(user, id);
        if (!user.leads(visit.team())) {
            throw new NotFound();
        }
        return visit;
    }
}
