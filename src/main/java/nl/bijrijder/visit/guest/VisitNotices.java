package nl.bijrijder.visit.guest;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.bijrijder.platform.mail.LetterPreview;
import nl.bijrijder.platform.mail.MailDraft;
import nl.bijrijder.platform.mail.MailSummary;
import nl.bijrijder.platform.mail.Outbox;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.IdempotencyKey;
import nl.bijrijder.shared.NotFound;
import nl.bijrijder.shared.Rule;
import nl.bijrijder.shared.RuleBroken;
import nl.bijrijder.visit.CancellationMail;
import nl.bijrijder.visit.CompanyVisitId;
import nl.bijrijder.visit.VisitEvent.VisitAgreed;
import nl.bijrijder.visit.VisitEvent.VisitAgreedByTeam;
import nl.bijrijder.visit.VisitEvent.VisitCancelled;
import nl.bijrijder.visit.VisitEvent.VisitChanged;
import nl.bijrijder.visit.VisitEvent.VisitClosed;
import nl.bijrijder.visit.VisitEvent.VisitHeld;
import nl.bijrijder.visit.VisitEvent.VisitMoved;
import nl.bijrijder.visit.VisitStatus;
import nl.bijrijder.visit.VisitSummary;
import nl.bijrijder.visit.VisitWitness;
import nl.bijrijder.visit.Visits;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells everybody who has to do with a visit what happens to it, in the transaction in which it happens. */
@Service
class VisitNotices implements CancellationMail {

    private final Visits visits;
    private final Addressees addressees;
    private final PeopleChange changes;
    private final VisitChangeText changeWords;
    private final VisitFeedbacks feedbacks;
    private final VisitPost post;
    private final Outbox outbox;
    private final InformedRecipients heard;

    VisitNotices(
            Visits visits,
            Addressees addressees,
            PeopleChange changes,
            VisitChangeText changeWords,
            VisitFeedbacks feedbacks,
            VisitPost post,
            Outbox outbox,
            InformedRecipients heard) {
        this.visits = visits;
        this.addressees = addressees;
        this.changes = changes;
        this.changeWords = changeWords;
        this.feedbacks = feedbacks;
        this.post = post;
        this.outbox = outbox;
        this.heard = heard;
    }

    /**
     * Invites the company to say yes, with a link of its own. Asking again with the same id sends nothing.
     *
     * @param id id of this asking
     * @param ownWords what the leader adds, or null
     * @throws RuleBroken when nobody at the company has an address
     * @throws NotFound when the person does not lead the team
     */
    @Transactional
    public void invite(CurrentUser user, CompanyVisitId visit, IdempotencyKey id, @Nullable String ownWords) {
        var found = visits.led(user, visit);
        var company = addressees.company(found).orElseThrow(() -> Rule.broken("", "visit.notice.nobody"));
        post.send(Notice.of(NoticeKind.INVITATION, found, company)
                .saying(ownWords)
                .once("invitation " + id));
    }

    /** The invitation, word for word, before it is sent. */
    @Transactional(readOnly = true)
    public @Nullable LetterPreview previewOfInvitation(
            CurrentUser user, CompanyVisitId visit, @Nullable String ownWords) {
        var found = visits.led(user, visit);
        return addressees
                .company(found)
                .map(to ->
                        post.preview(Notice.of(NoticeKind.INVITATION, found, to).saying(ownWords)))
                .orElse(null);
    }

    @Override
    @Transactional(readOnly = true)
    public Preview preview(CurrentUser user, VisitSummary visit, String reason) {
        var to = addressees.company(visit).orElse(null);
        if (to == null) {
            return Preview.none("visit.notice.noCancel.address");
        }
        return heard.company(visit, to)
                ? Preview.of(post.preview(
                        Notice.of(NoticeKind.CANCELLATION, visit, to).saying(reason)))
                : Preview.none("visit.notice.noCancel.unheard");
    }

    /** The mails about a visit, newest first, for a member of the team. */
    @Transactional(readOnly = true)
    public List<MailSummary> of(CurrentUser user, CompanyVisitId visit) {
        return outbox.about(visits.find(user, visit).id().value());
    }

    /** How many students were reminded of a visit of this person's, or will be; who that is, says its group list. */
    @Transactional(readOnly = true)
    public int studentsReminded(CurrentUser user, CompanyVisitId visit) {
        return outbox.personally(visits.find(user, visit).id().value());
    }

    /** Who at the company is mailed; empty when nobody has an address. */
    Optional<MailDraft.Recipient> companyOf(VisitSummary visit) {
        return addressees.company(visit).map(Addressee::recipient);
    }

