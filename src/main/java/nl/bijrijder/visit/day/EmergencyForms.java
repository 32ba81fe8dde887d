package nl.bijrijder.visit.day;

import nl.bijrijder.platform.web.form.Forms;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.RuleBroken;
import nl.bijrijder.shared.StaleVersion;
import nl.bijrijder.shared.StudentId;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.ModelAndView;

/** The form about whom to call, as the student fills it in and as the team does. */
@Component
class EmergencyForms {

    static final String VIEW = "emergency/form";

    private final EmergencyContacts contacts;

    EmergencyForms(EmergencyContacts contacts) {
        this.contacts = contacts;
    }

    String open(Model model, CurrentUser user, StudentId student) {
        var page = contacts.page(user, student);
        model.addAttribute("page", page);
        model.addAttribute("form", EmergencyForm.of(page.card()));
        return VIEW;
    }

    /** Keeps what was sent and says so, or shows it again with what is wrong. */
    ModelAndView save(
            CurrentUser user,
            StudentId student,
            EmergencyForm form,
            BindingResult errors,
            Model model,
            Runnable told,
            String done) {
        model.addAttribute("page", contacts.page(user, student));
        form.check(errors);
        if (!errors.hasErrors()) {
            try {
                contacts.save(user, student, form.openedVersion(), form.toContacts());
                told.run();
                return new ModelAndView("redirect:" + done);
            } catch (StaleVersion stale) {
                return Forms.changedMeanwhile(
                        VIEW,
                        form,
                        EmergencyForm.of(contacts.page(user, student).card()));
            } catch (RuleBroken broken) {
                Forms.reject(errors, broken);
            }
        }
        return Forms.invalid(VIEW);
    }
}
