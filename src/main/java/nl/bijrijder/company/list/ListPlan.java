package nl.bijrijder.company.list;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import nl.bijrijder.company.Companies;

/**
 * What an import will do: line by line, and the work itself.
 *
 * @param work what is saved when it is confirmed
 */
record ListPlan(List<PlannedLine> lines, List<Consumer<Companies>> work) {

    private static final List<Outcome> SHOWN = List.of(Outcome.REFUSED, Outcome.CHANGED, Outcome.NEW);

    Map<Outcome, Long> counts() {
        return lines.stream().collect(Collectors.groupingBy(PlannedLine::outcome, Collectors.counting()));
    }

    /** The lines to decide about. */
    List<PlannedLine> lookalikes() {
        return lines.stream()
                .filter(line -> line.outcome() == Outcome.LOOKALIKE)
                .toList();
    }

    /** Refused lines first, then what changes, then what is new; what stays the same is only counted. */
    List<PlannedLine> shown() {
        return lines.stream()
                .filter(line -> SHOWN.contains(line.outcome()))
                .sorted(Comparator.comparing(line -> SHOWN.indexOf(line.outcome())))
                .toList();
    }

    /** Fits on one line of a form: whoever confirms has seen exactly this. */
    String seen() {
        return Integer.toHexString(lines.toString().hashCode());
    }
}
