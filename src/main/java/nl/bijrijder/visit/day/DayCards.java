package nl.bijrijder.visit.day;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.bijrijder.company.CompanyCard;
import nl.bijrijder.company.CompanyDirectory;
import nl.bijrijder.company.HostProfileContent;
import nl.bijrijder.company.HostProfiles;
import nl.bijrijder.company.HostSummary;
import nl.bijrijder.people.account.Accounts;
import nl.bijrijder.platform.photo.Photo;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.NotFound;
import nl.bijrijder.visit.CompanyVisitId;
import nl.bijrijder.visit.VisitAgreements;
import nl.bijrijder.visit.VisitSummary;
import nl.bijrijder.visit.Visits;
import nl.bijrijder.visit.group.ParticipantSummary;
import nl.bijrijder.visit.group.Participants;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts cards together. */
@Component
@Transactional(readOnly = true)
class DayCards {

    private final Visits visits;
    private final Participants participants;
    private final CompanyDirectory directory;
    private final Accounts accounts;
    private final Faces faces;
    private final Programmes programmes;
    private final HostProfiles hosts;
    private final CardPolicy policy;
    private final Clock clock;

    DayCards(
            Visits visits,
            Participants participants,
            CompanyDirectory directory,
            Accounts accounts,
            Faces faces,
            Programmes programmes,
            HostProfiles hosts,
            CardPolicy policy,
            Clock clock) {
        this.visits = visits;
        this.participants = participants;
        this.directory = directory;
        this.accounts = accounts;
        this.faces = faces;
        this.programmes = programmes;
        this.hosts = hosts;
        this.policy = policy;
        this.clock = clock;
    }

    /**
     * The card of a visit a student goes along on.
     *
     * @throws NotFound when they do not, or the visit is called off
     */
    DayCard own(CurrentUser student, CompanyVisitId id) {
        return card(visits.of(participants.own(student, id)));
    }

    /**
     * The card as a member of the team reads it.
     *
     * @throws NotFound when the visit is not of the person's team, or is called off
     */
    DayCard ofTeam(CurrentUser user, CompanyVisitId id) {
        var visit = visits.find(user, id);
        policy.requireTeam(user, visit);
        return card(visit);
    }

    /** The photo on a card. */
    byte[] photo(DayCard card) {
        return faces.photo(card.visit()).orElseThrow(NotFound::new);
    }

    /** The photo on a card, as text for paper, which fetches nothing; empty when there is none. */
    String photoOnPaper(DayCard card) {
        return faces.photo(card.visit()).map(Photo::dataUri).orElse("");
    }

    /** A member of the team shows the face of who comes, for a company that gave the photo. */
    @Transactional
    void show(CurrentUser user, CompanyVisitId id, @Nullable FaceId seen, Photo photo) {
        faces.show(ofTeam(user, id).visit(), seen, photo);
    }

    /** A member of the team takes the photo away. */
    @Transactional
    void hide(CurrentUser user, CompanyVisitId id, @Nullable FaceId seen) {
        faces.hide(ofTeam(user, id).visit(), seen);
    }

    /** Who gets a card, by name; for a member of the team. */
    List<ParticipantSummary> readers(CurrentUser user, CompanyVisitId id) {
        return participants.of(user, id);
    }

    private DayCard card(VisitSummary visit) {
        if (!policy.isReadable(visit.status())) {
            throw new NotFound();
        }
        var names = accounts.namesOf(visit.plan().supervisors());
        return new DayCard(
                visit,
                Objects.requireNonNull(directory.cards(List.of(visit.company())).get(visit.company())),
                faces.summary(visit).orElse(null),
                faces.hasPhoto(visit),
                hosts.of(visit.company()).map(HostSummary::words).orElse(null),
                host(visit),
                visit.status().isAhead() && visit.classVisit().isAhead(LocalDate.now(clock)),
                names.values().stream().map(name -> name.full()).sorted().toList(),
                programmes.of(visit));
    }

    private @Nullable String host(VisitSummary visit) {
        var contact = visit.contact();
        var person = contact == null ? null : directory.people(List.of(contact)).get(contact);
        return person == null ? null : person.facts().name();
    }

    /**
     * What a student wants to know before a visit. Nothing in it is about a student.
     *
     * @param known whom the class met already, or meets before the visit
     * @param hasPhoto whether there is a photo of that person
     * @param there what the company says of coming there; null when it said nothing
     * @param host who is the one to ask for at the company
     * @param classAhead whether the company comes to class first, and that has yet to be
     * @param teachers who of the school comes along
     */
    record DayCard(
            VisitSummary visit,
            CompanyCard company,
            @Nullable FaceSummary known,
            boolean hasPhoto,
            @Nullable HostProfileContent there,
            @Nullable String host,
            boolean classAhead,
            List<String> teachers,
            Programme programme) {

        /** Whether the day is fixed and the company said yes. */
        public boolean isCertain() {
            return visit.day() != null && CardPolicy.isCertain(visit.status());
        }

        /** What may be known of that person. */
        @Nullable
        public Face face() {
            return known == null ? null : known.face();
        }

        public VisitAgreements agreements() {
            return visit.plan().agreements();
        }

        /** What to wear: as was agreed for this visit, and else what always holds there. */
        @Nullable
        public String clothing() {
            var agreed = agreements().clothing();
            return agreed == null && there != null ? there.clothing() : agreed;
        }

        /** How to get there, and where to go in. */
        @Nullable
        public String directions() {
            return there == null ? null : there.directions();
        }

        /** Whether anything is known about whom one meets there. */
        public boolean hasSomebody() {
            return known != null || host != null;
        }
    }
}
