package nl.bijrijder.platform.mail;

import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import nl.bijrijder.platform.web.form.Button;
import nl.bijrijder.shared.CurrentUser;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A manager sees which mails wait, left or failed, reads one, and lets a failed one be tried again. */
@Controller
@RequestMapping("/manage/mail")
@RolesAllowed("MANAGER")
class ManagerMailController {

    private final ManagedMails mails;

    ManagerMailController(ManagedMails mails) {
        this.mails = mails;
    }

    @GetMapping
    String list(
            CurrentUser user,
            @RequestParam(defaultValue = "") String status,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        var chosen = named(status);
        var counts = mails.counts(user);
        model.addAttribute("chosen", chosen);
        model.addAttribute("counts", counts);
        model.addAttribute(
                "all", counts.values().stream().mapToLong(Long::longValue).sum());
        model.addAttribute("hasServer", mails.hasServer());
        model.addAttribute("knowsAddress", mails.knowsAddress());
        model.addAttribute("page", mails.list(user, chosen, page));
        return "platform/mail/manager-list";
    }

    @GetMapping("/{id}")
    String show(CurrentUser user, @PathVariable MailId id, Model model) {
        var mail = mails.find(user, id);
        model.addAttribute("mail", mail);
        model.addAttribute("knowsAddress", mails.knowsAddress());
        model.addAttribute("letter", mails.letterOf(user, mail.id()).orElse(null));
        return "platform/mail/manager-show";
    }

    @PostMapping("/{id}/again")
    ModelAndView tryAgain(CurrentUser user, @PathVariable MailId id) {
        var page = "/manage/mail/" + id;
        return Button.on(page).press(() -> mails.tryAgain(user, id)).done("platform.mail.again.done", page);
    }

    /** The status with this name; anything else shows all. */
    private static @Nullable MailStatus named(String name) {
        return Arrays.stream(MailStatus.values())
                .filter(status -> status.name().equals(name))
                .findFirst()
                .orElse(null);
    }
}
