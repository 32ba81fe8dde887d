package nl.bijrijder.visit.wish;

import jakarta.annotation.security.RolesAllowed;
import java.util.function.Supplier;
import nl.bijrijder.platform.web.form.Button;
import nl.bijrijder.platform.web.form.FormPage;
import nl.bijrijder.platform.web.form.Submission;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.visit.CompanyVisitId;
import nl.bijrijder.visit.VisitSummary;
import nl.bijrijder.visit.VisitWords;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** A member of the team leads the wish round of a visit. */
@Controller
@RequestMapping("/coach/visits/{id}/wishes")
@RolesAllowed("TEAM_MEMBER")
class CoachWishController {

    private static final String TOPICS = "visit/wish/coach-topics";

    private final WishRounds rounds;
    private final WishBoard board;
    private final VisitWords outgoing;

    CoachWishController(WishRounds rounds, WishBoard board, VisitWords outgoing) {
        this.outgoing = outgoing;
        this.rounds = rounds;
        this.board = board;
    }

    @GetMapping
    ModelAndView show(CurrentUser user, @PathVariable CompanyVisitId id) {
        var visit = rounds.visit(user, id);
        return rounds.exists(id)
                ? new ModelAndView("visit/wish/coach-show").addObject("round", board.details(user, id))
                : newPage(() -> visit).open();
    }

    @PostMapping
    ModelAndView open(CurrentUser user, @PathVariable CompanyVisitId id, Submission<WishTopicsForm> form) {
        return form.on(newPage(() -> rounds.visit(user, id)))
                .check(outgoing.in(user, id, form, "topics"))
                .save(typed -> rounds.open(user, id, typed.words()))
                .done("visit.wish.round.opened", place(id));
    }

    @GetMapping("/topics")
    ModelAndView edit(CurrentUser user, @PathVariable CompanyVisitId id) {
        return page(user, id).open();
    }

    @PostMapping("/topics")
    ModelAndView changeTopics(CurrentUser user, @PathVariable CompanyVisitId id, Submission<WishTopicsForm> form) {
        return form.on(page(user, id))
                .check(outgoing.in(user, id, form, "topics"))
                .save(typed -> rounds.changeTopics(user, id, typed.openedVersion(), typed.words()))
                .done("visit.wish.topics.saved", place(id));
    }

    @PostMapping("/close")
    ModelAndView close(CurrentUser user, @PathVariable CompanyVisitId id) {
        return Button.on(place(id)).press(() -> rounds.close(user, id)).done("visit.wish.round.closed", place(id));
    }

    @PostMapping("/reopen")
    ModelAndView reopen(CurrentUser user, @PathVariable CompanyVisitId id) {
        return Button.on(place(id)).press(() -> rounds.reopen(user, id)).done("visit.wish.round.reopened", place(id));
    }

    private FormPage<WishTopicsForm> newPage(Supplier<VisitSummary> visit) {
        return FormPage.of(TOPICS, "visit", visit, rounds::suggestions).with("isNew", () -> true);
    }

    private FormPage<WishTopicsForm> page(CurrentUser user, CompanyVisitId id) {
        return FormPage.of(TOPICS, () -> rounds.topics(user, id))
                .with("visit", () -> rounds.visit(user, id))
                .with("isNew", () -> false);
    }

    private static String place(CompanyVisitId visit) {
        return "/coach/visits/" + visit + "/wishes";
    }
}
