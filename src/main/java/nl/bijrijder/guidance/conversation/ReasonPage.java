package nl.bijrijder.guidance.conversation;

import nl.bijrijder.platform.web.form.FormFlow;
import nl.bijrijder.platform.web.form.FormPage;
import nl.bijrijder.platform.web.form.Submission;
import org.springframework.web.servlet.ModelAndView;

/**
 * The one page on which somebody says in a line why: a conversation is called off, or none of the times suits.
 *
 * @param words start of the page's message keys
 * @param action where it is sent
 * @param back where one comes from and goes to
 */
record ReasonPage(AppointmentEntry entry, String words, String action, String back) {

    ModelAndView open() {
        return page().open();
    }

    /** Does what was asked, or shows the page again with what was typed. */
    ModelAndView send(Submission<ReasonForm> form, FormFlow.Act<ReasonForm> act) {
        return form.on(page()).save(act).done(words + ".done", back);
    }

    /** Sends the form where a reason is asked for. */
    ModelAndView sendWithReason(Submission<ReasonForm> form, FormFlow.Act<ReasonForm> act) {
        return form.on(page()).check(ReasonForm::check).save(act).done(words + ".done", back);
    }

    private FormPage<ReasonForm> page() {
        return FormPage.ofNew("guidance/conversation/reason", () -> new ReasonForm(null))
                .with("entry", () -> entry)
                .with("words", () -> words)
                .with("action", () -> action)
                .with("backHref", () -> back);
    }
}
