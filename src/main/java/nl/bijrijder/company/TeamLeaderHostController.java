package nl.bijrijder.company;

import jakarta.annotation.security.RolesAllowed;
import nl.bijrijder.platform.web.form.FormOpening;
import nl.bijrijder.platform.web.form.FormPage;
import nl.bijrijder.platform.web.form.Submission;
import nl.bijrijder.shared.CompanyId;
import nl.bijrijder.shared.CurrentUser;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** A team leader writes down what it is like to come to a company. */
@Controller
@RequestMapping("/team/companies/{id}/profile")
@RolesAllowed("TEAM_LEADER")
class TeamLeaderHostController {

    private final Companies companies;
    private final HostProfiles profiles;

    TeamLeaderHostController(Companies companies, HostProfiles profiles) {
        this.companies = companies;
        this.profiles = profiles;
    }

    @GetMapping
    ModelAndView edit(CurrentUser user, @PathVariable CompanyId id, FormOpening opening) {
        return opening.of(page(user, id));
    }

    @PostMapping
    ModelAndView update(CurrentUser user, @PathVariable CompanyId id, Submission<HostForm> form) {
        return form.on(page(user, id))
                .beside(HostForm::fieldOf)
                .rules(HostForm::checkGear)
                .save(typed -> profiles.change(user, id, typed.openedVersion(), typed.words()))
                .done("company.host.saved", "/team/companies/" + id);
    }

    private FormPage<HostForm> page(CurrentUser user, CompanyId id) {
        return FormPage.of(
                        "company/host/team-form",
                        () -> HostForm.of(profiles.of(id).orElse(null)))
                .keptFor(user, "/team/companies/" + id + "/profile")
                .with("company", () -> companies.find(user, id));
    }
}
