package nl.bijrijder.company;

import jakarta.validation.Valid;
import java.util.Objects;
import nl.bijrijder.platform.web.form.DraftForms;
import nl.bijrijder.platform.web.form.Drafts;
import nl.bijrijder.platform.web.form.Flash;
import nl.bijrijder.platform.web.form.Forms;
import nl.bijrijder.platform.web.form.PostedDraft;
import nl.bijrijder.shared.CompanyId;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.PartnershipId;
import nl.bijrijder.shared.PlainText;
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

/** A team leader keeps the companies of the partnership. */
@Controller
@RequestMapping("/team/companies")
@PreAuthorize("hasRole('TEAM_LEADER')")
class TeamLeaderCompanyController {

    private static final String FORM = "company/team-form";
    private static final String NEW = "/team/companies/new";
    private static final int LONGEST_SEARCH = 100;

    private final Companies companies;
    private final CompanyPages pages;
    private final Drafts drafts;
    private final DraftForms typedForms;
    private final Lookalikes lookalikes;

    TeamLeaderCompanyController(
            Companies companies, CompanyPages pages, Drafts drafts, DraftForms typedForms, Lookalikes lookalikes) {
        this.companies = companies;
        this.lookalikes = lookalikes;
        this.pages = pages;
        this.drafts = drafts;
        this.typedForms = typedForms;
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
    String showForm(CurrentUser user, @RequestParam(name = "draft", defaultValue = "") String chosen, Model model) {
        var choices = pages.partnerships(user);
        var first = choices.isEmpty() ? null : choices.get(0).value();
        model.addAttribute("partnerships", choices);
        typedForms.openNew(model, user, NEW, chosen, CompanyForm.class, id -> CompanyForm.empty(id, first));
        return FORM;
    }

    /** Which companies are there already that look like what is typed; the form fetches it, and it is a page all the same. */
    @GetMapping("/doubles")
    String doubles(CurrentUser user, @ModelAttribute("typedCompany") TypedCompany typed, Model model) {
        model.addAttribute("doubles", lookalikes.whileTyping(user, typed));
        return "company/team-doubles";
    }

    @PostMapping
    ModelAndView add(
            CurrentUser user,
            @Valid @ModelAttribute("form") CompanyForm form,
            BindingResult errors,
            PostedDraft posted,
            RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            return Forms.invalid(FORM)
                    .addObject("partnerships", pages.partnerships(user))
                    .addObject("typed", drafts.goOn(user, NEW, posted));
        }
        var partnership = PartnershipId.valueOf(Objects.requireNonNullElse(form.partnership(), ""));
        var command = form.toCommand(partnership);
        var doubles = lookalikes.of(user, partnership, command.id(), command.facts());
        if (!doubles.isEmpty() && !Lookalike.seen(doubles).equals(form.doublesSeen())) {
            return Forms.invalid(FORM)
                    .addObject("doubles", doubles)
                    .addObject("doublesSeen", Lookalike.seen(doubles))
                    .addObject("partnerships", pages.partnerships(user))
                    .addObject("typed", drafts.goOn(user, NEW, posted));
        }
        var id = drafts.finish(user, posted, () -> companies.add(user, command));
        Flash.say(redirect, "company.added");
        return new ModelAndView("redirect:/team/companies/" + id);
    }

    @GetMapping("/{id}")
    String show(CurrentUser user, @PathVariable String id, Model model) {
        model.addAttribute("details", pages.details(user, CompanyId.valueOf(id)));
        return "company/team-show";
    }

    @GetMapping("/{id}/edit")
    String edit(
            CurrentUser user,
            @PathVariable String id,
            @RequestParam(name = "draft", defaultValue = "") String chosen,
            Model model) {
        var company = companies.find(user, CompanyId.valueOf(id));
        model.addAttribute("companyId", company.id());
        typedForms.openStored(model, user, place(company.id()), chosen, CompanyForm.of(company));
        return FORM;
    }

    @PostMapping("/{id}")
    ModelAndView update(
            CurrentUser user,
            @PathVariable String id,
            @Valid @ModelAttribute("form") CompanyForm form,
            BindingResult errors,
            PostedDraft posted,
            RedirectAttributes redirect) {
        var company = companies.find(user, CompanyId.valueOf(id)).id();
        if (errors.hasErrors()) {
            return again(Forms.invalid(FORM), user, company, posted);
        }
        try {
            var version = Objects.requireNonNullElse(form.version(), -1);
            drafts.finish(user, posted, () -> companies.change(user, company, version, form.toFacts()));
        } catch (StaleVersion stale) {
            var stored = CompanyForm.of(companies.find(user, company));
            return again(Forms.changedMeanwhile(FORM, form, stored), user, company, posted);
        }
        Flash.say(redirect, "company.changed");
        return new ModelAndView("redirect:/team/companies/" + company);
    }

    private ModelAndView again(ModelAndView page, CurrentUser user, CompanyId company, PostedDraft posted) {
        return page.addObject("companyId", company).addObject("typed", drafts.goOn(user, place(company), posted));
    }

    private static String place(CompanyId company) {
        return "/team/companies/" + company + "/edit";
    }
}
