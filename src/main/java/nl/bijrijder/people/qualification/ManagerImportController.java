package nl.bijrijder.people.qualification;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import java.util.Objects;
import nl.bijrijder.platform.web.form.Button;
import nl.bijrijder.platform.web.form.FormPage;
import nl.bijrijder.platform.web.form.Submission;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** The manager brings in a new list: upload, preview, confirm. */
@Controller
@RolesAllowed("MANAGER")
class ManagerImportController {

    private final QualificationImports imports;

    ManagerImportController(QualificationImports imports) {
        this.imports = imports;
    }

    @GetMapping("/manage/qualifications/import")
    ModelAndView showUpload() {
        return page().open();
    }

    @PostMapping("/manage/qualifications/import")
    ModelAndView upload(CurrentUser user, Submission<UploadForm> form) {
        return form.on(page())
                .create(typed -> imports.upload(
                        user, typed.list(), typed.fileName(), typed.chosen().getBytes()))
                .go(ManagerImportController::place);
    }

    private static FormPage<UploadForm> page() {
        return FormPage.ofNew("people/qualification/upload", UploadForm::empty);
    }

    @GetMapping("/manage/qualifications/imports/{id}")
    String preview(
            CurrentUser user, @PathVariable ImportId id, @RequestParam(defaultValue = "1") int page, Model model) {
        model.addAttribute("preview", imports.preview(user, id, page));
        return "people/qualification/preview";
    }

    @PostMapping("/manage/qualifications/imports/{id}/confirm")
    ModelAndView confirm(CurrentUser user, @PathVariable ImportId id) {
        return Button.on(place(id))
                .press(() -> imports.confirm(user, id))
                .done("people.qualification.import.done", "/manage/qualifications");
    }

    private static String place(ImportId id) {
        return "/manage/qualifications/imports/" + id;
    }

    /** The file a manager uploads. */
    record UploadForm(
            @Nullable ImportId id,

            @NotNull(message = "{people.qualification.file.required}") @Nullable
            MultipartFile file) {

        static UploadForm empty() {
            return new UploadForm(ImportId.random(), null);
        }

        /** Id of the list to be. */
        ImportId list() {
            return NotFound.unless(id);
        }

        /** The file; only after validation. */
        MultipartFile chosen() {
            return Objects.requireNonNull(file);
        }

        /** The name of the file; only after validation. */
        String fileName() {
            return Objects.requireNonNullElse(chosen().getOriginalFilename(), "");
        }
    }
}
