package nl.bijrijder.people.account;

import jakarta.validation.Valid;
import java.util.List;
import java.util.stream.Collectors;
import nl.bijrijder.platform.web.form.Flash;
import nl.bijrijder.platform.web.form.Forms;
import nl.bijrijder.shared.AccountId;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.RuleBroken;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where a manager finds, invites and ends accounts. */
@Controller
@RequestMapping("/manage/accounts")
@PreAuthorize("hasRole('MANAGER')")
class ManagerAccountController {

    private static final String FORM = "account/manager-form";

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
        return "account/manager-list";
    }

    @GetMapping("/new")
    String showForm(Model model) {
        model.addAttribute("form", AccountForm.empty());
        return FORM;
    }

    /** The code stands in this answer and nowhere else: not in the session, not in an address. */
    @PostMapping
    ModelAndView register(CurrentUser user, @Valid @ModelAttribute("form") AccountForm form, BindingResult errors) {
        if (!errors.hasErrors()) {
            try {
                return keeping.admit(user, form.toCommand()).page();
            } catch (RuleBroken broken) {
                Forms.reject(errors, broken);
            }
        }
        return Forms.invalid(FORM);
    }

    @GetMapping("/{id}")
    String show(CurrentUser user, @PathVariable String id, Model model) {
        var account = keeping.kept(user, AccountId.valueOf(id));
        model.addAttribute("account", account);
        model.addAttribute("ties", ties(user, List.of(account.id())));
        model.addAttribute("own", account.id().equals(user.account()));
        return "account/manager-show";
    }

    @PostMapping("/{id}/code")
    ModelAndView invite(CurrentUser user, @PathVariable String id, @RequestParam int version) {
        return keeping.inviteAgain(user, AccountId.valueOf(id), version).page();
    }

    @GetMapping("/{id}/end")
    String confirmEnd(CurrentUser user, @PathVariable String id, Model model) {
        model.addAttribute("account", keeping.kept(user, AccountId.valueOf(id)));
        return "account/manager-end";
    }

    @PostMapping("/{id}/end")
    String end(CurrentUser user, @PathVariable String id, @RequestParam int version, RedirectAttributes redirect) {
        var account = AccountId.valueOf(id);
        accounts.end(user, account, version);
        Flash.say(redirect, "account.end.done");
        return "redirect:/manage/accounts/" + account;
    }

    private List<AccountTie> ties(CurrentUser user, List<AccountId> ids) {
        return modules.orderedStream()
                .flatMap(module -> module.of(user, ids).stream())
                .toList();
    }
}
