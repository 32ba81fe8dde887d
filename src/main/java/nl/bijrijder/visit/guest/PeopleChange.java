package nl.bijrijder.visit.guest;

import nl.bijrijder.visit.VisitSummary;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says goodbye to those who had to do with a visit and have no more: another company, another contact, somebody else goes along. */
@Component
class PeopleChange {

    private final Addressees addressees;
    private final InformedRecipients heard;
    private final VisitPost post;
    private final GuestLinks doors;

    PeopleChange(Addressees addressees, InformedRecipients heard, VisitPost post, GuestLinks doors) {
        this.addressees = addressees;
        this.heard = heard;
        this.post = post;
        this.doors = doors;
    }

    /**
     * Tells those who left, as far as they knew of the visit, takes it out of their calendars and closes their links.
     *
     * @param reason why the visit moves, for a company that is not visited any more; null when nobody wrote it
     */
    void people(VisitSummary before, VisitSummary now, @Nullable String reason) {
        var still = addressees.addresses(now);
        var elsewhere = !before.company().equals(now.company());
        addressees
                .company(before)
                .filter(to -> elsewhere || !still.contains(to.address()))
                .filter(to -> elsewhere ? heard.company(before, to) : isConcerned(before, to))
                .ifPresent(to -> post.send(
                        elsewhere
                                ? Notice.of(NoticeKind.CANCELLATION, before, to.withoutLink())
                                        .saying(reason)
                                : Notice.of(NoticeKind.LEFT, before, to.gone())));
        addressees.team(before).stream()
                .filter(to -> !still.contains(to.address()) && heard.isInformed(before, to))
                .forEach(to -> post.send(Notice.of(NoticeKind.LEFT, before, to.gone())));
        var contact = before.contact();
        if (contact != null && !elsewhere && !contact.equals(now.contact())) {
            doors.close(before, contact);
        }
    }

    /** Whether this person, and not only somebody else at the company, knew of the visit. */
    private boolean isConcerned(VisitSummary visit, Addressee to) {
        return heard.isInformed(visit, to) || doors.holders(visit).contains(visit.contact());
    }
}
