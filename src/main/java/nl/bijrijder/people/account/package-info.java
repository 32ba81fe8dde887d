/**
 * Login accounts: who can sign in, by which address, how a first password is set, and what an account may do today. Knows nothing
 * of teams or students; those packages point here by id.
 */
@NullMarked
@NamedInterface("account")
package nl.bijrijder.people.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
