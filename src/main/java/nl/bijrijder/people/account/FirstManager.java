package nl.bijrijder.people.account;

import java.time.Clock;
import java.util.Optional;
import nl.bijrijder.shared.AccountId;
import nl.bijrijder.shared.NotFound;
import nl.bijrijder.shared.Rule;
import nl.bijrijder.shared.RuleBroken;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The way into an installation that has no manager yet: a fresh one has no known password, so a one-time code is printed in
 * the log of the machine it runs on (TRUST, signing in).
 */
@Service
public class FirstManager {

    private final Accounts accounts;
    private final SetupCodeRepository codes;
    private final Clock clock;

    FirstManager(Accounts accounts, SetupCodeRepository codes, Clock clock) {
        this.accounts = accounts;
        this.codes = codes;
        this.clock = clock;
    }

    /** A fresh code to print, replacing an earlier one; empty when there is a manager. */
    @Transactional
    public Optional<SecretCode> printableCode() {
        if (accounts.hasManager()) {
            return Optional.empty();
        }
        var code = SecretCode.random();
        codes.save(new SetupCode(code.hash(), clock.instant()));
        return Optional.of(code);
    }

    /** Whether the set-up page is open. */
    @Transactional(readOnly = true)
    public boolean isAwaited() {
        return !accounts.hasManager();
    }

    /**
     * Makes the first manager and uses up the code.
     *
     * @throws NotFound when there is a manager already
     * @throws RuleBroken when the code or the password is refused
     */
    @Transactional
    public AccountId register(RegisterAccount command, String typedCode, String password) {
        var code = codes.lock().orElseThrow(NotFound::new);
        if (accounts.hasManager()) {
            throw new NotFound();
        }
        if (!code.accepts(SecretCode.hash(typedCode))) {
            throw Rule.broken("code", "people.account.invitation.refused");
        }
        var manager = accounts.registerFirstManager(command, password);
        codes.clear();
        return manager;
    }
}
