package nl.bijrijder.people.account;

import java.util.List;

/** Accounts to try on the sign-in page; only a demo world has them. */
public interface SignInCards {

    /** The accounts, in the order in which a visitor meets them. */
    List<SignInCard> cards();

    /** The password they share. */
    String password();
}
