package nl.bijrijder.guidance.conversation;

import jakarta.annotation.security.RolesAllowed;
import nl.bijrijder.platform.web.form.Button;
import nl.bijrijder.platform.web.form.FormOpening;
import nl.bijrijder.platform.web.form.FormPage;
import nl.bijrijder.platform.web.form.Submission;
import nl.bijrijder.shared.CurrentUser;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** A student writes down what to talk about next time, says it in other words, or takes it off. */
@Controller
@RequestMapping("/student/agenda")
@RolesAllowed("STUDENT")
class StudentAgendaController {

    private static final String LIST = StudentConversationController.PLACE;

    private final ComingUp comingUp;
    private final Agenda agenda;

    StudentAgendaController(ComingUp comingUp, Agenda agenda) {
        this.comingUp = comingUp;
        this.agenda = agenda;
    }

    @PostMapping
    ModelAndView write(CurrentUser user, Submission<AgendaForm> form) {
        return form.on(StudentConversationController.page(user, comingUp))
                .save(typed -> agenda.write(user, typed.itemId(), typed.words()))
                .done("guidance.conversation.agenda.written.done", LIST + "#agenda");
    }

    @GetMapping("/{id}/edit")
    ModelAndView edit(CurrentUser user, @PathVariable AgendaItemId id, FormOpening opening) {
        return opening.of(page(user, id));
    }

    @PostMapping("/{id}")
    ModelAndView reword(CurrentUser user, @PathVariable AgendaItemId id, Submission<AgendaForm> form) {
        return form.on(page(user, id))
                .save(typed -> agenda.reword(user, id, typed.openedVersion(), typed.words()))
                .done("guidance.conversation.agenda.reworded.done", LIST + "#agenda");
    }

    @PostMapping("/{id}/remove")
    ModelAndView remove(CurrentUser user, @PathVariable AgendaItemId id) {
        return Button.on(LIST)
                .press(() -> agenda.remove(user, id))
                .done("guidance.conversation.agenda.removed.done", LIST);
    }

    private FormPage<AgendaForm> page(CurrentUser user, AgendaItemId id) {
        return FormPage.of("guidance/conversation/agenda-edit", "item", () -> agenda.own(user, id), AgendaForm::of)
                .keptFor(user, "/student/agenda/" + id + "/edit");
    }
}
