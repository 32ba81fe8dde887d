package nl.bijrijder.people.organisation;

import jakarta.annotation.security.RolesAllowed;
import nl.bijrijder.platform.web.form.FormPage;
import nl.bijrijder.platform.web.form.Submission;
import nl.bijrijder.shared.CurrentUser;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where a manager keeps the list of schools and colleges. */
@Controller
@RequestMapping("/manage/organisations")
@RolesAllowed("MANAGER")
class ManagerOrganisationController {

    private static final String LIST = "/manage/organisations";

    private final Organisations organisations;

    ManagerOrganisationController(Organisations organisations) {
        this.organisations = organisations;
    }

    @GetMapping
    String list(CurrentUser user, @RequestParam(defaultValue = "1") int page, Model model) {
        model.addAttribute("organisations", organisations.page(user, page));
        return "people/organisation/manager-list";
    }

    @GetMapping("/new")
    ModelAndView showForm() {
        return newPage().open();
    }

    @PostMapping
    ModelAndView add(CurrentUser user, Submission<OrganisationForm> form) {
        return form.on(newPage())
                .save(typed -> organisations.add(
                        user,
                        typed.organisation(),
                        typed.plainName(),
                        typed.chosenSector(),
                        typed.code(),
                        typed.region()))
                .done("people.organisation.added", LIST);
    }

    @GetMapping("/{id}/edit")
    ModelAndView edit(CurrentUser user, @PathVariable OrganisationId id) {
        return page(user, id).open();
    }

    @PostMapping("/{id}")
    ModelAndView change(CurrentUser user, @PathVariable OrganisationId id, Submission<OrganisationChangeForm> form) {
        return form.on(page(user, id))
                .save(typed -> organisations.change(user, id, typed.openedVersion(), typed.plainName(), typed.region()))
                .done("people.organisation.changed", LIST);
    }

    private static FormPage<OrganisationForm> newPage() {
        return FormPage.ofNew("people/organisation/manager-form", OrganisationForm::empty)
                .with("sectors", Sector::values)
                .with("regions", Region::values);
    }

    private FormPage<OrganisationChangeForm> page(CurrentUser user, OrganisationId id) {
        return FormPage.of("people/organisation/manager-edit", () -> organisations.changeable(user, id))
                .with("regions", Region::values)
                .with("organisationId", () -> id);
    }
}
