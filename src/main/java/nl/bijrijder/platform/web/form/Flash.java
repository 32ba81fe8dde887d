package nl.bijrijder.platform.web.form;

import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.RequestContextUtils;

/**
 * One sentence the next page says once. Only the message key travels, because it rests in a cookie.
 *
 * @param key message key of the sentence
 * @param isDone whether it says that something was done; else why nothing was
 */
public record Flash(String key, boolean isDone) {

    /** Under this name a page finds it in its model. */
    public static final String NAME = "flash";

    /** Says that something was done. */
    public static Flash done(String key) {
        return new Flash(key, true);
    }

    /** Says why nothing was done. */
    public static Flash notDone(String key) {
        return new Flash(key, false);
    }

    /** Goes on to the page that says it. */
    public ModelAndView at(String address) {
        var request = ((ServletRequestAttributes) RequestContextHolder.currentRequestAttributes()).getRequest();
        RequestContextUtils.getOutputFlashMap(request).put(NAME, this);
        return new ModelAndView("redirect:" + address);
    }
}
