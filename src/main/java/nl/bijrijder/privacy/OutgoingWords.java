package nl.bijrijder.privacy;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nl.bijrijder.people.student.StudentSummary;
import nl.bijrijder.people.student.Students;
import nl.bijrijder.platform.web.form.FormCheck;
import nl.bijrijder.platform.web.form.Submission;
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
    public static final String FULL = "platform.web.form.name.full";

    /** Message key, and code of the error, for a first name or a surname that can be a word. */
    public static final String ALONE = "platform.web.form.name.alone";

    /** Parameter with the names of which the person said that they are words here. */
    private static final String NO_NAME = "noName";

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
     * Puts a sentence beside each field of a form that holds the name of a student of this team, unless the person said that it
     * is a word there. One statement when something was typed.
     *
     * @param fields fields whose words go to the company or into a mail
     */
    public FormCheck<Object> in(CurrentUser user, TeamId team, Submission<?> sent, String... fields) {
        return (form, errors) -> check(user, () -> List.of(team), sent, errors, fields);
    }

    /** Looks for names in words about no visit in particular: none of this person's teams has a student of that name. */
    public FormCheck<Object> in(CurrentUser user, Submission<?> sent, String... fields) {
        return (form, errors) -> check(user, user::teams, sent, errors, fields);
    }

    /** Looks for names of the team that the form leads to; asked when something was typed, or not at all. */
    public <F> FormCheck<F> in(
            CurrentUser user, Function<F, List<TeamId>> teams, Submission<F> sent, String... fields) {
        return (form, errors) -> check(user, () -> teams.apply(form), sent, errors, fields);
    }

    private void check(
            CurrentUser user,
            Supplier<Collection<TeamId>> teams,
            Submission<?> sent,
            BindingResult errors,
            String... fields) {
        if (Arrays.stream(fields).allMatch(field -> typed(errors, field).isBlank())) {
            return;
        }
        var names = names(user, teams.get());
        var noNames = sent.values(NO_NAME);
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
