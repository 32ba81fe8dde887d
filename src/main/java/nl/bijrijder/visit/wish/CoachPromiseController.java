package nl.bijrijder.visit.wish;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

/** A member of the team writes down what the company promised, and after the visit what became of it. */
@Controller
@RequestMapping("/coach/visits/{id}/promises")
@PreAuthorize("hasRole('TEAM_MEMBER')")
class CoachPromiseController {

    private static final String LIST = "wish/coach-promises";
    private static final String CHECK = "wish/coach-promise";

    private final Promises promises;
    private final WishRounds rounds;
    private final OutgoingWords outgoing;

    CoachPromiseController(Promises promises, WishRounds rounds, OutgoingWords outgoing) {
        this.outgoing = outgoing;
        this.promises = promises;
        this.rounds = rounds;
    }

    @GetMapping
    String list(CurrentUser user, @PathVariable String id, Model model) {
        model.addAllAttributes(facts(user, CompanyVisitId.valueOf(id)));
        model.addAttribute("form", PromiseForm.blank());
        return LIST;
    }

    @PostMapping
    ModelAndView note(
            CurrentUser user,
            @PathVariable String id,
            @Valid @ModelAttribute("form") PromiseForm form,
            BindingResult errors,
            @RequestParam(defaultValue = "") List<String> noName,
            RedirectAttributes redirect) {
        var visit = CompanyVisitId.valueOf(id);
        var facts = facts(user, visit);
        outgoing.check(user, rounds.visit(user, visit).team(), noName, errors, "text");
        if (!errors.hasErrors()) {
            try {
                promises.note(user, visit, form.promiseId(), form.words());
                Flash.say(redirect, "wish.promise.noted");
                return new ModelAndView("redirect:" + place(visit));
            } catch (RuleBroken broken) {
                Forms.reject(errors, broken);
            }
        }
        return Forms.invalid(LIST).addAllObjects(facts);
    }

    @GetMapping("/{promise}")
    String show(CurrentUser user, @PathVariable String id, @PathVariable String promise, Model model) {
        var visit = CompanyVisitId.valueOf(id);
        var found = promises.find(user, visit, PromiseId.valueOf(promise));
        model.addAllAttributes(Map.of("visit", rounds.visit(user, visit), "promise", found));
        model.addAttribute("form", PromiseCheckForm.of(found));
        return CHECK;
    }

    @PostMapping("/{promise}")
    ModelAndView check(
            CurrentUser user,
            @PathVariable String id,
            @PathVariable String promise,
            @Valid @ModelAttribute("form") PromiseCheckForm form,
            BindingResult errors,
            @RequestParam(defaultValue = "") List<String> noName,
            RedirectAttributes redirect) {
        var visit = CompanyVisitId.valueOf(id);
        var found = promises.find(user, visit, PromiseId.valueOf(promise));
        var facts = Map.of("visit", rounds.visit(user, visit), "promise", found);
        outgoing.check(user, rounds.visit(user, visit).team(), noName, errors, "words");
        if (!errors.hasErrors()) {
            try {
                promises.check(
                        user,
                        visit,
                        found.id(),
                        Objects.requireNonNullElse(form.version(), -1),
                        Objects.requireNonNull(form.outcome()),
                        form.words());
                Flash.say(redirect, "wish.promise.checked");
                return new ModelAndView("redirect:" + place(visit));
            } catch (StaleVersion stale) {
                var now = promises.find(user, visit, found.id());
                return Forms.changedMeanwhile(CHECK, form, PromiseCheckForm.of(now))
                        .addAllObjects(facts);
            } catch (RuleBroken broken) {
                Forms.reject(errors, broken);
            }
        }
        return Forms.invalid(CHECK).addAllObjects(facts);
    }

    private Map<String, Object> facts(CurrentUser user, CompanyVisitId id) {
        var visit = rounds.visit(user, id);
        return Map.of("visit", visit, "promises", promises.list(user, id), "behind", Promises.isBehind(visit));
    }

    private static String place(CompanyVisitId visit) {
        return "/coach/visits/" + visit + "/promises";
    }
}
