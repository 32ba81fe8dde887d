package nl.bijrijder.guidance.note;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.bijrijder.guidance.coaching.CoachshipSummary;
import nl.bijrijder.people.student.StudentSummary;
import nl.bijrijder.people.team.MemberSummary;
import nl.bijrijder.shared.AccountId;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.PersonName;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Tells who can see a student's file and notes: it asks {@link NotePolicy} for everybody who could be let in, so that the page
 * never says anything else than what is enforced.
 */
@Component
public class Readership {

    private static final PersonName KEEPER = PersonName.of("?", null, null);

    private final NotePolicy policy;

    Readership(NotePolicy policy) {
        this.policy = policy;
    }

    /**
     * Who sees this student's file; sends no statement.
     *
     * @param author who asks; drafts among the notes are theirs
     * @param coachship who coaches the student today, or null
     * @param members who is in the student's team today
     * @param names how they are called
     */
    public WhoSees of(
            CurrentUser author,
            StudentSummary student,
            @Nullable CoachshipSummary coachship,
            List<MemberSummary> members,
            Map<AccountId, PersonName> names) {
        var people = Stream.concat(
                        members.stream()
                                .filter(member -> names.containsKey(member.account()))
                                .map(member -> eyesOf(member, names)),
                        Stream.of(eyesOf(student)))
                .toList();
        Function<CurrentUser, Optional<AccessReason>> file = person -> policy.whyReadFile(person, student, coachship);
        return new WhoSees(
                circles(people, file),
                Arrays.stream(Audience.values()).collect(Collectors.toMap(Function.identity(), audience -> {
                    var note = new NoteFacts(student.id(), student.team(), author.account(), audience, false);
                    return circles(
                            people, person -> policy.whyRead(person, note).map(why -> inWords(why, file, person)));
                })),
                file.apply(eyesOfManager()).isPresent());
    }

    /** Colleagues read a note as members of the team; which of them coaches is told by the file. */
    private static AccessReason inWords(
            AccessReason why, Function<CurrentUser, Optional<AccessReason>> file, CurrentUser person) {
        return why.ground() == AccessReason.Ground.AUTHOR
                ? why
                : file.apply(person).orElse(why);
    }

    private static List<ReaderGroup> circles(
            List<CurrentUser> people, Function<CurrentUser, Optional<AccessReason>> whyRead) {
        var circles = new LinkedHashMap<AccessReason, List<String>>();
        people.forEach(person -> whyRead.apply(person)
                .ifPresent(why -> circles.computeIfAbsent(why, none -> new java.util.ArrayList<>())
                        .add(person.name().full())));
        return circles.entrySet().stream()
                .sorted(Comparator.comparing(circle -> circle.getKey().ground()))
                .map(circle -> new ReaderGroup(circle.getKey(), String.join(", ", circle.getValue())))
                .toList();
    }

    private static CurrentUser eyesOf(MemberSummary member, Map<AccountId, PersonName> names) {
        var team = Set.of(member.team());
        return new CurrentUser(
                member.account(),
                names.getOrDefault(member.account(), KEEPER),
                false,
                team,
                member.leader() ? team : Set.of(),
                null);
    }

    private static CurrentUser eyesOf(StudentSummary student) {
        return new CurrentUser(student.account(), student.name(), false, Set.of(), Set.of(), student.id());
    }

    private static CurrentUser eyesOfManager() {
        return new CurrentUser(AccountId.random(), KEEPER, true, Set.of(), Set.of(), null);
    }
}
