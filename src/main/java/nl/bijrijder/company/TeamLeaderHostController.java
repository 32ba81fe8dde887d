package nl.bijrijder.company;

import jakarta.validation.Valid;
import nl.bijrijder.platform.web.form.DraftForms;
import nl.bijrijder.platform.web.form.Drafts;
import nl.bijrijder.platform.web.form.Flash;
import nl.bijrijder.platform.web.form.Forms;
import nl.bijrijder.platform.web.form.PostedDraft;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A team leader writes down what it is like to come to a company. */
@Controller
@RequestMapping("/team/companies/{id}/profile")
@PreAuthorize("hasRole('TEAM_LEADER')")
class TeamLeaderHostController {

    private static final String FORM = "host/team-form";

    private final Companies companies;
    private final HostProfiles profiles;
    private final Drafts drafts;
    private final DraftForms typedForms;

    TeamLeaderHostController(Companies companies, HostProfiles profiles, Drafts drafts, DraftForms typedForms) {
        this.companies = companies;
        this.profiles = profiles;
        this.drafts = drafts;
        this.typedForms = typedForms;
    }

    @GetMapping
    String edit(
            CurrentUser user,
            @PathVariable String id,
            @RequestParam(name = "draft", defaultValue = "") String chosen,
            Model model) {
        var company = companies.find(user, CompanyId.valueOf(id));
        model.addAttribute("company", company);
        typedForms.openStored(model, user, place(company), chosen, stored(company));
        return FORM;
    }

    @PostMapping
    ModelAndView update(
            CurrentUser user,
            @PathVariable String id,
            @Valid @ModelAttribute("form") HostForm form,
            BindingResult errors,
            PostedDraft posted,
            RedirectAttributes redirect) {
        var company = companies.find(user, CompanyId.valueOf(id));
        form.check(errors);
        if (errors.hasErrors()) {
            return again(Forms.invalid(FORM), user, company, posted);
        }
        try {
            drafts.finish(
                    user, posted, () -> profiles.change(user, company.id(), form.openedVersion(), form.toWords()));
        } catch (StaleVersion stale) {
            return again(Forms.changedMeanwhile(FORM, form, stored(company)), user, company, posted);
        } catch (NothingSaid nothing) {
            Forms.reject(errors, nothing);
            return again(Forms.invalid(FORM), user, company, posted);
        }
        Flash.say(redirect, "host.saved");
        return new ModelAndView("redirect:/team/companies/" + company.id());
    }

    private HostForm stored(CompanySummary company) {
        return HostForm.of(profiles.of(company.id()).orElse(null));
    }

    private ModelAndView again(ModelAndView page, CurrentUser user, CompanySummary company, PostedDraft posted) {
        return page.addObject("company", company).addObject("typed", drafts.goOn(user, place(company), posted));
    }

    private static String place(CompanySummary company) {
        return "/team/companies/" + company.id() + "/profile";
    }
}
