package nl.bijrijder.company;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import nl.bijrijder.organisation.Organisations;
import nl.bijrijder.organisation.PartnershipId;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.PlainText;
import nl.bijrijder.shared.StaleVersion;
import nl.bijrijder.web.Choice;
import nl.bijrijder.web.Flash;
import nl.bijrijder.web.Forms;
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

/** A team leader keeps the companies of the partnership. */
@Controller
@RequestMapping("/team/companies")
@PreAuthorize("hasRole('TEAM_LEADER')")
class TeamLeaderCompanyController {

    private static final String FORM = "company/team-form";
    private static final int LONGEST_SEARCH = 100;

    private final Companies companies;
    private final CompanyPages pages;
    private final Organisations organisations;

    TeamLeaderCompanyController(Companies companies, CompanyPages pages, Organisations organisations) {
        this.companies = companies;
        this.pages = pages;
        this.organisations = organisations;
    }

    @GetMapping
    String list(
            CurrentUser user,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        var words = PlainText.line(q.substring(0, Math.min(q.length(), LONGEST_SEARCH)));
        model.addAttribute("words", words);
        model.addAttribute("page", pages.list(user, words, page));
        return "company/team-list";
    }

    @GetMapping("/new")
    String showForm(CurrentUser user, Model model) {
        var choices = partnerships(user);
        model.addAttribute("partnerships", choices);
        model.addAttribute(
                "form",
                CompanyForm.empty(
                        choices.isEmpty()
                                ? null
                                : PartnershipId.valueOf(choices.get(0).value())));
        return FORM;
    }

    @PostMapping
    ModelAndView add(
            CurrentUser user,
            @Valid @ModelAttribute("form") CompanyForm form,
            BindingResult errors,
            RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            return Forms.invalid(FORM).addObject("partnerships", partnerships(user));
        }
        var partnership = PartnershipId.valueOf(Objects.requireNonNullElse(form.partnership(), ""));
        var id = companies.add(user, form.toCommand(partnership));
        Flash.say(redirect, "company.added");
        return new ModelAndView("redirect:/team/companies/" + id);
    }

    @GetMapping("/{id}")
    String show(CurrentUser user, @PathVariable String id, Model model) {
        model.addAttribute("details", pages.details(user, CompanyId.valueOf(id)));
        return "company/team-show";
    }

    @GetMapping("/{id}/edit")
    String edit(CurrentUser user, @PathVariable String id, Model model) {
        model.addAttribute("form", CompanyForm.of(companies.find(user, CompanyId.valueOf(id))));
        model.addAttribute("companyId", id);
        return FORM;
    }

    @PostMapping("/{id}")
    ModelAndView update(
            CurrentUser user,
            @PathVariable String id,
            @Valid @ModelAttribute("form") CompanyForm form,
            BindingResult errors,
            RedirectAttributes redirect) {
        var company = companies.find(user, CompanyId.valueOf(id)).id();
        if (errors.hasErrors()) {
            return Forms.invalid(FORM).addObject("companyId", id);
        }
        try {
            companies.change(user, company, Objects.requireNonNullElse(form.version(), -1), form.toFacts());
        } catch (StaleVersion stale) {
            return Forms.changedMeanwhile(FORM, form, CompanyForm.of(companies.find(user, company)))
                    .addObject("companyId", id);
        }
        Flash.say(redirect, "company.changed");
        return new ModelAndView("redirect:/team/companies/" + company);
    }

    private List<Choice> partnerships(CurrentUser user) {
        var own = companies.partnershipsOf(user);
        return organisations.partnerships().stream()
                .filter(partnership -> own.contains(partnership.id()))
                .map(partnership -> new Choice(partnership.id().toString(), partnership.name()))
                .toList();
    }
}
