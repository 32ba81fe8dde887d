package nl.bijrijder.visit.guest;

import java.util.Optional;
import nl.bijrijder.platform.mail.MailStatus;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.visit.VisitPart;
import nl.bijrijder.visit.VisitStatus;
import nl.bijrijder.visit.VisitSummary;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The mails on the page of a visit, for who leads the team. */
@Component
@Order(90)
class NoticePart implements VisitPart {

    private final VisitNotices notices;

    NoticePart(VisitNotices notices) {
        this.notices = notices;
    }

    @Override
    public Moment moment() {
        return Moment.BEFORE;
    }

    @Override
    public Optional<Part> part(CurrentUser user, VisitSummary visit) {
        if (!user.leads(visit.team())) {
            return Optional.empty();
        }
        var mails = notices.of(user, visit.id());
        var waiting = mails.stream()
                .filter(mail -> mail.status() == MailStatus.WAITING)
                .count();
        return Optional.of(Part.of(
                "chat",
                "visit.notice.part",
                "/team/visits/" + visit.id() + "/mails",
                state(visit, waiting),
                mails.size(),
                waiting));
    }

    private static boolean isOpen(VisitStatus status) {
        return status != VisitStatus.CLOSED && status != VisitStatus.CANCELLED;
    }

    /** While there is still something to tell the company, that it cannot be told by mail comes first. */
    private String state(VisitSummary visit, long waiting) {
        if (isOpen(visit.status()) && notices.companyOf(visit).isEmpty()) {
            return "visit.notice.part.nobody";
        }
        return waiting == 0 ? "visit.notice.part.count" : "visit.notice.part.waiting";
    }
}
