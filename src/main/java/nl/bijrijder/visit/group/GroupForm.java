package nl.bijrijder.visit.group;

import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.bijrijder.shared.StudentId;

/**
 * Who is ticked on a group list.
 *
 * @param known who was on it when it was read
 * @param students who is ticked
 */
record GroupForm(Set<StudentId> known, Set<StudentId> students) {

    /** Nobody ticked is a choice too. */
    GroupForm {
        known = named(known);
        students = named(students);
    }

    static GroupForm of(GroupList list) {
        return new GroupForm(list.going(), list.going());
    }

    /** What was ticked, on the list as it is now. */
    static GroupForm ticked(Set<StudentId> chosen, GroupList now) {
        return new GroupForm(now.going(), chosen);
    }

    private static Set<StudentId> named(Set<StudentId> ids) {
        return Stream.ofNullable(ids)
                .flatMap(Set::stream)
                .filter(Objects::nonNull)
                .collect(Collectors.toUnmodifiableSet());
    }
}
