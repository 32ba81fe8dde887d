package nl.bijrijder.people.organisation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nl.bijrijder.platform.web.form.Choice;
import nl.bijrijder.platform.web.form.FormPage;
import nl.bijrijder.platform.web.form.LastDayForm;
import nl.bijrijder.platform.web.form.PlausibleDay;
import nl.bijrijder.platform.web.form.SaysSomething;
import nl.bijrijder.platform.web.form.Submission;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.NotFound;
import nl.bijrijder.shared.PartnershipId;
import nl.bijrijder.shared.Period;
import nl.bijrijder.shared.PlainText;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where a manager records which organisations work together, and until when. */
@Controller
@RequestMapping("/manage/partnerships")
@RolesAllowed("MANAGER")
class ManagerPartnershipController {

    private static final String LIST = "/manage/partnerships";

    private final Organisations organisations;

    ManagerPartnershipController(Organisations organisations) {
        this.organisations = organisations;
    }

    @GetMapping
    String list(CurrentUser user, @RequestParam(defaultValue = "1") int page, Model model) {
        model.addAttribute("partnerships", organisations.partnershipRows(user, page));
        return "people/organisation/manager-partnerships";
    }

    @GetMapping("/new")
    ModelAndView showForm() {
        return newPage().open();
    }

    @PostMapping
    ModelAndView agree(CurrentUser user, Submission<PartnershipForm> form) {
        return form.on(newPage())
                .save(typed -> organisations.agree(
                        user, typed.partnership(), typed.plainName(), typed.term(), typed.members()))
                .done("people.organisation.partnership.added", LIST);
    }

    @GetMapping("/{id}/end")
    ModelAndView showEnd(CurrentUser user, @PathVariable PartnershipId id) {
        return endPage(user, id).open();
    }

    @PostMapping("/{id}/end")
    ModelAndView end(CurrentUser user, @PathVariable PartnershipId id, Submission<LastDayForm> form) {
        return form.on(endPage(user, id))
                .save(typed -> organisations.end(user, id, typed.openedVersion(), typed.lastDay()))
                .done("people.organisation.partnership.ended", LIST);
    }

    private FormPage<PartnershipForm> newPage() {
        return FormPage.ofNew("people/organisation/manager-partnership-form", PartnershipForm::empty)
                .with("choices", this::choices);
    }

    private FormPage<LastDayForm> endPage(CurrentUser user, PartnershipId id) {
        return FormPage.of(
                "people/organisation/manager-partnership-end",
                "partnership",
                () -> organisations.partnershipRow(user, id),
                row -> new LastDayForm(row.version(), row.period().endsOn()));
    }

    private List<Choice> choices() {
        return organisations.list().stream()
                .map(organisation -> new Choice(organisation.id().toString(), organisation.name()))
                .toList();
    }

    /** What a manager types to record a partnership. */
    record PartnershipForm(
            @Nullable PartnershipId id,

            @SaysSomething(message = "{people.organisation.name.required}")
            @Size(max = OrganisationForm.NAME_LENGTH, message = "{people.organisation.name.long}")
            @Nullable
            String name,

            @NotNull(message = "{people.organisation.startsOn.required}") @PlausibleDay @Nullable
            LocalDate startsOn,

            @PlausibleDay @Nullable LocalDate endsOn,
            @Nullable Set<OrganisationId> organisations) {

        static PartnershipForm empty() {
            return new PartnershipForm(PartnershipId.random(), null, null, null, null);
        }

        PartnershipId partnership() {
            return NotFound.unless(id);
        }

        String plainName() {
            return PlainText.line(Objects.requireNonNull(name));
        }

        Period term() {
            return new Period(Objects.requireNonNull(startsOn), endsOn);
        }

        Set<OrganisationId> members() {
            return Objects.requireNonNullElse(organisations, Set.<OrganisationId>of()).stream()
                    .map(NotFound::unless)
                    .collect(Collectors.toSet());
        }
    }
}
