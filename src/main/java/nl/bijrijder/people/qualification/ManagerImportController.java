package nl.bijrijder.people.qualification;

import jakarta.validation.Valid;
import java.io.IOException;
import java.util.Objects;
import nl.bijrijder.platform.web.form.Flash;
import nl.bijrijder.platform.web.form.Forms;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.RuleBroken;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The manager brings in a new list: upload, preview, confirm. */
@Controller
@PreAuthorize("hasRole('MANAGER')")
class ManagerImportController {

    private static final String UPLOAD = "qualification/upload";

    private final QualificationImports imports;

    ManagerImportController(QualificationImports imports) {
        this.imports = imports;
    }

    @GetMapping("/manage/qualifications/import")
    String showUpload(Model model) {
        model.addAttribute("form", UploadForm.empty());
        return UPLOAD;
    }

    @PostMapping("/manage/qualifications/import")
    ModelAndView upload(CurrentUser user, @Valid @ModelAttribute("form") UploadForm form, BindingResult errors)
            throws IOException {
        if (errors.hasErrors()) {
            return Forms.invalid(UPLOAD);
        }
        var file = Objects.requireNonNull(form.file());
        var name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        var id = ImportId.valueOf(Objects.requireNonNullElse(form.id(), ""));
        try {
            imports.upload(user, id, name, file.getBytes());
        } catch (RuleBroken broken) {
            Forms.reject(errors, broken);
            return Forms.invalid(UPLOAD);
        }
        return new ModelAndView("redirect:/manage/qualifications/imports/" + id);
    }

    @GetMapping("/manage/qualifications/imports/{id}")
    String preview(CurrentUser user, @PathVariable String id, @RequestParam(defaultValue = "1") int page, Model model) {
        model.addAttribute("preview", imports.preview(user, ImportId.valueOf(id), page));
        return "qualification/preview";
    }

    @PostMapping("/manage/qualifications/imports/{id}/confirm")
    String confirm(CurrentUser user, @PathVariable String id, RedirectAttributes redirect) {
        imports.confirm(user, ImportId.valueOf(id));
        Flash.say(redirect, "qualification.import.done");
        return "redirect:/manage/qualifications";
    }
}
