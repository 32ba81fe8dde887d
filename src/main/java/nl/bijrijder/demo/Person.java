package nl.bijrijder.demo;

import java.util.Objects;
import nl.bijrijder.people.account.EmailAddress;
import nl.bijrijder.people.account.RegisterAccount;
import nl.bijrijder.people.account.SignInCard;
import nl.bijrijder.shared.AccountId;
import nl.bijrijder.shared.PersonName;
import nl.bijrijder.shared.StudentId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody of the story; invented.
 *
 * @param email address to sign in with
 * @param card message key that says what this person is on the sign-in page; null for who is not there
 */
record Person(PersonName name, String email, @Nullable String card) {

    AccountId account() {
        return new AccountId(Names.id("account " + email));
    }

    StudentId student() {
        return new StudentId(Names.id("student " + email));
    }

    /** The card of somebody who has one. */
    SignInCard toCard() {
        return new SignInCard(email, name.full(), Objects.requireNonNull(card), name.initials());
    }

    RegisterAccount registration(boolean manager) {
        return new RegisterAccount(account(), EmailAddress.of(email), name, manager);
    }
}
