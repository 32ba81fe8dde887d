package nl.bijrijder.people.organisation;

import jakarta.validation.Valid;
import java.util.List;
import nl.bijrijder.platform.web.form.Choice;
import nl.bijrijder.platform.web.form.Flash;
import nl.bijrijder.platform.web.form.Forms;
import nl.bijrijder.platform.web.form.LastDayForm;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.PartnershipId;
import nl.bijrijder.shared.RuleBroken;
import nl.bijrijder.shared.StaleVersion;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where a manager records which organisations work together, and until when. */
@Controller
@RequestMapping("/manage/partnerships")
@PreAuthorize("hasRole('MANAGER')")
class ManagerPartnershipController {

    private static final String FORM = "organisation/manager-partnership-form";
    private static final String END = "organisation/manager-partnership-end";
    private static final String LIST = "redirect:/manage/partnerships";

    private final Organisations organisations;

    ManagerPartnershipController(Organisations organisations) {
        this.organisations = organisations;
    }

    @GetMapping
    String list(CurrentUser user, @RequestParam(defaultValue = "1") int page, Model model) {
        model.addAttribute("partnerships", organisations.partnershipRows(user, page));
        return "organisation/manager-partnerships";
    }

    @GetMapping("/new")
    String showForm(Model model) {
        model.addAttribute("form", PartnershipForm.empty());
        model.addAttribute("choices", choices());
        return FORM;
    }

    @PostMapping
    ModelAndView agree(
            CurrentUser user,
            @Valid @ModelAttribute("form") PartnershipForm form,
            BindingResult errors,
            RedirectAttributes redirect) {
        if (!errors.hasErrors()) {
            try {
                organisations.agree(user, form.partnership(), form.plainName(), form.term(), form.members());
                Flash.say(redirect, "organisation.partnership.added");
                return new ModelAndView(LIST);
            } catch (RuleBroken broken) {
                Forms.reject(errors, broken);
            }
        }
        return Forms.invalid(FORM).addObject("choices", choices());
    }

    @GetMapping("/{id}/end")
    String showEnd(CurrentUser user, @PathVariable String id, Model model) {
        var partnership = organisations.partnershipRow(user, PartnershipId.valueOf(id));
        model.addAttribute("partnership", partnership);
        model.addAttribute(
                "form",
                new LastDayForm(partnership.version(), partnership.period().endsOn()));
        return END;
    }

    @PostMapping("/{id}/end")
    ModelAndView end(
            CurrentUser user,
            @PathVariable String id,
            @Valid @ModelAttribute("form") LastDayForm form,
            BindingResult errors,
            RedirectAttributes redirect) {
        var partnership = PartnershipId.valueOf(id);
        if (!errors.hasErrors()) {
            try {
                organisations.end(user, partnership, form.openedVersion(), form.lastDay());
                Flash.say(redirect, "organisation.partnership.ended");
                return new ModelAndView(LIST);
            } catch (StaleVersion stale) {
                var row = organisations.partnershipRow(user, partnership);
                return Forms.changedMeanwhile(
                                END,
                                form,
                                new LastDayForm(row.version(), row.period().endsOn()))
                        .addObject("partnership", row);
            } catch (RuleBroken broken) {
                Forms.reject(errors, broken);
            }
        }
        return Forms.invalid(END).addObject("partnership", organisations.partnershipRow(user, partnership));
    }

    private List<Choice> choices() {
        return organisations.list().stream()
                .map(organisation -> new Choice(organisation.id().toString(), organisation.name()))
                .toList();
    }
}
