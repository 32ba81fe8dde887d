package nl.bijrijder.privacy;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.bijrijder.people.student.StudentSummary;
import nl.bijrijder.people.student.Students;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.TeamId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.BindingResult;

/**
 * Keeps names of students out of what a team lets a company read or mails about a visit (DOMAIN R10). First and last name
 * together never leave; one of them alone can be an ordinary word (Roos, Bakker), and leaves once somebody said so.
 */
@Component
@Transactional(readOnly = true)
public class OutgoingWords {

    /** Message key, and code of the error, for first and last name together. */
    public static final String FULL = "web.form.name.full";

    /** Message key, and code of the error, for a first name or a surname that can be a word. */
    public static final String ALONE = "web.form.name.alone";

    private final Students students;

    OutgoingWords(Students students) {
        this.students = students;
    }

    /** The names of a team's students, for a member; of another team's students nobody is told anything. */
    public NamesInText names(CurrentUser user, TeamId team) {
        return names(user, List.of(team));
    }

    private NamesInText names(CurrentUser user, Collection<TeamId> teams) {
        return new NamesInText(
                students.ofTeams(user, teams).stream().map(StudentSummary::name).toList());
    }

    /**
     * Puts a sentence beside each field that holds the name of a student of this team. One statement when something was typed.
     *
     * @param noNames names of which the person said that they are words here
     * @param fields fields whose words go to the company or into a mail
     */
    public void check(
            CurrentUser user, TeamId team, Collection<String> noNames, BindingResult errors, String... fields) {
        check(user, List.of(team), noNames, errors, fields);
    }

    /** The same for words about no visit in particular: none of this person's teams has a student of that name. */
    public void check(CurrentUser user, Collection<String> noNames, BindingResult errors, String... fields) {
        check(user, user.teams(), noNames, errors, fields);
    }

    private void check(
            CurrentUser user,
            Collection<TeamId> teams,
            Collection<String> noNames,
            BindingResult errors,
            String... fields) {
        if (errors.getTarget() == null
                || Arrays.stream(fields).allMatch(field -> typed(errors, field).isBlank())) {
            return;
        }
        var names = names(user, teams);
        for (var field : fields) {
            var found = names.in(typed(errors, field));
            var alone = found.alone().stream()
                    .filter(name -> noNames.stream().noneMatch(word -> NamesInText.same(word, name)))
                    .toList();
            if (found.full() != null) {
                errors.rejectValue(field, FULL, new Object[] {found.full()}, null);
            } else if (!alone.isEmpty()) {
                errors.rejectValue(field, ALONE, new Object[] {String.join("\u2019, \u2018", alone), alone}, null);
            }
        }
    }

    private static String typed(BindingResult errors, String field) {
        return errors.getRawFieldValue(field) instanceof Collection<?> lines
                ? lines.stream().map(Objects::toString).collect(Collectors.joining("\n"))
                : Objects.toString(errors.getRawFieldValue(field), "");
    }
}
