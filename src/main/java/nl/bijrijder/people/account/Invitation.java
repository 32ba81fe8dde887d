package nl.bijrijder.people.account;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * The answer to a manager who invites: whom, and the code this one time.
 *
 * @param account who is invited
 * @param secret null when the same form came in before: the code was shown then, and is not kept
 */
public record Invitation(AccountSummary account, @Nullable SecretCode secret) {

    /** The page that shows the code; only ever rendered as the answer to the post, so that the code is kept nowhere. */
    public ModelAndView page() {
        var welcome = ServletUriComponentsBuilder.fromCurrentContextPath().path("/welcome");
        return new ModelAndView("people/account/manager-code")
                .addObject("invitation", this)
                .addObject("welcome", welcome.toUriString());
    }

    /** The code to hand over, when this is the first time. */
    public Optional<SecretCode> code() {
        return Optional.ofNullable(secret);
    }
}
