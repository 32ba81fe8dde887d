package nl.bijrijder.career;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import nl.bijrijder.platform.web.form.FormOpening;
import nl.bijrijder.platform.web.form.FormPage;
import nl.bijrijder.platform.web.form.Submission;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.Lens;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A student looks through the own career dossier and adds to it, in two minutes and on a phone. */
@Controller
@RequestMapping("/student/dossier")
@RolesAllowed("STUDENT")
class StudentCareerController {

    static final String FORM = "career/student-form";

    private final CareerEntries entries;
    private final Clock clock;

    StudentCareerController(CareerEntries entries, Clock clock) {
        this.entries = entries;
        this.clock = clock;
    }

    @GetMapping
    String list(
            CurrentUser user,
            @RequestParam(required = false) @Nullable Lens lens,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        model.addAttribute("dossier", entries.dossier(user, lens, page));
        return "career/student-list";
    }

    @GetMapping("/new")
    ModelAndView showForm(CurrentUser user, @RequestParam(required = false) @Nullable Lens lens, FormOpening opening) {
        return opening.of(page(user, lens));
    }

    @PostMapping
    ModelAndView write(CurrentUser user, Submission<CareerEntryForm> form) {
        return form.on(page(user, null))
                .beside(CareerEntryForm::fieldOf)
                .rules(CareerEntryForm::checkDue)
                .asAnother(EntryTaken.class, CareerEntryId::valueOf, CareerEntryForm::withId)
                .save(typed -> entries.write(user, typed.toCommand(typed.entry())))
                .done(CareerEntryForm::flashKey, typed -> next(typed, form.asks("withPhoto")));
    }

    private FormPage<CareerEntryForm> page(CurrentUser user, @Nullable Lens lens) {
        return FormPage.ofNew(FORM, CareerEntryId::valueOf, id -> CareerEntryForm.blank(id, LocalDate.now(clock), lens))
                .keptFor(user, "/student/dossier/new");
    }

    private static String next(CareerEntryForm written, boolean withPhoto) {
        return "/student/dossier" + (withPhoto ? "/" + written.entry() + "/photos" : "");
    }
}
