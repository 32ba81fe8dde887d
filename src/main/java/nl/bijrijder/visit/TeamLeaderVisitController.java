package nl.bijrijder.visit;

import jakarta.validation.Valid;
import java.util.Comparator;
import java.util.List;
import nl.bijrijder.company.CompanyId;
import nl.bijrijder.draft.DraftForms;
import nl.bijrijder.draft.Drafts;
import nl.bijrijder.draft.PostedDraft;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.NotFound;
import nl.bijrijder.shared.RuleBroken;
import nl.bijrijder.shared.TeamId;
import nl.bijrijder.web.Flash;
import nl.bijrijder.web.Forms;
import org.jspecify.annotations.Nullable;
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

/** A team leader plans visits and looks them up, in a list, a month or one by one. */
@Controller
@RequestMapping("/team/visits")
@PreAuthorize("hasRole('TEAM_LEADER')")
class TeamLeaderVisitController {

    private static final String FORM = "visit/team-form";
    private static final String NEW = "/team/visits/new";

    private final Visits visits;
    private final VisitPages pages;
    private final VisitPlanning planning;
    private final OutgoingWords outgoing;
    private final Drafts drafts;
    private final DraftForms typedForms;

    TeamLeaderVisitController(
            Visits visits,
            VisitPages pages,
            VisitPlanning planning,
            OutgoingWords outgoing,
            Drafts drafts,
            DraftForms typedForms) {
        this.visits = visits;
        this.pages = pages;
        this.planning = planning;
        this.outgoing = outgoing;
        this.drafts = drafts;
        this.typedForms = typedForms;
    }

    @GetMapping
    String list(
            CurrentUser user,
            @RequestParam(defaultValue = "") String status,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        var filter = VisitFilter.named(status);
        model.addAttribute("filter", filter);
        model.addAttribute("filters", VisitFilter.values());
        model.addAttribute("counts", visits.counts(user));
        model.addAttribute("page", visits.list(user.ledTeams(), filter, page));
        return "visit/team-list";
    }

    @GetMapping({"/new", "/new/{id}"})
    String showForm(
            CurrentUser user,
            @RequestParam(defaultValue = "") String company,
            @PathVariable(name = "id", required = false) @Nullable String from,
            @RequestParam(name = "draft", defaultValue = "") String chosen,
            Model model) {
        var asked = company.isEmpty() ? null : CompanyId.valueOf(company);
        var choices = pages.choices(user, null);
        model.addAttribute("choices", choices);
        model.addAttribute("action", action(from));
        model.addAttribute("past", asked == null ? null : pages.past(user, asked));
        typedForms.openNew(
                model,
                user,
                place(from),
                chosen,
                VisitForm.class,
                id -> from == null
                        ? pages.fresh(id, firstTeam(user), asked)
                        : pages.copy(user, CompanyVisitId.valueOf(from), id));
        var before = pages.asked(user, choices, model.getAttribute("form"));
        if (!before.isEmpty()) {
            model.addAttribute("askedBefore", before);
            model.addAttribute("clashesSeen", VisitClash.seen(before));
        }
        return FORM;
    }

    @PostMapping
    ModelAndView plan(
            CurrentUser user,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(defaultValue = "") List<String> noName,
            @Valid @ModelAttribute("form") VisitForm form,
            BindingResult errors,
            PostedDraft posted,
            RedirectAttributes redirect) {
        VisitForm.checkCompany(errors);
        if (form.team() != null) {
            outgoing.check(user, TeamId.valueOf(form.team()), noName, errors, VisitForm.OUTGOING);
        }
        if (!errors.hasErrors()) {
            try {
                var command = form.toCommand();
                var clashes = pages.clashes(user, command);
                if (!clashes.isEmpty() && !VisitClash.seen(clashes).equals(form.clashesSeen())) {
                    return VisitPages.warn(Forms.invalid(FORM), clashes)
                            .addObject("typed", drafts.goOn(user, place(from), posted))
                            .addObject("action", action(from))
                            .addObject("choices", pages.choices(user, null));
                }
                var id = drafts.finish(user, posted, () -> planning.plan(user, command));
                Flash.say(redirect, "visit.planned");
                return new ModelAndView("redirect:/team/visits/" + id);
            } catch (RuleBroken broken) {
                Forms.reject(errors, broken);
            }
        }
        return Forms.invalid(FORM)
                .addObject("action", action(from))
                .addObject("typed", drafts.goOn(user, place(from), posted))
                .addObject("choices", pages.choices(user, null));
    }

    @GetMapping("/{id}")
    String show(CurrentUser user, @PathVariable String id, Model model) {
        var visit = CompanyVisitId.valueOf(id);
        model.addAttribute("details", pages.details(user, visit));
        model.addAttribute("parts", pages.parts(user, visit));
        return "visit/team-show";
    }

    /** Each visit that is copied is a form of its own: what was typed in the copy of another one is not opened here. */
    private static String place(@Nullable String from) {
        return from == null ? NEW : NEW + "/" + CompanyVisitId.valueOf(from);
    }

    private static String action(@Nullable String from) {
        return from == null ? "/team/visits" : "/team/visits?from=" + CompanyVisitId.valueOf(from);
    }

    private static TeamId firstTeam(CurrentUser user) {
        return user.ledTeams().stream()
                .min(Comparator.comparing(TeamId::toString))
                .orElseThrow(NotFound::new);
    }
}
