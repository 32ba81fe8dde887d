/**
 * Mails, written in the transaction that causes them and sent afterwards: what was saved is told, and what was not saved is not.
 * A mail says that something is ready and where; never a student's name, nothing of a note (DOMAIN R10).
 */
@NullMarked
@NamedInterface("mail")
package nl.bijrijder.platform.mail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
