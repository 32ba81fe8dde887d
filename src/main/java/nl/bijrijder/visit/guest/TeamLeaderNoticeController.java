package nl.bijrijder.visit.guest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Size;
import nl.bijrijder.platform.web.form.FormOpening;
import nl.bijrijder.platform.web.form.FormPage;
import nl.bijrijder.platform.web.form.Submission;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.IdempotencyKey;
import nl.bijrijder.shared.NotFound;
import nl.bijrijder.shared.PlainText;
import nl.bijrijder.visit.CompanyVisitId;
import nl.bijrijder.visit.VisitWords;
import nl.bijrijder.visit.Visits;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** A team leader sees which mails about a visit left or wait, and invites the company. */
@Controller
@RequestMapping("/team/visits/{id}/mails")
@RolesAllowed("TEAM_LEADER")
class TeamLeaderNoticeController {

    private final Visits visits;
    private final VisitNotices notices;
    private final VisitWords outgoing;

    TeamLeaderNoticeController(Visits visits, VisitNotices notices, VisitWords outgoing) {
        this.visits = visits;
        this.notices = notices;
        this.outgoing = outgoing;
    }

    @GetMapping
    String list(CurrentUser user, @PathVariable CompanyVisitId id, Model model) {
        var visit = visits.led(user, id);
        model.addAttribute("visit", visit);
        model.addAttribute("knowsAddress", notices.knowsAddress());
        model.addAttribute("contact", notices.companyOf(visit).orElse(null));
        model.addAttribute("mails", notices.of(user, id));
        model.addAttribute("students", notices.studentsReminded(user, id));
        return "visit/notice/team-list";
    }

    @GetMapping("/invitation")
    ModelAndView showForm(CurrentUser user, @PathVariable CompanyVisitId id, FormOpening opening) {
        return opening.of(page(user, id));
    }

    @PostMapping("/invitation")
    ModelAndView invite(CurrentUser user, @PathVariable CompanyVisitId id, Submission<InvitationForm> form) {
        return form.on(page(user, id))
                .check(outgoing.in(user, id, form, "ownWords"))
                .preview("preview", typed -> notices.previewOfInvitation(user, id, typed.words()))
                .save(typed -> notices.invite(user, id, typed.asking(), typed.words()))
                .done("visit.notice.invited", "/team/visits/" + id + "/mails");
    }

    private FormPage<InvitationForm> page(CurrentUser user, CompanyVisitId id) {
        var visit = SingletonSupplier.of(() -> visits.led(user, id));
        return FormPage.ofNew("visit/notice/invitation", IdempotencyKey::valueOf, InvitationForm::blank)
                .keptFor(user, "/team/visits/" + id + "/mails/invitation")
                .with("visit", visit)
                .with("knowsAddress", notices::knowsAddress)
                .with("contact", () -> notices.companyOf(visit.obtain()).orElse(null));
    }

    /**
     * What a leader adds to an invitation.
     *
     * @param id id of this asking; sent twice it is one mail
     */
    record InvitationForm(
            @Nullable IdempotencyKey id,

            @Size(max = 2000, message = "{visit.notice.ownWords.long}") @Nullable
            String ownWords) {

        static InvitationForm blank(IdempotencyKey id) {
            return new InvitationForm(id, null);
        }

        /** Which asking it is. */
        IdempotencyKey asking() {
            return NotFound.unless(id);
        }

        @Nullable
        String words() {
            return PlainText.linesOrNull(ownWords);
        }
    }
}
