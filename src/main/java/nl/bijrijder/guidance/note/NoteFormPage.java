package nl.bijrijder.guidance.note;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.bijrijder.people.student.StudentSummary;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.StudentId;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What stands around the fields of a note's form: whom it is about, who will read it, and what the team asks itself. */
@Component
class NoteFormPage {

    private final NoteReaders readers;
    private final ConversationPrompts prompts;

    NoteFormPage(NoteReaders readers, ConversationPrompts prompts) {
        this.readers = readers;
        this.prompts = prompts;
    }

    /** For somebody who sits down to write, which is told as a look at the student's file. */
    void open(CurrentUser user, StudentId student, Model model) {
        describe(readers.opening(user, student), model);
    }

    /** For a form that came in. */
    void again(CurrentUser user, StudentId student, Model model) {
        describe(readers.of(user, student), model);
    }

    /** The same about several students. */
    void open(CurrentUser user, NoteGroup group, Model model) {
        describe(readers.opening(user, group), group, model);
    }

    /** The same for a form about several students that came in. */
    void again(CurrentUser user, NoteGroup group, Model model) {
        describe(readers.of(user, group), group, model);
    }

    private void describe(List<ReadersOfTeam> several, NoteGroup group, Model model) {
        model.addAttribute("several", several);
        model.addAttribute("group", group.students());
        model.addAttribute("studentHref", "/coach");
        model.addAttribute("action", "/coach/notes/several");
        model.addAttribute(
                "prompts",
                prompts.of(several.stream()
                        .flatMap(team -> team.students().stream())
                        .map(StudentSummary::team)
                        .collect(Collectors.toSet())));
    }

    private void describe(Readers who, Model model) {
        var href = "/coach/students/" + who.student().id();
        model.addAttribute("readers", who);
        model.addAttribute("studentHref", href);
        model.addAttribute("action", href + "/notes");
        model.addAttribute("prompts", prompts.of(Set.of(who.student().team())));
    }
}
