package nl.bijrijder.platform.web.form;

import jakarta.annotation.security.RolesAllowed;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.bijrijder.shared.CurrentUser;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Takes in what is being typed, for everybody who is signed in; each sees only what is their own. */
@Controller
@RolesAllowed("SIGNED_IN")
class DraftController {

    /** Number of the text that is kept. */
    static final String SEQUENCE = "Draft-Sequence";
    /** Id to go on with, when another page took over the text. */
    static final String NEXT = "Draft-Next";

    private final Drafts drafts;
    private final MessageSource messages;

    DraftController(Drafts drafts, MessageSource messages) {
        this.drafts = drafts;
        this.messages = messages;
    }

    @PostMapping("/account/drafts/{id}")
    ResponseEntity<Void> save(
            @PathVariable DraftId id, CurrentUser user, @RequestParam MultiValueMap<String, String> posted) {
        var sender = Optional.ofNullable(posted.getFirst("draftOwner"));
        if (sender.isPresent() && !sender.get().equals(user.account().toString())) {
            return ResponseEntity.status(HttpStatus.FORBIDDEN).build();
        }
        var page = PostedDraft.of(posted);
        var draft = new SaveDraft(
                id,
                Optional.ofNullable(posted.getFirst("draftPlace")).orElse(""),
                page.writer(),
                page.sequence(),
                PostedDraft.number(posted.getFirst("draftSeen")),
                typed(posted));
        return ResponseEntity.noContent()
                .header(SEQUENCE, Long.toString(drafts.save(user, draft)))
                .build();
    }

    /** What a page needs to go on after somebody signed in again in another tab: the same person's new token. */
    @GetMapping("/account/drafts/token")
    ResponseEntity<Map<String, String>> token(CurrentUser user, CsrfToken token) {
        return ResponseEntity.ok(Map.of("owner", user.account().toString(), "token", token.getToken()));
    }

    @PostMapping("/account/drafts/{id}/discard")
    ModelAndView discard(@PathVariable DraftId id, CurrentUser user) {
        return Flash.done("platform.draft.discarded").at(drafts.discard(user, id));
    }

    @ExceptionHandler(DraftElsewhere.class)
    ResponseEntity<String> elsewhere(DraftElsewhere broken, Locale locale) {
        return ResponseEntity.status(HttpStatus.CONFLICT)
                .header(NEXT, DraftId.random().toString())
                .contentType(MediaType.TEXT_PLAIN)
                .body(messages.getMessage(broken.key(), null, locale));
    }

    @ExceptionHandler(DraftTooLong.class)
    ResponseEntity<String> tooLong(DraftTooLong broken, Locale locale) {
        return ResponseEntity.status(HttpStatus.CONTENT_TOO_LARGE)
                .contentType(MediaType.TEXT_PLAIN)
                .body(messages.getMessage(broken.key(), null, locale));
    }

    /** The form's own fields, without NUL, which PostgreSQL cannot hold. */
    private static Map<String, List<String>> typed(MultiValueMap<String, String> posted) {
        var typed = new HashMap<String, List<String>>();
        posted.forEach((name, values) -> {
            if (PostedDraft.isTyped(name)) {
                typed.put(
                        name.replace("\0", ""),
                        values.stream().map(value -> value.replace("\0", "")).toList());
            }
        });
        return typed;
    }
}
