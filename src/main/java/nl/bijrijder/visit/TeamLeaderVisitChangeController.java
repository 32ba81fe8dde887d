package nl.bijrijder.visit;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.bijrijder.platform.web.form.DraftForms;
import nl.bijrijder.platform.web.form.Drafts;
import nl.bijrijder.platform.web.form.Flash;
import nl.bijrijder.platform.web.form.Forms;
import nl.bijrijder.platform.web.form.PostedDraft;
import nl.bijrijder.privacy.OutgoingWords;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.PlainText;
import nl.bijrijder.shared.RuleBroken;
import nl.bijrijder.shared.StaleVersion;
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

/** A team leader changes the agreements of a visit, records the company's yes, or calls it off. */
@Controller
@RequestMapping("/team/visits/{id}")
@PreAuthorize("hasRole('TEAM_LEADER')")
class TeamLeaderVisitChangeController {

    private static final String FORM = "visit/team-form";
    private static final String CONFIRM = "visit/team-confirm";
    private static final String CANCEL = "visit/team-cancel";

    private final VisitPages pages;
    private final VisitPlanning planning;
    private final OutgoingWords outgoing;
    private final Drafts drafts;
    private final DraftForms typedForms;
    private final Clock clock;

    TeamLeaderVisitChangeController(
            VisitPages pages,
            VisitPlanning planning,
            OutgoingWords outgoing,
            Drafts drafts,
            DraftForms typedForms,
            Clock clock) {
        this.pages = pages;
        this.planning = planning;
        this.outgoing = outgoing;
        this.drafts = drafts;
        this.typedForms = typedForms;
        this.clock = clock;
    }

    @GetMapping("/edit")
    String edit(
            CurrentUser user,
            @PathVariable String id,
            @RequestParam(name = "draft", defaultValue = "") String chosen,
            Model model) {
        var details = ahead(user, id);
        model.addAttribute("details", details);
        model.addAttribute("choices", pages.choices(user, details.id()));
        typedForms.openStored(model, user, place(details), chosen, pages.form(user, details.id()));
        return FORM;
    }

    @PostMapping
    ModelAndView update(
            CurrentUser user,
            @PathVariable String id,
            @Valid @ModelAttribute("form") VisitForm form,
            BindingResult errors,
            @RequestParam(defaultValue = "") List<String> noName,
            PostedDraft posted,
            RedirectAttributes redirect) {
        var details = ahead(user, id);
        outgoing.check(user, pages.team(user, details.id()), noName, errors, VisitForm.OUTGOING);
        if (!errors.hasErrors()) {
            try {
                var version = Objects.requireNonNullElse(form.version(), -1);
                var plan = form.toPlan();
                var clashes = pages.newClashes(user, details, plan);
                if (!clashes.isEmpty() && !form.seen(clashes).equals(form.clashesSeen())) {
                    return VisitPages.warn(again(Forms.invalid(FORM), user, details, posted), form, clashes);
                }
                drafts.finish(user, posted, () -> planning.change(user, details.id(), version, plan, form.reason()));
                return done(redirect, details, "visit.changed");
            } catch (StaleVersion stale) {
                var stored = pages.form(user, details.id());
                return again(Forms.changedMeanwhile(FORM, form, stored), user, ahead(user, id), posted);
            } catch (RuleBroken broken) {
                Forms.reject(errors, broken);
            }
        }
        return again(Forms.invalid(FORM), user, details, posted);
    }

    private ModelAndView again(ModelAndView page, CurrentUser user, VisitDetails details, PostedDraft posted) {
        return page.addObject("typed", drafts.goOn(user, place(details), posted))
                .addObject("details", details)
                .addObject("choices", pages.choices(user, details.id()));
    }

    @GetMapping("/confirmation")
    String showConfirmation(
            CurrentUser user,
            @PathVariable String id,
            @RequestParam(name = "draft", defaultValue = "") String chosen,
            Model model) {
        var details = ahead(user, id);
        model.addAttribute("details", details);
        typedForms.openStored(
                model, user, place(details, "/confirmation"), chosen, ConfirmForm.empty(LocalDate.now(clock)));
        return CONFIRM;
    }

