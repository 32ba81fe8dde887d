package nl.bijrijder.people.organisation;

import jakarta.validation.Valid;
import nl.bijrijder.platform.web.form.Flash;
import nl.bijrijder.platform.web.form.Forms;
import nl.bijrijder.shared.CurrentUser;
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

/** Where a manager keeps the list of schools and colleges. */
@Controller
@RequestMapping("/manage/organisations")
@PreAuthorize("hasRole('MANAGER')")
class ManagerOrganisationController {

    private static final String FORM = "organisation/manager-form";
    private static final String CHANGE = "organisation/manager-edit";
    private static final String LIST = "redirect:/manage/organisations";

    private final Organisations organisations;

    ManagerOrganisationController(Organisations organisations) {
        this.organisations = organisations;
    }

    @ModelAttribute("sectors")
    Sector[] sectors() {
        return Sector.values();
    }

    @ModelAttribute("regions")
    Region[] regions() {
        return Region.values();
    }

    @GetMapping
    String list(CurrentUser user, @RequestParam(defaultValue = "1") int page, Model model) {
        model.addAttribute("organisations", organisations.page(user, page));
        return "organisation/manager-list";
    }

    @GetMapping("/new")
    String showForm(Model model) {
        model.addAttribute("form", OrganisationForm.empty());
        return FORM;
    }

    @PostMapping
    ModelAndView add(
            CurrentUser user,
            @Valid @ModelAttribute("form") OrganisationForm form,
            BindingResult errors,
            RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            return Forms.invalid(FORM);
        }
        try {
            organisations.add(
                    user, form.organisation(), form.plainName(), form.chosenSector(), form.code(), form.region());
        } catch (RuleBroken broken) {
            Forms.reject(errors, broken);
            return Forms.invalid(FORM);
        }
        Flash.say(redirect, "organisation.added");
        return new ModelAndView(LIST);
    }

    @GetMapping("/{id}/edit")
    String edit(CurrentUser user, @PathVariable String id, Model model) {
        var organisation = OrganisationId.valueOf(id);
        model.addAttribute("organisationId", organisation);
        model.addAttribute("form", organisations.changeable(user, organisation));
        return CHANGE;
    }

    @PostMapping("/{id}")
    ModelAndView change(
            CurrentUser user,
            @PathVariable String id,
            @Valid @ModelAttribute("form") OrganisationChangeForm form,
            BindingResult errors,
            RedirectAttributes redirect) {
        var organisation = OrganisationId.valueOf(id);
        var stored = organisations.changeable(user, organisation);
        if (errors.hasErrors()) {
            return Forms.invalid(CHANGE).addObject("organisationId", organisation);
        }
        try {
            organisations.change(user, organisation, form.openedVersion(), form.plainName(), form.region());
        } catch (StaleVersion stale) {
            return Forms.changedMeanwhile(CHANGE, form, stored).addObject("organisationId", organisation);
        }
        Flash.say(redirect, "organisation.changed");
        return new ModelAndView(LIST);
    }
}
