package nl.bijrijder.visit.wish;

import jakarta.annotation.security.RolesAllowed;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.bijrijder.platform.web.form.FormPage;
import nl.bijrijder.platform.web.form.Submission;
import nl.bijrijder.platform.web.form.Versioned;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.StudentId;
import nl.bijrijder.visit.CompanyVisitId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** A member of the team sees what the group needs as counts; who packs says what is asked, and sees who needs what. */
@Controller
@RequestMapping("/coach/visits/{id}/needs")
@RolesAllowed("TEAM_MEMBER")
class CoachNeedController {

    private final Needs needs;
    private final NeedForms forms;

    CoachNeedController(Needs needs, NeedForms forms) {
        this.needs = needs;
        this.forms = forms;
    }

    @GetMapping
    ModelAndView show(CurrentUser user, @PathVariable CompanyVisitId id) {
        return page(user, id).open();
    }

    @PostMapping
    ModelAndView ask(CurrentUser user, @PathVariable CompanyVisitId id, Submission<AskForm> form) {
        return form.on(page(user, id))
                .save(typed -> needs.ask(user, id, typed.openedVersion(), typed.toKinds()))
                .done("visit.need.asked", NeedPage.home(id));
    }

    private FormPage<AskForm> page(CurrentUser user, CompanyVisitId id) {
        return FormPage.of("visit/need/coach-show", "page", () -> needs.page(user, id), AskForm::of);
    }

    @GetMapping("/packing")
    String pack(CurrentUser user, @PathVariable CompanyVisitId id, Model model) {
        model.addAttribute("list", needs.packing(user, id));
        return "visit/need/coach-packing";
    }

    @GetMapping("/students/{student}")
    ModelAndView showForm(CurrentUser user, @PathVariable CompanyVisitId id, @PathVariable StudentId student) {
        return forms.open(user, id, student);
    }

    @PostMapping("/students/{student}")
    ModelAndView enter(
            CurrentUser user,
            @PathVariable CompanyVisitId id,
            @PathVariable StudentId student,
            Submission<NeedForm> form) {
        return forms.say(user, id, student, form).done("visit.need.entered", NeedPage.home(id) + "/packing");
    }

    /** What is ticked to be asked. */
    record AskForm(@Nullable Integer version, @Nullable List<@Nullable NeedKind> kinds) implements Versioned {

        /** As it stands; where nothing was asked yet, the shoes that need to be ready for the gear. */
        static AskForm of(NeedPage page) {
            var asked = page.asked();
            var suggested =
                    asked.version() == 0 && page.visit().plan().agreements().needsGear()
                            ? Set.of(NeedKind.SHOES)
                            : asked.kinds();
            return new AskForm(
                    asked.version(),
                    suggested.stream()
                            .sorted()
                            .<@Nullable NeedKind>map(kind -> kind)
                            .toList());
        }

        Set<NeedKind> toKinds() {
            var chosen = EnumSet.noneOf(NeedKind.class);
            if (kinds != null) {
                kinds.stream()
                        .filter(Objects::nonNull)
                        .map(Objects::requireNonNull)
                        .forEach(chosen::add);
            }
            return chosen;
        }
    }
}
