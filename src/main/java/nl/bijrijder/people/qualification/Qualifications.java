package nl.bijrijder.people.qualification;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.bijrijder.platform.web.PageOf;
import nl.bijrijder.shared.NotFound;
import nl.bijrijder.shared.PlainText;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds qualifications by id or by what somebody types. The list is public knowledge: everybody may read it. */
@Service
@Transactional(readOnly = true)
public class Qualifications {

    /** Every mbo level. */
    public static final Set<Integer> ALL_LEVELS = Set.of(1, 2, 3, 4);

    private static final int LONGEST_SEARCH = 100;
    private static final int CHOICES = 100;

    private final QualificationRepository qualifications;

    Qualifications(QualificationRepository qualifications) {
        this.qualifications = qualifications;
    }

    /**
     * One qualification.
     *
     * @throws NotFound when there is none with this id
     */
    public QualificationSummary find(QualificationId id) {
        return qualifications.findById(id.value()).map(Qualification::toSummary).orElseThrow(NotFound::new);
    }

    /** These qualifications by id; unknown ones are left out. One statement, however many ids. */
    public Map<QualificationId, QualificationSummary> find(Collection<QualificationId> ids) {
        return ids.isEmpty()
                ? Map.of()
                : qualifications
                        .findAllByIds(ids.stream()
                                .map(QualificationId::value)
                                .distinct()
                                .toList())
                        .stream()
                        .map(Qualification::toSummary)
                        .collect(Collectors.toMap(QualificationSummary::id, Function.identity()));
    }

    /** Qualifications of these levels whose name, dossier, domain or crebo holds the words, by name; accents do not matter. */
    public PageOf<QualificationSummary> search(String words, Set<Integer> levels, int page) {
        return PageOf.of(qualifications.search(levels, pattern(words), PageOf.request(page)), Qualification::toSummary);
    }

    /** The first 100 of the same, to choose from in a form; the page knows how many there are in all. */
    public PageOf<QualificationSummary> choices(String words, Set<Integer> levels) {
        return PageOf.of(
                qualifications.search(levels, pattern(words), PageRequest.of(0, CHOICES)), Qualification::toSummary);
    }

    /** Whether a list was ever brought in. */
    boolean hasAny() {
        return qualifications.hasAny();
    }

    private static String pattern(String words) {
        var line = PlainText.line(words);
        var searched = line.length() > LONGEST_SEARCH ? line.substring(0, LONGEST_SEARCH) : line;
        return "%" + searched.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }
}
