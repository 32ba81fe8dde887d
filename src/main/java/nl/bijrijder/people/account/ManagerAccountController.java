package nl.bijrijder.people.account;

import java.util.List;
import java.util.stream.Collectors;
import nl.bijrijder.platform.web.form.Button;
import nl.bijrijder.platform.web.form.FormPage;
import nl.bijrijder.platform.web.form.Submission;
import nl.bijrijder.shared.AccountId;
import nl.bijrijder.shared.CurrentUser;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.access.prepost.PreAuthorize;
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
@PreAuthorize("hasRole('MANAGER')")
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
}
