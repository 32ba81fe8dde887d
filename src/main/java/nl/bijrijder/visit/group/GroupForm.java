package nl.bijrijder.visit.group;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.bijrijder.shared.StudentId;
import org.jspecify.annotations.Nullable;

/**
 * Who is ticked on a group list.
 *
 * @param known who was on it when it was read, with blanks in between
 * @param students who is ticked
 */
record GroupForm(@Nullable String known, @Nullable List<@Nullable String> students) {

    static GroupForm of(GroupList list) {
        return new GroupForm(
                list.going().stream().map(StudentId::toString).sorted().collect(Collectors.joining(" ")),
                list.going().stream().<@Nullable String>map(StudentId::toString).toList());
    }

    /** What was ticked, on the list as it is now. */
    static GroupForm ticked(Set<StudentId> chosen, GroupList now) {
        return new GroupForm(
                of(now).known(),
                chosen.stream().<@Nullable String>map(StudentId::toString).toList());
    }

    Set<StudentId> knownIds() {
        return ids(Stream.of(Objects.requireNonNullElse(known, "").split(" ")));
    }

    Set<StudentId> chosenIds() {
        return students == null ? Set.of() : ids(students.stream().map(id -> id == null ? "" : id));
    }

    private static Set<StudentId> ids(Stream<String> texts) {
        return texts.filter(text -> !text.isBlank())
                .map(StudentId::valueOf)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
