package nl.bijrijder.visit.guest;

import java.time.Clock;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import nl.bijrijder.calendar.CalendarEvent;
import nl.bijrijder.calendar.CalendarInvitation;
import nl.bijrijder.calendar.CalendarWriter;
import nl.bijrijder.platform.mail.Letter;
import nl.bijrijder.platform.mail.LetterPreview;
import nl.bijrijder.platform.mail.MailDraft;
import nl.bijrijder.platform.mail.Outbox;
import nl.bijrijder.shared.BaseUrl;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes a mail of what somebody is told about a visit: the letter, the link of who reads it, and what their calendar has to know. */
@Component
class VisitPost {

    /** Where a company comes in, before the secret of its link. */
    private static final String DOOR = "/guest/";

    private final Addressees addressees;
    private final Letters letters;
    private final Outbox outbox;
    private final CalendarWriter calendar;
    private final GuestLinks doors;
    private final BaseUrl site;
    private final InformedRecipients heard;
    private final Clock clock;

    VisitPost(
            Addressees addressees,
            Letters letters,
            Outbox outbox,
            CalendarWriter calendar,
            GuestLinks doors,
            BaseUrl site,
            InformedRecipients heard,
            Clock clock) {
        this.addressees = addressees;
        this.letters = letters;
        this.outbox = outbox;
        this.calendar = calendar;
        this.doors = doors;
        this.site = site;
        this.heard = heard;
        this.clock = clock;
    }

    /** Puts it in the outbox, within the transaction of its cause. */
    void send(Notice notice) {
        if (notice.once() != null && outbox.has(notice.once())) {
            return; // a link that is handed out for a mail that is there already would open for nobody
        }
        var visit = notice.visit();
        var to = notice.to();
        var asker = addressees.asker(visit);
        var secret = to.contact() == null ? null : doors.open(visit, to.contact());
        var letter = letters.write(
                notice,
                asker.map(MailDraft.Recipient::name).orElse(""),
                secret == null ? page(notice, MailDraft.SITE) : doorWith(MailDraft.SECRET) + place(notice.kind()));
        outbox.put(draft(notice, asker, letter, secret, calendarFile(notice)));
    }

    /** Puts one mail for each of many students in the outbox, who are all told the same of one visit: one letter, and nobody's name. */
    void sendAlike(Collection<Notice> notices) {
        notices.stream().findFirst().ifPresent(any -> {
            var asker = addressees.asker(any.visit());
            var letter = letters.write(any, "", page(any, MailDraft.SITE));
            outbox.putAll(notices.stream()
                    .map(notice -> draft(notice, asker, letter, null, null))
                    .toList());
        });
    }

    private static MailDraft draft(
            Notice notice,
            Optional<MailDraft.Recipient> asker,
            Letter letter,
            @Nullable String secret,
            MailDraft.@Nullable CalendarPart calendar) {
        return new MailDraft(
                notice.kind().key(),
                notice.visit().id().value(),
                notice.once(),
                notice.to().recipient(),
                asker.map(MailDraft.Recipient::address).orElse(null),
                letter,
                secret,
                calendar,
                notice.until(),
                notice.to().side() == Addressee.Relation.STUDENT);
    }

    /** The mail, word for word, before it is sent to somebody with a link. */
    LetterPreview preview(Notice notice) {
        var sender =
                addressees.asker(notice.visit()).map(MailDraft.Recipient::name).orElse("");
        return outbox.preview(letters.write(notice, sender, site.isKnown() ? doorWith("…") : letters.addressFollows()));
    }

    /** Whether mails can leave with their links: somebody said where Bijrijder is. */
    boolean knowsAddress() {
        return site.isKnown();
    }

    /** As long as nobody said where Bijrijder is, a word stands for it until the mail leaves. */
    private String doorWith(String secret) {
        return site.link(DOOR).orElse(MailDraft.SITE + DOOR) + secret;
    }

    /** The part of the company's page that the mail is about; a browser keeps it on the way there. */
    private static String place(NoticeKind kind) {
        return kind == NoticeKind.FEEDBACK ? "#feedback-title" : "";
    }

    /** Where the team and the students read on; nobody else has a page without a link. */
    private @Nullable String page(Notice notice, @Nullable String unknownSite) {
        var page =
                switch (notice.to().side()) {
                    case TEAM -> "/coach/visits/" + notice.visit().id();
                    case STUDENT ->
                        notice.kind() == NoticeKind.REMINDER
                                ? "/student/visits/" + notice.visit().id() + "/card"
                                : "/student/visits";
                    case COMPANY, GONE -> null;
                };
        if (page == null) {
            return null;
        }
        return site.link(page).orElse(unknownSite == null ? null : unknownSite + page);
    }

    /** What is fixed stands in calendars; what moves, is called off or goes on without this reader is taken out of them. */
    private MailDraft.@Nullable CalendarPart calendarFile(Notice notice) {
        var visit = notice.visit();
        var event = event(notice).orElse(null);
        var organizer = addressees.asker(visit).orElse(null);
        if (event == null || organizer == null) {
            return null;
        }
        var own = organizer.address().equals(notice.to().address());
        var invitation = new CalendarInvitation(
                event,
                letters.calendarWord(notice.kind()),
                organizer.address(),
                own ? null : notice.to().address(),
                page(notice, null),
                clock.instant());
        return switch (notice.kind().calendar()) {
            case PUTS_IN -> new MailDraft.CalendarPart(own ? "PUBLISH" : "REQUEST", calendar.request(invitation));
            case TAKES_OUT -> isIn(notice) ? new MailDraft.CalendarPart("CANCEL", calendar.cancel(invitation)) : null;
            case LEAVES -> null;
        };
    }

    /** What the mail puts in a calendar, or takes out of it: the day in class, or the visit, where it was when it moved. */
    private static Optional<CalendarEvent> event(Notice notice) {
        var visit = notice.visit();
        return notice.kind().isAboutClass()
                ? visit.classEvent()
                : visit.eventAt(Objects.requireNonNullElse(notice.withdrawn(), visit.timing()));
    }

    private boolean isIn(Notice notice) {
        return notice.kind().isAboutClass()
                ? heard.hasClassInCalendar(notice.visit(), notice.to())
                : heard.hasInCalendar(notice.visit(), notice.to());
    }
}
