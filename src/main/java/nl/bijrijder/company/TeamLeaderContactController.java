package nl.bijrijder.company;

import jakarta.validation.Valid;
import java.util.Objects;
import nl.bijrijder.platform.web.form.Flash;
import nl.bijrijder.platform.web.form.Forms;
import nl.bijrijder.shared.CompanyId;
import nl.bijrijder.shared.CurrentUser;
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
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A team leader keeps whom to call at a company. */
@Controller
@RequestMapping("/team/companies/{companyId}/contacts")
@PreAuthorize("hasRole('TEAM_LEADER')")
class TeamLeaderContactController {

    private static final String FORM = "company/team-contact-form";

    private final Companies companies;

    TeamLeaderContactController(Companies companies) {
        this.companies = companies;
    }

    @GetMapping("/new")
    String showForm(CurrentUser user, @PathVariable String companyId, Model model) {
        model.addAttribute("company", companies.find(user, CompanyId.valueOf(companyId)));
        model.addAttribute("form", ContactForm.empty());
        return FORM;
    }

    @PostMapping
    ModelAndView add(
            CurrentUser user,
            @PathVariable String companyId,
            @Valid @ModelAttribute("form") ContactForm form,
            BindingResult errors,
            RedirectAttributes redirect) {
        var company = companies.find(user, CompanyId.valueOf(companyId));
        if (refuses(form, errors)) {
            return Forms.invalid(FORM).addObject("company", company);
        }
        companies.addContact(user, form.toCommand(company.id()));
        Flash.say(redirect, "company.contact.added");
        return new ModelAndView("redirect:/team/companies/" + company.id());
    }

    @GetMapping("/{id}/edit")
    String edit(CurrentUser user, @PathVariable String companyId, @PathVariable String id, Model model) {
        var company = companies.find(user, CompanyId.valueOf(companyId));
        model.addAttribute("company", company);
        model.addAttribute("contactId", id);
        model.addAttribute("form", ContactForm.of(companies.contact(user, company.id(), ContactId.valueOf(id))));
        return FORM;
    }

    @PostMapping("/{id}")
    ModelAndView update(
            CurrentUser user,
            @PathVariable String companyId,
            @PathVariable String id,
            @Valid @ModelAttribute("form") ContactForm form,
            BindingResult errors,
            RedirectAttributes redirect) {
        var company = companies.find(user, CompanyId.valueOf(companyId));
        var contact =
                companies.contact(user, company.id(), ContactId.valueOf(id)).id();
        if (refuses(form, errors)) {
            return Forms.invalid(FORM).addObject("company", company).addObject("contactId", id);
        }
        try {
            var version = Objects.requireNonNullElse(form.version(), -1);
            companies.changeContact(user, company.id(), contact, version, form.toFacts());
        } catch (StaleVersion stale) {
            var stored = ContactForm.of(companies.contact(user, company.id(), contact));
            return Forms.changedMeanwhile(FORM, form, stored)
                    .addObject("company", company)
                    .addObject("contactId", id);
        }
        Flash.say(redirect, "company.contact.changed");
        return new ModelAndView("redirect:/team/companies/" + company.id());
    }

    private static boolean refuses(ContactForm form, BindingResult errors) {
        if (!errors.hasErrors() && form.hasBadEmail()) {
            errors.rejectValue("email", "company.contact.email.shape");
        }
        return errors.hasErrors();
    }
}
