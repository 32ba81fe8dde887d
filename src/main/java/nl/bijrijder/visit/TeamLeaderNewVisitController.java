package nl.bijrijder.visit;

import jakarta.annotation.security.RolesAllowed;
import java.util.function.Supplier;
import nl.bijrijder.platform.web.form.FormOpening;
import nl.bijrijder.platform.web.form.FormPage;
import nl.bijrijder.platform.web.form.Submission;
import nl.bijrijder.privacy.OutgoingWords;
import nl.bijrijder.shared.CompanyId;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A team leader plans a visit: from nothing, to a company, or like one that was planned before. */
@Controller
@RolesAllowed("TEAM_LEADER")
class TeamLeaderNewVisitController {

    private final VisitPages pages;
    private final VisitPlanning planning;
    private final OutgoingWords outgoing;

    TeamLeaderNewVisitController(VisitPages pages, VisitPlanning planning, OutgoingWords outgoing) {
        this.pages = pages;
        this.planning = planning;
        this.outgoing = outgoing;
    }

    @GetMapping("/team/visits/new")
    ModelAndView showForm(CurrentUser user, FormOpening opening) {
        return open(user, VisitStart.NOTHING, opening);
    }

    /** The address of a form for a company as it was before; it may stand in somebody's bookmarks. */
    @GetMapping(path = "/team/visits/new", params = "company")
    String showFormElsewhere(@RequestParam @Nullable CompanyId company) {
        return "redirect:" + VisitStart.of(null, company).place();
    }

    @GetMapping("/team/companies/{id}/visits/new")
    ModelAndView showFormFor(CurrentUser user, @PathVariable CompanyId id, FormOpening opening) {
        return open(user, VisitStart.of(null, id), opening);
    }

    @GetMapping("/team/visits/new/{id}")
    ModelAndView showCopy(CurrentUser user, @PathVariable CompanyVisitId id, FormOpening opening) {
        return open(user, VisitStart.of(id, null), opening);
    }

    @PostMapping("/team/visits")
    ModelAndView plan(
            CurrentUser user,
            @RequestParam(required = false) @Nullable CompanyVisitId from,
            @RequestParam(required = false) @Nullable CompanyId at,
            Submission<VisitForm> form) {
        return form.on(page(user, VisitStart.of(from, at), () -> pages.choices(user, null)))
                .check(outgoing.in(user, VisitForm::teams, form, VisitForm.OUTGOING))
                .beside(VisitForm::fieldOf)
                .check(VisitForm::checkCompany, VisitForm::checkContact)
                .rules(VisitForm::checkTiming, VisitForm::checkClass)
                .warn(typed -> typed.warning(pages.clashes(user, typed.toCommand())))
                .create(typed -> planning.plan(user, typed.toCommand()))
                .done("visit.planned", id -> "/team/visits/" + id);
    }

    private ModelAndView open(CurrentUser user, VisitStart start, FormOpening opening) {
        var choices = pages.choices(user, null);
        if (start.company() != null && !choices.has(start.company())) {
            throw new NotFound();
        }
        return opening.of(
                page(user, start, () -> choices).withForm("askedBefore", typed -> pages.asked(user, choices, typed)));
    }

    private FormPage<VisitForm> page(CurrentUser user, VisitStart start, Supplier<VisitChoices> choices) {
        var company = start.company();
        return FormPage.ofNew("visit/team-form", CompanyVisitId::valueOf, id -> pages.fresh(user, start, id))
                .keptFor(user, start.place())
                .with("start", () -> start)
                .with("choices", choices)
                .with("past", () -> company == null ? null : pages.past(user, company));
    }
}
