package nl.bijrijder.platform.mail;

import java.time.Clock;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import nl.bijrijder.platform.web.PageOf;
import nl.bijrijder.shared.BaseUrl;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.NotFound;
import nl.bijrijder.shared.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** All mails, for the manager, who sees to it that they arrive. */
@Service
@Transactional(readOnly = true)
class ManagedMails {

    private final MailRepository mails;
    private final ObjectProvider<JavaMailSender> server;
    private final LetterPaper paper;
    private final BaseUrl site;
    private final Clock clock;

    ManagedMails(
            MailRepository mails, ObjectProvider<JavaMailSender> server, LetterPaper paper, BaseUrl site, Clock clock) {
        this.mails = mails;
        this.paper = paper;
        this.server = server;
        this.site = site;
        this.clock = clock;
    }

    /** Whether there is a server to bring mails to. */
    boolean hasServer() {
        return server.getIfAvailable() != null;
    }

    /** Whether somebody said where Bijrijder is, so that links can go along. */
    boolean knowsAddress() {
        return site.isKnown();
    }

    PageOf<MailSummary> list(CurrentUser user, @Nullable MailStatus status, int page) {
        requireKeeping(user);
        return PageOf.of(mails.list(status, PageOf.request(page)), Mail::toSummary);
    }

    /** How many there are of each status; as many as the lists show. */
    Map<MailStatus, Long> counts(CurrentUser user) {
        requireKeeping(user);
        var counts = new EnumMap<MailStatus, Long>(MailStatus.class);
        for (var status : MailStatus.values()) {
            counts.put(status, 0L);
        }
        mails.countByStatus().forEach(count -> counts.put(count.getStatus(), count.getNumber()));
        return counts;
    }

    MailSummary find(CurrentUser user, MailId id) {
        requireKeeping(user);
        return load(id).toSummary();
    }

    /** What a mail was made of; empty for one of before that was kept, and for one that is nobody else's business. */
    Optional<Letter> letterOf(CurrentUser user, MailId id) {
        requireKeeping(user);
        return load(id).shownLetter().map(paper::read);
    }

    @Transactional
    void tryAgain(CurrentUser user, MailId id) {
        requireKeeping(user);
        load(id).tryAgain(clock.instant());
    }

    private Mail load(MailId id) {
        return mails.findById(id.value()).orElseThrow(NotFound::new);
    }

    private static void requireKeeping(CurrentUser user) {
        if (!user.is(Role.MANAGER)) {
            throw new NotFound();
        }
    }
}
