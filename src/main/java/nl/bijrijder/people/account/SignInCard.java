package nl.bijrijder.people.account;

/**
 * One account that can be tried with one click on the sign-in page.
 *
 * @param email the account's address
 * @param name who it is
 * @param roleKey message key that says what this person is
 * @param initials for the round portrait
 */
public record SignInCard(String email, String name, String roleKey, String initials) {}
