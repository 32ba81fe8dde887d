package nl.bijrijder.visit.day;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import nl.bijrijder.platform.web.form.Flash;
import nl.bijrijder.platform.web.form.Forms;
import nl.bijrijder.privacy.OutgoingWords;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.RuleBroken;
import nl.bijrijder.shared.StaleVersion;
import nl.bijrijder.visit.CompanyVisitId;
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

/** A teacher puts the blocks of a visit's day together. */
@Controller
@RequestMapping("/coach/visits/{id}/programme/blocks")
@PreAuthorize("hasRole('TEAM_MEMBER')")
class CoachBlockController {

    private static final String FORM = "programme/coach-block";

    private final Programmes programmes;
    private final OutgoingWords outgoing;

    CoachBlockController(Programmes programmes, OutgoingWords outgoing) {
        this.outgoing = outgoing;
        this.programmes = programmes;
    }

    @GetMapping("/new")
    String showForm(CurrentUser user, @PathVariable String id, Model model) {
        var page = programmes.page(user, CompanyVisitId.valueOf(id));
        fill(model.addAttribute("form", BlockForm.after(page.nextStart())), page, null);
        return FORM;
    }

    @PostMapping
    ModelAndView add(
            CurrentUser user,
            @PathVariable String id,
            @Valid @ModelAttribute("form") BlockForm form,
            BindingResult errors,
            @RequestParam(defaultValue = "") List<String> noName,
            Model model,
            RedirectAttributes redirect) {
        var page = programmes.page(user, CompanyVisitId.valueOf(id));
        fill(model, page, null);
        outgoing.check(user, page.visit().team(), noName, errors, "what", "guide");
        if (!errors.hasErrors()) {
            try {
                programmes.add(user, page.visit().id(), form.blockId(), form.toContent());
                return done(redirect, page, "programme.block.added");
            } catch (RuleBroken broken) {
                Forms.reject(errors, broken);
            }
        }
        return Forms.invalid(FORM);
    }

    @GetMapping("/{block}")
    String edit(CurrentUser user, @PathVariable String id, @PathVariable String block, Model model) {
        var page = programmes.page(user, CompanyVisitId.valueOf(id));
        var found = programmes.block(user, page.visit().id(), BlockId.valueOf(block));
        fill(model.addAttribute("form", BlockForm.of(found)), page, found);
        return FORM;
    }

    @PostMapping("/{block}")
    ModelAndView change(
            CurrentUser user,
            @PathVariable String id,
            @PathVariable String block,
            @Valid @ModelAttribute("form") BlockForm form,
            BindingResult errors,
            @RequestParam(defaultValue = "") List<String> noName,
            Model model,
            RedirectAttributes redirect) {
        var page = programmes.page(user, CompanyVisitId.valueOf(id));
        var visit = page.visit().id();
        var found = programmes.block(user, visit, BlockId.valueOf(block));
        fill(model, page, found);
        outgoing.check(user, page.visit().team(), noName, errors, "what", "guide");
        if (!errors.hasErrors()) {
            try {
                var version = Objects.requireNonNullElse(form.version(), -1);
                programmes.change(user, visit, found.id(), version, form.toContent());
                return done(redirect, page, "programme.block.changed");
            } catch (StaleVersion stale) {
                return Forms.changedMeanwhile(FORM, form, BlockForm.of(programmes.block(user, visit, found.id())));
            } catch (RuleBroken broken) {
                Forms.reject(errors, broken);
            }
        }
        return Forms.invalid(FORM);
    }

    @PostMapping("/{block}/removal")
    ModelAndView remove(
            CurrentUser user, @PathVariable String id, @PathVariable String block, RedirectAttributes redirect) {
        var page = programmes.page(user, CompanyVisitId.valueOf(id));
        programmes.remove(user, page.visit().id(), BlockId.valueOf(block));
        return done(redirect, page, "programme.block.removed");
    }

    private static void fill(Model model, ProgrammePage page, @Nullable BlockSummary block) {
        model.addAttribute("page", page);
        model.addAttribute("block", block);
        model.addAttribute("kinds", BlockKind.values());
    }

    private static ModelAndView done(RedirectAttributes redirect, ProgrammePage page, String key) {
        Flash.say(redirect, key);
        return new ModelAndView("redirect:" + page.home());
    }
}
