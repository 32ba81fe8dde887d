package nl.bijrijder.visit;

import jakarta.validation.Valid;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import nl.bijrijder.platform.web.form.DraftForms;
import nl.bijrijder.platform.web.form.Drafts;
import nl.bijrijder.platform.web.form.Flash;
import nl.bijrijder.platform.web.form.Forms;
import nl.bijrijder.platform.web.form.PostedDraft;
import nl.bijrijder.privacy.OutgoingWords;
import nl.bijrijder.shared.CompanyId;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.NotFound;
import nl.bijrijder.shared.RuleBroken;
import nl.bijrijder.shared.TeamId;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A team leader plans a visit: from nothing, to a company, or like one that was planned before. */
@Controller
@PreAuthorize("hasRole('TEAM_LEADER')")
class TeamLeaderNewVisitController {

    private static final String FORM = "visit/team-form";

    private final VisitPages pages;
    private final VisitPlanning planning;
    private final OutgoingWords outgoing;
    private final Drafts drafts;
    private final DraftForms typedForms;

    TeamLeaderNewVisitController(
            VisitPages pages, VisitPlanning planning, OutgoingWords outgoing, Drafts drafts, DraftForms typedForms) {
        this.pages = pages;
        this.planning = planning;
        this.outgoing = outgoing;
        this.drafts = drafts;
        this.typedForms = typedForms;
    }

    @GetMapping("/team/visits/new")
    String showForm(CurrentUser user, @RequestParam(name = "draft", defaultValue = "") String chosen, Model model) {
        return open(user, VisitStart.NOTHING, chosen, model, id -> pages.fresh(id, firstTeam(user), null));
    }

    /** The address of a form for a company as it was before; it may stand in somebody's bookmarks. */
    @GetMapping(path = "/team/visits/new", params = "company")
    String showFormElsewhere(@RequestParam String company) {
        return "redirect:"
                + (company.isEmpty()
                        ? "/team/visits/new"
                        : VisitStart.at(company).place());
    }

    @GetMapping("/team/companies/{id}/visits/new")
    String showFormFor(
            CurrentUser user,
            @PathVariable String id,
            @RequestParam(name = "draft", defaultValue = "") String chosen,
            Model model) {
        var company = CompanyId.valueOf(id);
        model.addAttribute("past", pages.past(user, company));
        return open(user, VisitStart.at(id), chosen, model, fresh -> pages.fresh(fresh, firstTeam(user), company));
    }

    @GetMapping("/team/visits/new/{id}")
    String showCopy(
            CurrentUser user,
            @PathVariable String id,
            @RequestParam(name = "draft", defaultValue = "") String chosen,
            Model model) {
        var visit = CompanyVisitId.valueOf(id);
        return open(user, VisitStart.like(id), chosen, model, fresh -> pages.copy(user, visit, fresh));
    }

    private String open(
            CurrentUser user, VisitStart start, String chosen, Model model, Function<String, VisitForm> fresh) {
        var choices = pages.choices(user, null);
        if (start.company() != null && !choices.has(start.company())) {
            throw new NotFound();
        }
        model.addAttribute("choices", choices);
        model.addAttribute("start", start);
        typedForms.openNew(model, user, start.place(), chosen, VisitForm.class, fresh);
        var before = pages.asked(user, choices, model.getAttribute("form"));
        if (!before.isEmpty() && model.getAttribute("form") instanceof VisitForm form) {
            model.addAttribute("askedBefore", before);
            model.addAttribute("clashesSeen", form.seen(before));
        }
        return FORM;
    }

    @PostMapping("/team/visits")
    ModelAndView plan(
            CurrentUser user,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String at,
            @RequestParam(defaultValue = "") List<String> noName,
            @Valid @ModelAttribute("form") VisitForm form,
            BindingResult errors,
            PostedDraft posted,
            RedirectAttributes redirect) {
        var start = VisitStart.of(from, at);
        VisitForm.checkCompany(errors);
        if (form.team() != null) {
            outgoing.check(user, TeamId.valueOf(form.team()), noName, errors, VisitForm.OUTGOING);
        }
        if (!errors.hasErrors()) {
            try {
                var command = form.toCommand();
                var clashes = pages.clashes(user, command);
                if (!clashes.isEmpty() && !form.seen(clashes).equals(form.clashesSeen())) {
                    return again(VisitPages.warn(Forms.invalid(FORM), form, clashes), user, start, posted);
                }
                var id = drafts.finish(user, posted, () -> planning.plan(user, command));
                Flash.say(redirect, "visit.planned");
                return new ModelAndView("redirect:/team/visits/" + id);
            } catch (RuleBroken broken) {
                Forms.reject(errors, broken);
            }
        }
        return again(Forms.invalid(FORM), user, start, posted);
    }

    private ModelAndView again(ModelAndView page, CurrentUser user, VisitStart start, PostedDraft posted) {
        return page.addObject("start", start)
                .addObject("typed", drafts.goOn(user, start.place(), posted))
                .addObject("choices", pages.choices(user, null));
    }

    private static TeamId firstTeam(CurrentUser user) {
        return user.ledTeams().stream()
                .min(Comparator.comparing(TeamId::toString))
                .orElseThrow(NotFound::new);
    }
}
