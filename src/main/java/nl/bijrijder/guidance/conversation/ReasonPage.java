package nl.bijrijder.guidance.conversation;

import nl.bijrijder.platform.web.form.Flash;
import nl.bijrijder.platform.web.form.Forms;
import nl.bijrijder.shared.RuleBroken;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The one page on which somebody says in a line why: a conversation is called off, or none of the times suits.
 *
 * @param words start of the page's message keys
 * @param action where it is sent
 * @param back where one comes from and goes to
 */
record ReasonPage(AppointmentEntry entry, String words, String action, String back) {

    private static final String VIEW = "conversation/reason";

    ModelAndView open() {
        return describe(new ModelAndView(VIEW)).addObject("form", new ReasonForm(null));
    }

    /** Does what was asked, or shows the page again with what was typed. */
    ModelAndView send(BindingResult errors, RedirectAttributes redirect, Runnable act) {
        if (!errors.hasErrors()) {
            try {
                act.run();
                Flash.say(redirect, words + ".done");
                return new ModelAndView("redirect:" + back);
            } catch (RuleBroken broken) {
                Forms.reject(errors, broken);
            }
        }
        return describe(Forms.invalid(VIEW));
    }

    private ModelAndView describe(ModelAndView page) {
        return page.addObject("entry", entry)
                .addObject("words", words)
                .addObject("action", action)
                .addObject("backHref", back);
    }
}