    @PostMapping("/confirmation")
    ModelAndView confirm(
            CurrentUser user,
            @PathVariable String id,
            @Valid @ModelAttribute("form") ConfirmForm form,
            BindingResult errors,
            PostedDraft posted,
            RedirectAttributes redirect) {
        var details = ahead(user, id);
        if (!errors.hasErrors()) {
            try {
                var clashes = newClashes(user, details, form.picked());
                var seen = VisitClash.seen(details.plan().company().toString(), clashes);
                if (!clashes.isEmpty() && !seen.equals(form.clashesSeen())) {
                    return confirmAgain(user, details, posted)
                            .addObject("clashes", clashes)
                            .addObject("clashesSeen", seen);
                }
                drafts.finish(user, posted, () -> agree(user, details.id(), form));
                return done(redirect, details, "visit.confirmed");
            } catch (RuleBroken broken) {
                Forms.reject(errors, broken);
            }
        }
        return confirmAgain(user, details, posted);
    }

    private ModelAndView confirmAgain(CurrentUser user, VisitDetails details, PostedDraft posted) {
        return Forms.invalid(CONFIRM)
                .addObject("details", details)
                .addObject("typed", drafts.goOn(user, place(details, "/confirmation"), posted));
    }

    /** What a day gets in the way of that is only fixed now. */
    private List<VisitClash> newClashes(CurrentUser user, VisitDetails details, @Nullable VisitTiming picked) {
        if (picked == null) {
            return List.of();
        }
        picked.check();
        return pages.newClashes(user, details, details.plan().at(picked));
    }

    private void agree(CurrentUser user, CompanyVisitId visit, ConfirmForm form) {
        var reason = form.passed();
        if (reason == null) {
            planning.agree(user, visit, form.toConfirmation(), form.picked());
        } else {
            planning.agreeWithout(user, visit, reason, form.picked());
        }
    }

    @GetMapping("/cancel")
    String showCancel(
            CurrentUser user,
            @PathVariable String id,
            @RequestParam(name = "draft", defaultValue = "") String chosen,
            Model model) {
        var details = ahead(user, id);
        model.addAttribute("details", details);
        typedForms.openStored(model, user, place(details, "/cancel"), chosen, new CancelForm(null));
        return CANCEL;
    }

    @PostMapping("/cancel")
    ModelAndView cancel(
            CurrentUser user,
            @PathVariable String id,
            @Valid @ModelAttribute("form") CancelForm form,
            BindingResult errors,
            @RequestParam(required = false) @Nullable String preview,
            @RequestParam(defaultValue = "") List<String> noName,
            PostedDraft posted,
            RedirectAttributes redirect) {
        var details = ahead(user, id);
        outgoing.check(user, pages.team(user, details.id()), noName, errors, "reason");
        if (errors.hasErrors()) {
            return Forms.invalid(CANCEL)
                    .addObject("details", details)
                    .addObject("typed", drafts.goOn(user, place(details, "/cancel"), posted));
        }
        var reason = PlainText.lines(Objects.requireNonNull(form.reason()));
        if (preview != null) {
            return new ModelAndView(CANCEL)
                    .addObject("details", details)
                    .addObject("typed", drafts.goOn(user, place(details, "/cancel"), posted))
                    .addObject("preview", pages.cancellationMail(user, details.id(), reason));
        }
        drafts.finish(user, posted, () -> planning.cancel(user, details.id(), reason));
        return done(redirect, details, "visit.cancelled");
    }

    private static String place(VisitDetails details) {
        return place(details, "/edit");
    }

    private static String place(VisitDetails details, String page) {
        return "/team/visits/" + details.id() + page;
    }

    /** The visit, as long as it is still ahead; a page that changes it makes no sense after. */
    private VisitDetails ahead(CurrentUser user, String id) {
        var details = pages.details(user, CompanyVisitId.valueOf(id));
        if (!details.status().isAhead()) {
            throw new VisitNotThere();
        }
        return details;
    }

    private static ModelAndView done(RedirectAttributes redirect, VisitDetails details, String key) {
        Flash.say(redirect, key);
        return new ModelAndView("redirect:/team/visits/" + details.id());
    }
}
