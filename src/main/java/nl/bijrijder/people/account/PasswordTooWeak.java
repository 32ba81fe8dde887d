package nl.bijrijder.people.account;

import nl.bijrijder.shared.RuleBroken;

/** The new password is too short, too long or too easy to guess. */
class PasswordTooWeak extends RuleBroken {

    PasswordTooWeak(String key, int limit) {
        super("password", key, limit);
    }
}
