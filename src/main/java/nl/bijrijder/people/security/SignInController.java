package nl.bijrijder.people.security;

import nl.bijrijder.people.account.SignInCards;
import nl.bijrijder.shared.CurrentUser;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The sign-in page; the post itself belongs to Spring Security. */
@Controller
class SignInController {

    private final ObjectProvider<SignInCards> demo;

    SignInController(ObjectProvider<SignInCards> demo) {
        this.demo = demo;
    }

    @GetMapping("/login")
    String show(@Nullable CurrentUser user, Model model) {
        if (user != null) {
            return "redirect:/";
        }
        demo.ifAvailable(cards -> {
            model.addAttribute("cards", cards.cards());
            model.addAttribute("cardPassword", cards.password());
        });
        return "people/security/login";
    }
}
