package nl.bijrijder.people.account;

import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.bijrijder.platform.web.PageReading;
import nl.bijrijder.shared.AccountId;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.NotFound;
import nl.bijrijder.shared.PersonName;
import nl.bijrijder.shared.Rule;
import nl.bijrijder.shared.RuleBroken;
import nl.bijrijder.shared.StaleVersion;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes, invites, activates and ends accounts, and tells other modules how people are called. */
@Service
@Transactional(readOnly = true)
public class Accounts {

    private final AccountRepository accounts;
    private final PasswordEncoder passwords;
    private final AccountPolicy policy;
    private final Clock clock;

    Accounts(AccountRepository accounts, PasswordEncoder passwords, AccountPolicy policy, Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.policy = policy;
        this.clock = clock;
    }

    /**
     * Makes an account that has no password yet. Asking again with the same id changes nothing.
     *
     * @return the account's id
     * @throws RuleBroken when another account has the address
     */
    @Transactional
    public AccountId register(CurrentUser user, RegisterAccount command) {
        policy.requireKeeping(user);
        if (!accounts.existsById(command.id().value())) {
            if (accounts.existsByEmail(command.email().value())) {
                throw Rule.broken("email", "constraint.account_email_uk");
            }
            accounts.save(Account.register(
                    command.id(), command.email(), command.name(), command.manager(), clock.instant()));
        }
        return command.id();
    }

    /** A new one-time code for the account; it is shown once, an earlier one no longer works. */
    @Transactional
    public SecretCode invite(CurrentUser user, AccountId id) {
        policy.requireKeeping(user);
        var code = SecretCode.random();
        find(id).invite(code.hash(), clock.instant());
        return code;
    }

    /**
     * Ends the account.
     *
     * @throws RuleBroken when it is the one the manager is signed in with
     * @throws StaleVersion when it changed since the page was opened
     */
    @Transactional
    public void end(CurrentUser user, AccountId id, int openedVersion) {
        policy.requireKeeping(user);
        StaleVersion.refuse(openedVersion, find(id).version());
        end(user, id);
    }

    /** Ends an account, for callers that opened no page. */
    @Transactional
    public void end(CurrentUser user, AccountId id) {
        policy.requireKeeping(user);
        policy.requireSomeoneElse(user, id);
        find(id).end(clock.instant());
    }

    /**
     * Sets a first or forgotten password with a one-time code.
     *
     * @throws RuleBroken when address and code do not belong together or the code is too old
     * @throws RuleBroken when the password does not keep to {@link PasswordRules}
     */
    @Transactional
    public AccountId activate(String typedEmail, String typedCode, String password) {
        PasswordRules.checkLength(password);
        var account = EmailAddress.parse(typedEmail)
                .flatMap(email -> accounts.findByEmail(email.value()))
                .filter(found -> found.accepts(SecretCode.hash(typedCode), clock.instant()))
                .orElseThrow(() -> Rule.broken("code", "people.account.invitation.refused"));
        PasswordRules.check(password, account.name(), account.email());
        account.activate(Objects.requireNonNull(passwords.encode(password)));
        return account.id();
    }

    /** What signing in compares; empty for an unknown, ended or not yet activated account. */
    public Optional<Credentials> credentialsOf(String typedEmail) {
        return EmailAddress.parse(typedEmail)
                .flatMap(email -> accounts.findByEmail(email.value()))
                .filter(account -> !account.isEnded())
                .flatMap(account ->
                        Optional.ofNullable(account.passwordHash()).map(hash -> new Credentials(account.id(), hash)));
    }

    /** How these people are called; unknown ids are left out. One statement, however many ids; none for who is on the page already. */
    public Map<AccountId, PersonName> namesOf(Collection<AccountId> ids) {
        Map<AccountId, PersonName> known = PageReading.once(List.of(Accounts.class), HashMap::new);
        var unknown = ids.stream()
                .filter(id -> !known.containsKey(id))
                .map(AccountId::value)
                .distinct()
                .toList();
        if (!unknown.isEmpty()) {
            accounts.findNames(unknown).forEach(found -> known.put(new AccountId(found.getId()), found.getName()));
        }
        return ids.stream()
                .distinct()
                .filter(known::containsKey)
                .collect(Collectors.toMap(id -> id, id -> Objects.requireNonNull(known.get(id))));
    }

    /** The mail addresses of those of these people who still have an account. One statement, however many ids. */
    public Map<AccountId, EmailAddress> addressesOf(Collection<AccountId> ids) {
        var addresses = new LinkedHashMap<AccountId, EmailAddress>();
        if (!ids.isEmpty()) {
            var values = ids.stream().map(AccountId::value).distinct().toList();
            accounts.findAllByIds(values).stream()
                    .filter(account -> !account.isEnded())
                    .forEach(account -> addresses.put(account.id(), account.email()));
        }
        return addresses;
    }

    /** Whether anybody keeps this installation yet. */
    public boolean hasManager() {
        return accounts.existsByManagerTrueAndEndedAtIsNull();
    }

    private Account find(AccountId id) {
        return accounts.findById(id.value()).orElseThrow(NotFound::new);
    }

    /** The first manager comes in with the set-up code; see {@link FirstManager}. */
    @Transactional
    AccountId registerFirstManager(RegisterAccount command, String password) {
        PasswordRules.check(password, command.name(), command.email());
        var account = Account.register(command.id(), command.email(), command.name(), true, clock.instant());
        account.activate(Objects.requireNonNull(passwords.encode(password)));
        return accounts.save(account).id();
    }
}
