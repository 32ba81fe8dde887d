package nl.bijrijder.placement;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.bijrijder.company.CompanyCard;
import nl.bijrijder.company.CompanyDirectory;
import nl.bijrijder.people.student.StudentSummary;
import nl.bijrijder.platform.web.PageReading;
import nl.bijrijder.shared.CompanyId;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.StudentId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Says in a few words, for the pages of other modules, where a student is placed and which conversations wait. */
@Component
@Transactional(readOnly = true)
public class PlacementCards {

    private final Placements placements;
    private final PlacementContacts contacts;
    private final CompanyDirectory directory;

    PlacementCards(Placements placements, PlacementContacts contacts, CompanyDirectory directory) {
        this.placements = placements;
        this.contacts = contacts;
        this.directory = directory;
    }

    /** A student's placements, latest first, for the student and the team. At most two statements. */
    public List<PlacementCard> ofStudent(CurrentUser user, StudentId student) {
        return PageReading.once(List.of(PlacementCards.class, student), () -> read(user, student));
    }

    private List<PlacementCard> read(CurrentUser user, StudentId student) {
        var found = placements.ofStudent(user, student);
        var companies = directory.cards(companiesOf(found));
        return found.stream()
                .map(placement -> new PlacementCard(
                        placement,
                        name(companies, placement),
                        placement.nextContact().orElse(null)))
                .toList();
    }

    /** The placement that goes on, else the first that is planned, else the latest; null without any. */
    public @Nullable PlacementCard current(CurrentUser user, StudentId student) {
        var all = ofStudent(user, student);
        return current(all.stream().map(PlacementCard::placement).toList())
                .flatMap(chosen -> all.stream()
                        .filter(card -> card.placement().equals(chosen))
                        .findFirst())
                .orElse(null);
    }

    /** The conversations of these students whose day has passed, the longest ago first. At most two statements. */
    public List<OverdueConversation> late(CurrentUser user, Collection<StudentSummary> students) {
        var names = students.stream().collect(Collectors.toMap(StudentSummary::id, student -> student.name()
                .full()));
        var found = contacts.late(user, names.keySet());
        var companies = directory.cards(companiesOf(found));
        return found.stream()
                .flatMap(placement -> placement.contacts().stream()
                        .filter(talk -> talk.state() == ContactState.OVERDUE)
                        .map(talk -> new OverdueConversation(
                                placement,
                                talk,
                                names.getOrDefault(placement.student(), ""),
                                name(companies, placement))))
                .sorted(Comparator.comparing(late -> late.talk().plannedOn()))
                .toList();
    }

    /** Which of a student's placements, latest first, matters most now. */
    static Optional<PlacementSummary> current(List<PlacementSummary> found) {
        return withStatus(found, PlacementStatus.RUNNING)
                .or(() -> withStatus(found, PlacementStatus.PLANNED))
                .or(() -> found.stream().findFirst());
    }

    /** The first to begin of those in this status. */
    private static Optional<PlacementSummary> withStatus(List<PlacementSummary> found, PlacementStatus status) {
        return found.stream()
                .filter(placement -> placement.status() == status)
                .min(Comparator.comparing(placement -> placement.plan().startsOn()));
    }

    private static Set<CompanyId> companiesOf(List<PlacementSummary> found) {
        return found.stream().map(placement -> placement.plan().company()).collect(Collectors.toSet());
    }

    private static String name(Map<CompanyId, CompanyCard> companies, PlacementSummary placement) {
        var company = companies.get(placement.plan().company());
        return company == null ? "" : company.name();
    }
}
