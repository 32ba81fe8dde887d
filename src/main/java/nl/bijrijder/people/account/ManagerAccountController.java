package nl.bijrijder.people.account;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.bijrijder.platform.web.form.Button;
import nl.bijrijder.platform.web.form.FormPage;
import nl.bijrijder.platform.web.form.SaysSomething;
import nl.bijrijder.platform.web.form.Submission;
import nl.bijrijder.shared.AccountId;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.NotFound;
import nl.bijrijder.shared.PersonName;
import nl.bijrijder.shared.PlainText;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where a manager finds, invites and ends accounts. */
@Controller
@RequestMapping("/manage/accounts")
@RolesAllowed("MANAGER")
class ManagerAccountController {

    private final AccountKeeping keeping;
    private final Accounts accounts;
    private final ObjectProvider<AccountTies> modules;

    ManagerAccountController(AccountKeeping keeping, Accounts accounts, ObjectProvider<AccountTies> modules) {
        this.keeping = keeping;
        this.accounts = accounts;
        this.modules = modules;
    }

    @GetMapping
    String list(
            CurrentUser user,
            @ModelAttribute("filter") AccountFilter filter,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        var found = keeping.search(user, filter.words(), filter.chosenStatus().orElse(null), page);
        var ids = found.rows().stream().map(AccountSummary::id).toList();
        model.addAttribute("accounts", found);
        model.addAttribute("statuses", AccountStatus.values());
        model.addAttribute(
                "roles",
                ties(user, ids).stream()
                        .filter(AccountTie::today)
                        .collect(Collectors.groupingBy(
                                AccountTie::account, Collectors.mapping(AccountTie::roleKey, Collectors.toSet()))));
        return "people/account/manager-list";
    }

    @GetMapping("/new")
    ModelAndView showForm() {
        return page().open();
    }

    /** The code stands in this answer and nowhere else: not in the session, not in an address. */
    @PostMapping
    ModelAndView register(CurrentUser user, Submission<AccountForm> form) {
        return form.on(page())
                .rules(AccountForm::checkEmail)
                .create(typed -> keeping.admit(user, typed.toCommand()))
                .show(Invitation::page);
    }

    @GetMapping("/{id}")
    String show(CurrentUser user, @PathVariable AccountId id, Model model) {
        model.addAttribute("account", keeping.kept(user, id));
        model.addAttribute("ties", ties(user, List.of(id)));
        model.addAttribute("own", id.equals(user.account()));
        return "people/account/manager-show";
    }

    @PostMapping("/{id}/code")
    ModelAndView invite(CurrentUser user, @PathVariable AccountId id, @RequestParam int version) {
        return Button.on("/manage/accounts/" + id)
                .press(() -> keeping.inviteAgain(user, id, version))
                .show(Invitation::page);
    }

    @GetMapping("/{id}/end")
    String confirmEnd(CurrentUser user, @PathVariable AccountId id, Model model) {
        model.addAttribute("account", keeping.kept(user, id));
        return "people/account/manager-end";
    }

    @PostMapping("/{id}/end")
    ModelAndView end(CurrentUser user, @PathVariable AccountId id, @RequestParam int version) {
        return Button.on("/manage/accounts/" + id)
                .press(() -> accounts.end(user, id, version))
                .done("people.account.end.done", "/manage/accounts/" + id);
    }

    private static FormPage<AccountForm> page() {
        return FormPage.ofNew("people/account/manager-form", AccountForm::empty);
    }

    private List<AccountTie> ties(CurrentUser user, List<AccountId> ids) {
        return modules.orderedStream()
                .flatMap(module -> module.of(user, ids).stream())
                .toList();
    }

    /** Which accounts a manager looks for: words of a name or address, and a status. */
    record AccountFilter(@Nullable String q, @Nullable String status) {

        private static final int LONGEST = 200;

        /** What was typed, short enough to look for. */
        String words() {
            var words = q == null ? "" : PlainText.line(q);
            return words.substring(
                    0, words.offsetByCodePoints(0, Math.min(words.codePointCount(0, words.length()), LONGEST)));
        }

        /** The status chosen; one we do not know counts as none. */
        Optional<AccountStatus> chosenStatus() {
            return Arrays.stream(AccountStatus.values())
                    .filter(known -> known.name().equals(status))
                    .findFirst();
        }
    }

    /** What a manager types to invite somebody. */
    record AccountForm(
            @Nullable AccountId id,

            @SaysSomething(message = "{people.account.givenName.required}")
            @Size(max = PersonName.MAX_LENGTH, message = "{people.account.name.long}")
            @Nullable
            String givenName,

            @Size(max = PersonName.MAX_LENGTH, message = "{people.account.name.long}") @Nullable
            String infix,

            @Size(max = PersonName.MAX_LENGTH, message = "{people.account.name.long}") @Nullable
            String familyName,

            @NotBlank(message = "{people.account.email.required}") @Nullable
            String email,

            @Nullable Boolean manager) {

        static AccountForm empty() {
            return new AccountForm(AccountId.random(), null, null, null, null, false);
        }

        /** Looks at the shape of the address. */
        void checkEmail() {
            if (email != null && !email.isBlank()) {
                EmailAddress.require(email);
            }
        }

        /** The account asked for; only after validation. */
        RegisterAccount toCommand() {
            var address = EmailAddress.require(Objects.requireNonNull(email));
            var name = PersonName.of(Objects.requireNonNull(givenName), infix, familyName);
            var account = NotFound.unless(id);
            return new RegisterAccount(account, address, name, Boolean.TRUE.equals(manager));
        }
    }
}
