/**
 * Login accounts: who can sign in, by which address, how a first password is set, and what an account may do today. Knows nothing
 * of teams or students; those packages point here by id.
 * {@code SignInCards} turns the arrow to {@code demo}, which implements it: the sign-in page shows the accounts of a demo world.
 * {@code AccessPart} and {@code AccountTies} turn the arrows to {@code team} and {@code student}.
 */
@NullMarked
@NamedInterface("account")
package nl.bijrijder.people.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
