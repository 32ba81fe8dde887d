package nl.bijrijder.placement;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import nl.bijrijder.people.student.StudentSummary;
import nl.bijrijder.platform.web.form.Flash;
import nl.bijrijder.platform.web.form.Forms;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.RuleBroken;
import nl.bijrijder.shared.StaleVersion;
import nl.bijrijder.shared.StudentId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A member of the team plans a conversation of a placement on another day, or ticks it off and goes on to the note. */
@Controller
@RequestMapping("/coach/students/{student}/placement-contacts/{contact}")
@PreAuthorize("hasRole('TEAM_MEMBER')")
class CoachPlacementContactController {

    private static final String FORM = "placement/coach-talk";
    private static final String HELD = "placement/coach-held";

    private final PlacementContacts contacts;
    private final PlacementPages pages;
    private final Clock clock;

    CoachPlacementContactController(PlacementContacts contacts, PlacementPages pages, Clock clock) {
        this.contacts = contacts;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping("/edit")
    String edit(CurrentUser user, @PathVariable String student, @PathVariable String contact, Model model) {
        var talk = describe(user, pages.opening(user, StudentId.valueOf(student)), contact, model);
        model.addAttribute("form", TalkForm.of(talk));
        return FORM;
    }

    @PostMapping
    ModelAndView reschedule(
            CurrentUser user,
            @PathVariable String student,
            @PathVariable String contact,
            @Valid @ModelAttribute("form") TalkForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        var summary = pages.student(user, StudentId.valueOf(student));
        var talk = describe(user, summary, contact, model);
        if (!errors.hasErrors()) {
            try {
                contacts.reschedule(user, summary.id(), talk.id(), form.openedVersion(), form.day(), form.contactId());
                Flash.say(redirect, "placement.talk.changed");
                return new ModelAndView("redirect:" + back(model));
            } catch (StaleVersion stale) {
                return Forms.changedMeanwhile(FORM, form, TalkForm.of(describe(user, summary, contact, model)));
            } catch (RuleBroken broken) {
                Forms.reject(errors, broken);
            }
        }
        return Forms.invalid(FORM);
    }

    @GetMapping("/held")
    String showHeld(CurrentUser user, @PathVariable String student, @PathVariable String contact, Model model) {
        var talk = describe(user, pages.opening(user, StudentId.valueOf(student)), contact, model);
        var today = LocalDate.now(clock);
        model.addAttribute("form", new HeldForm(talk.heldOn() == null ? today : talk.heldOn()));
        return HELD;
    }

    @PostMapping("/held")
    ModelAndView hold(
            CurrentUser user,
            @PathVariable String student,
            @PathVariable String contact,
            @Valid @ModelAttribute("form") HeldForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        var summary = pages.student(user, StudentId.valueOf(student));
        var talk = describe(user, summary, contact, model);
        if (!errors.hasErrors()) {
            try {
                contacts.hold(user, summary.id(), talk.id(), form.day());
                Flash.say(redirect, "placement.talk.held");
                return new ModelAndView(
                        "redirect:/coach/students/" + summary.id() + "/notes/new?kind=PLACEMENT&on=" + form.day());
            } catch (RuleBroken broken) {
                Forms.reject(errors, broken);
            }
        }
        return Forms.invalid(HELD);
    }

    private PlacementContactSummary describe(CurrentUser user, StudentSummary student, String contact, Model model) {
        var id = PlacementContactId.valueOf(contact);
        var placement = contacts.placementOf(user, student.id(), id);
        var view = pages.view(user, student, placement.id());
        model.addAttribute("student", student);
        model.addAttribute("view", view);
        model.addAttribute("here", CoachPlacementController.place(student, placement.id()));
        model.addAttribute(
                "people", pages.people(user, student, placement.plan().company()));
        var talk = placement.contacts().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
        model.addAttribute("talk", talk);
        return talk;
    }

    private static String back(Model model) {
        return String.valueOf(model.getAttribute("here"));
    }
}
