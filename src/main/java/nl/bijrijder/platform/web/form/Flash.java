package nl.bijrijder.platform.web.form;

import java.io.Serializable;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * One sentence the next page says once. Only the message key travels, because it rests in the session.
 *
 * @param key message key of the sentence
 */
public record Flash(String key) implements Serializable {

    /** Says the sentence on the page that is redirected to. */
    public static void say(RedirectAttributes redirect, String key) {
        redirect.addFlashAttribute("flash", new Flash(key));
    }
}
