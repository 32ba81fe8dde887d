package nl.bijrijder.visit.wish;

import java.util.List;
import java.util.Map;
import nl.bijrijder.platform.web.form.Flash;
import nl.bijrijder.platform.web.form.Forms;
import nl.bijrijder.privacy.OutgoingWords;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.RuleBroken;
import nl.bijrijder.shared.StaleVersion;
import nl.bijrijder.visit.CompanyVisitId;
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

/** A member of the team leads the wish round of a visit. */
@Controller
@RequestMapping("/coach/visits/{id}/wishes")
@PreAuthorize("hasRole('TEAM_MEMBER')")
class CoachWishController {

    private static final String TOPICS = "wish/coach-topics";

    private final WishRounds rounds;
    private final WishBoard board;
    private final OutgoingWords outgoing;

    CoachWishController(WishRounds rounds, WishBoard board, OutgoingWords outgoing) {
        this.outgoing = outgoing;
        this.rounds = rounds;
        this.board = board;
    }

    @GetMapping
    String show(CurrentUser user, @PathVariable String id, Model model) {
        var visit = rounds.visit(user, CompanyVisitId.valueOf(id));
        if (rounds.exists(visit.id())) {
            model.addAttribute("round", board.details(user, visit.id()));
            return "wish/coach-show";
        }
        model.addAllAttributes(Map.of("visit", visit, "isNew", true, "form", rounds.suggestions(visit)));
        return TOPICS;
    }

    @PostMapping
    ModelAndView open(
            CurrentUser user,
            @PathVariable String id,
            @ModelAttribute("form") WishTopicsForm form,
            BindingResult errors,
            @RequestParam(defaultValue = "") List<String> noName,
            RedirectAttributes redirect) {
        var visit = rounds.visit(user, CompanyVisitId.valueOf(id));
        outgoing.check(user, visit.team(), noName, errors, "topics");
        if (errors.hasErrors()) {
            return Forms.invalid(TOPICS).addAllObjects(Map.of("visit", visit, "isNew", true));
        }
        try {
            rounds.open(user, visit.id(), form.words());
        } catch (RuleBroken broken) {
            Forms.reject(errors, broken);
            return Forms.invalid(TOPICS).addAllObjects(Map.of("visit", visit, "isNew", true));
        }
        Flash.say(redirect, "wish.round.opened");
        return new ModelAndView("redirect:" + place(visit.id()));
    }

    @GetMapping("/topics")
    String edit(CurrentUser user, @PathVariable String id, Model model) {
        var visit = rounds.visit(user, CompanyVisitId.valueOf(id));
        model.addAllAttributes(Map.of("visit", visit, "isNew", false, "form", rounds.topics(user, visit.id())));
        return TOPICS;
    }

    @PostMapping("/topics")
    ModelAndView changeTopics(
            CurrentUser user,
            @PathVariable String id,
            @ModelAttribute("form") WishTopicsForm form,
            BindingResult errors,
            @RequestParam(defaultValue = "") List<String> noName,
            RedirectAttributes redirect) {
        var visit = rounds.visit(user, CompanyVisitId.valueOf(id));
        var facts = Map.of("visit", visit, "isNew", false);
        outgoing.check(user, visit.team(), noName, errors, "topics");
        if (errors.hasErrors()) {
            return Forms.invalid(TOPICS).addAllObjects(facts);
        }
        try {
            rounds.changeTopics(user, visit.id(), form.openedVersion(), form.words());
        } catch (StaleVersion stale) {
            return Forms.changedMeanwhile(TOPICS, form, rounds.topics(user, visit.id()))
                    .addAllObjects(facts);
        } catch (RuleBroken broken) {
            Forms.reject(errors, broken);
            return Forms.invalid(TOPICS).addAllObjects(facts);
        }
        Flash.say(redirect, "wish.topics.saved");
        return new ModelAndView("redirect:" + place(visit.id()));
    }

    @PostMapping("/close")
    String close(CurrentUser user, @PathVariable String id, RedirectAttributes redirect) {
        var visit = CompanyVisitId.valueOf(id);
        rounds.close(user, visit);
        Flash.say(redirect, "wish.round.closed");
        return "redirect:" + place(visit);
    }

    @PostMapping("/reopen")
    String reopen(CurrentUser user, @PathVariable String id, RedirectAttributes redirect) {
        var visit = CompanyVisitId.valueOf(id);
        rounds.reopen(user, visit);
        Flash.say(redirect, "wish.round.reopened");
        return "redirect:" + place(visit);
    }

    private static String place(CompanyVisitId visit) {
        return "/coach/visits/" + visit + "/wishes";
    }
}
