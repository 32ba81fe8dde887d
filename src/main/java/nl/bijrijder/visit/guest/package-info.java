/**
 * The company's side of a visit, without an account: the link that opens one visit and is kept as a fingerprint, what was done
 * through it, what the company reads and answers, how the visit was for it, and the mails about the visit. What is shown before
 * sending and what is sent come from one text. No mail and no page here names a student, and students are only reminded (DOMAIN
 * R10).
 */
@NullMarked
@NamedInterface("guest")
package nl.bijrijder.visit.guest;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
