package nl.bijrijder.visit.guest;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import nl.bijrijder.platform.web.form.DraftForms;
import nl.bijrijder.platform.web.form.Drafts;
import nl.bijrijder.platform.web.form.Flash;
import nl.bijrijder.platform.web.form.Forms;
import nl.bijrijder.platform.web.form.PostedDraft;
import nl.bijrijder.privacy.OutgoingWords;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.RuleBroken;
import nl.bijrijder.shared.Uuids;
import nl.bijrijder.visit.CompanyVisitId;
import nl.bijrijder.visit.VisitSummary;
import nl.bijrijder.visit.Visits;
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

/** A team leader sees which mails about a visit left or wait, and invites the company. */
@Controller
@RequestMapping("/team/visits/{id}/mails")
@PreAuthorize("hasRole('TEAM_LEADER')")
class TeamLeaderNoticeController {

    private static final String FORM = "notice/invitation";

    private final Visits visits;
    private final VisitNotices notices;
    private final OutgoingWords outgoing;
    private final Drafts drafts;
    private final DraftForms typedForms;

    TeamLeaderNoticeController(
            Visits visits, VisitNotices notices, OutgoingWords outgoing, Drafts drafts, DraftForms typedForms) {
        this.visits = visits;
        this.notices = notices;
        this.outgoing = outgoing;
        this.drafts = drafts;
        this.typedForms = typedForms;
    }

    @GetMapping
    String list(CurrentUser user, @PathVariable String id, Model model) {
        var visit = visits.led(user, CompanyVisitId.valueOf(id));
        model.addAttribute("visit", visit);
        model.addAttribute("knowsAddress", notices.knowsAddress());
        model.addAttribute("contact", notices.companyOf(visit).orElse(null));
        model.addAttribute("mails", notices.of(user, visit.id()));
        model.addAttribute("students", notices.studentsReminded(user, visit.id()));
        return "notice/team-list";
    }

    @GetMapping("/invitation")
    String showForm(
            CurrentUser user,
            @PathVariable String id,
            @RequestParam(name = "draft", defaultValue = "") String chosen,
            Model model) {
        var visit = visits.led(user, CompanyVisitId.valueOf(id));
        model.addAttribute("visit", visit);
        model.addAttribute("knowsAddress", notices.knowsAddress());
        model.addAttribute("contact", notices.companyOf(visit).orElse(null));
        typedForms.openNew(
                model, user, place(visit), chosen, InvitationForm.class, fresh -> new InvitationForm(fresh, null));
        return FORM;
    }

    @PostMapping("/invitation")
    ModelAndView invite(
            CurrentUser user,
            @PathVariable String id,
            @Valid @ModelAttribute("form") InvitationForm form,
            BindingResult errors,
            @RequestParam(required = false) @Nullable String preview,
            @RequestParam(defaultValue = "") List<String> noName,
            PostedDraft posted,
            RedirectAttributes redirect) {
        var visit = visits.led(user, CompanyVisitId.valueOf(id));
        outgoing.check(user, visit.team(), noName, errors, "ownWords");
        if (!errors.hasErrors() && preview != null) {
            return page(new ModelAndView(FORM), user, visit, posted)
                    .addObject("preview", notices.previewOfInvitation(user, visit.id(), form.words()));
        }
        if (!errors.hasErrors()) {
            try {
                var asking =
                        Uuids.parse(Objects.requireNonNullElse(form.id(), "")).toString();
                drafts.finish(user, posted, () -> notices.invite(user, visit.id(), asking, form.words()));
                Flash.say(redirect, "notice.invited");
                return new ModelAndView("redirect:/team/visits/" + visit.id() + "/mails");
            } catch (RuleBroken broken) {
                Forms.reject(errors, broken);
            }
        }
        return page(Forms.invalid(FORM), user, visit, posted);
    }

    private ModelAndView page(ModelAndView page, CurrentUser user, VisitSummary visit, PostedDraft posted) {
        return page.addObject("visit", visit)
                .addObject("knowsAddress", notices.knowsAddress())
                .addObject("contact", notices.companyOf(visit).orElse(null))
                .addObject("typed", drafts.goOn(user, place(visit), posted));
    }

    private static String place(VisitSummary visit) {
        return "/team/visits/" + visit.id() + "/mails/invitation";
    }
}