    /** Whether mails can leave with their links. */
    boolean knowsAddress() {
        return post.knowsAddress();
    }

    @EventListener
    void on(VisitAgreed event) {
        var visit = visits.of(event);
        addressees.everybody(visit).forEach(to -> post.send(Notice.of(NoticeKind.CONFIRMATION, visit, to)));
    }

    /** A passed gate is the school's note, not the company's yes (DOMAIN §4): only the team hears of it. */
    @EventListener
    void on(VisitAgreedByTeam event) {
        var visit = visits.of(event);
        addressees.team(visit).forEach(to -> post.send(Notice.of(NoticeKind.GATE_PASSED, visit, to)));
    }

    /** The company it was agreed with hears it, and every calendar lets go of the old day. */
    @EventListener
    void on(VisitMoved event) {
        var visit = visits.of(event);
        var before = event.before();
        changes.people(before, visit, event.reason());
        var known = addressees.addresses(before);
        told(visit, before.confirmation() != null && before.company().equals(visit.company()))
                .filter(to -> to.contact() != null || known.contains(to.address()))
                .forEach(to -> post.send(Notice.of(NoticeKind.MOVED, visit, to).withdrawing(before.timing())));
    }

    /** Who knows of the visit hears what is different; who is new to it hears what is fixed. */
    @EventListener
    void on(VisitChanged event) {
        var visit = visits.of(event);
        var before = event.before();
        changes.people(before, visit, null);
        if (visit.status() == VisitStatus.PLANNING) {
            return;
        }
        var known = addressees.addresses(before);
        var fixed = visit.isWaitingForYes() ? NoticeKind.GATE_PASSED : NoticeKind.CONFIRMATION;
        var words = changeWords.between(before, visit);
        told(visit, !visit.isWaitingForYes())
                .forEach(to -> post.send(
                        known.contains(to.address())
                                ? Notice.of(NoticeKind.CHANGED, visit, to).changing(words)
                                : Notice.of(fixed, visit, to)));
    }

    /** A company that never heard of the visit is not told that it does not take place; one that said so itself is told that it was heard. */
    @EventListener
    void on(VisitCancelled event) {
        var visit = visits.of(event);
        var reason = visits.reasonOfCancelling(event).orElse(null);
        addressees
                .company(visit)
                .filter(to -> heard.company(visit, to))
                .ifPresent(to -> post.send(
                        event.byCompany()
                                ? Notice.of(NoticeKind.CANCELLATION_RECEIVED, visit, to.withoutLink())
                                : Notice.of(NoticeKind.CANCELLATION, visit, to).saying(reason)));
        addressees
                .team(visit)
                .forEach(to ->
                        post.send(Notice.of(NoticeKind.CANCELLATION, visit, to).saying(reason)));
        heard.others(visit, addressees.addresses(visit))
                .forEach(to -> post.send(Notice.of(NoticeKind.CANCELLATION, visit, to)));
    }

    /** The company is thanked, and asked how it was. */
    @EventListener
    void on(VisitHeld event) {
        tell(event, NoticeKind.FEEDBACK, false);
    }

    /** The company is thanked once more; a question that was answered is not put again. */
    @EventListener
    void on(VisitClosed event) {
        tell(event, NoticeKind.THANKS, feedbacks.of(event).isEmpty());
    }

    /** What a company said through its link goes to who asked it; what it did not get goes to the company. */
    @EventListener
    void on(GuestEvent event) {
        if (event instanceof GuestEvent.MomentRefused) {
            tell(event, NoticeKind.REFUSED, false);
        } else {
            var kind = kindOf(event);
            var visit = visits.of(event);
            addressees
                    .asker(visit)
                    .map(asker -> new Addressee(asker, Addressee.Relation.TEAM, null))
                    .ifPresent(to -> post.send(Notice.of(kind, visit, to)));
        }
    }

    private static NoticeKind kindOf(GuestEvent event) {
        if (event instanceof GuestEvent.MomentProposed) {
            return NoticeKind.COUNTERED;
        }
        return event instanceof GuestEvent.FaceTold ? NoticeKind.FACE : NoticeKind.ADDRESS;
    }

    private void tell(VisitWitness news, NoticeKind kind, boolean asking) {
        var visit = visits.of(news);
        addressees
                .company(visit)
                .ifPresent(to -> post.send(Notice.of(kind, visit, to).asking(asking)));
    }

    /** The team, and the company as far as it agreed to what becomes something else. */
    private Stream<Addressee> told(VisitSummary visit, boolean agreed) {
        return agreed ? addressees.everybody(visit) : addressees.team(visit).stream();
    }
}
