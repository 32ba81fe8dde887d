package nl.bijrijder.visit.day;

import nl.bijrijder.platform.web.form.FormPage;
import nl.bijrijder.platform.web.form.Submission;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.StudentId;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The form about whom to call, as the student fills it in and as the team does. */
@Component
class EmergencyForms {

    private final EmergencyContacts contacts;

    EmergencyForms(EmergencyContacts contacts) {
        this.contacts = contacts;
    }

    ModelAndView open(CurrentUser user, StudentId student) {
        return page(user, student).open();
    }

    /** Keeps what was sent and says so at this address, or shows it again with what is wrong. */
    ModelAndView save(CurrentUser user, StudentId student, Submission<EmergencyForm> form, String here) {
        return form.on(page(user, student))
                .check(EmergencyForm::check)
                .save(typed -> contacts.save(user, student, typed.openedVersion(), typed.toContacts()))
                .done("visit.emergency.saved", here);
    }

    private FormPage<EmergencyForm> page(CurrentUser user, StudentId student) {
        return FormPage.of(
                "visit/emergency/form",
                "page",
                () -> contacts.page(user, student),
                page -> EmergencyForm.of(page.card()));
    }
}
