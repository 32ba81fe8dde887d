package nl.bijrijder.guidance.note;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.bijrijder.people.student.StudentSummary;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.StudentId;
import org.springframework.stereotype.Component;

/** What stands around the fields of a note's form: whom it is about, who will read it, and what the team asks itself. */
@Component
class NoteFormPage {

    static final String VIEW = "guidance/note/note-form";

    private final NoteReaders readers;
    private final ConversationPrompts prompts;

    NoteFormPage(NoteReaders readers, ConversationPrompts prompts) {
        this.readers = readers;
        this.prompts = prompts;
    }

    /** For somebody who sits down to write, which is told as a look at the student's file. */
    Map<String, Object> opening(CurrentUser user, StudentId student) {
        return around(readers.opening(user, student));
    }

    /** For a form that came in. */
    Map<String, Object> again(CurrentUser user, StudentId student) {
        return around(readers.of(user, student));
    }

    /** What the page about several students shows when it is opened. */
    Map<String, Object> opening(CurrentUser user, NoteGroup group) {
        return around(readers.opening(user, group), group);
    }

    /** What the page about several students shows beside a form that came in. */
    Map<String, Object> again(CurrentUser user, NoteGroup group) {
        return around(readers.of(user, group), group);
    }

    private Map<String, Object> around(List<ReadersOfTeam> several, NoteGroup group) {
        var teams = several.stream()
                .flatMap(team -> team.students().stream())
                .map(StudentSummary::team)
                .collect(Collectors.toSet());
        return Map.of(
                "several",
                several,
                "group",
                group.students(),
                "studentHref",
                "/coach",
                "action",
                "/coach/notes/several",
                "prompts",
                prompts.of(teams));
    }

    private Map<String, Object> around(Readers who) {
        var href = "/coach/students/" + who.student().id();
        return Map.of(
                "readers",
                who,
                "studentHref",
                href,
                "action",
                href + "/notes",
                "prompts",
                prompts.of(Set.of(who.student().team())));
    }
}
