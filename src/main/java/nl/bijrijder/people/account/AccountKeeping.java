package nl.bijrijder.people.account;

import nl.bijrijder.platform.web.PageOf;
import nl.bijrijder.shared.AccountId;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.NotFound;
import nl.bijrijder.shared.Rule;
import nl.bijrijder.shared.RuleBroken;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The manager's side of accounts: finding them, and inviting somebody once per form. */
@Service
@Transactional(readOnly = true)
public class AccountKeeping {

    private final AccountRepository repository;
    private final Accounts accounts;
    private final AccountPolicy policy;

    AccountKeeping(AccountRepository repository, Accounts accounts, AccountPolicy policy) {
        this.repository = repository;
        this.accounts = accounts;
        this.policy = policy;
    }

    /**
     * Accounts by family name.
     *
     * @param words parts of name or address, without caring for accents and capitals; empty for everybody
     * @param status null for every status
     * @param page number of the page, from 1
     */
    public PageOf<AccountSummary> search(CurrentUser user, String words, @Nullable AccountStatus status, int page) {
        policy.requireKeeping(user);
        var found = repository.search(words, status == null ? "" : status.name(), PageOf.request(page));
        return PageOf.of(found, Account::toSummary);
    }

    /** How many accounts there are. */
    public AccountCounts counts(CurrentUser user) {
        policy.requireKeeping(user);
        return repository.counts();
    }

    /**
     * One account.
     *
     * @throws NotFound when there is none with this id
     */
    public AccountSummary kept(CurrentUser user, AccountId id) {
        policy.requireKeeping(user);
        return find(id).toSummary();
    }

    /**
     * Asks that somebody can still come in.
     *
     * @throws RuleBroken when the account was ended
     */
    public void requireOpen(CurrentUser user, AccountId id) {
        if (kept(user, id).status() == AccountStatus.ENDED) {
            throw Rule.broken("", "people.account.ended");
        }
    }

    /**
     * Makes an account and its code together. Asking again with the same id makes nothing and shows no code.
     *
     * @throws RuleBroken when another account has the address
     */
    @Transactional
    public Invitation admit(CurrentUser user, RegisterAccount command) {
        policy.requireKeeping(user);
        if (repository.existsById(command.id().value())) {
            return new Invitation(find(command.id()).toSummary(), null);
        }
        accounts.register(user, command);
        return invited(user, command.id());
    }

    /**
     * A new code for an account, in place of an earlier one or a forgotten password. When the account changed since the page
     * was opened, because this very form came in before, nothing happens and no code is shown.
     */
    @Transactional
    public Invitation inviteAgain(CurrentUser user, AccountId id, int openedVersion) {
        policy.requireKeeping(user);
        var account = find(id);
        return account.version() == openedVersion ? invited(user, id) : new Invitation(account.toSummary(), null);
    }

    private Invitation invited(CurrentUser user, AccountId id) {
        var code = accounts.invite(user, id);
        return new Invitation(find(id).toSummary(), code);
    }

    private Account find(AccountId id) {
        return repository.findById(id.value()).orElseThrow(NotFound::new);
    }
}
