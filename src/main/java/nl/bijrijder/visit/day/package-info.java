/**
 * The day of a company visit, and how it gets less scary: the day in blocks, the faces a class gets to know before, the card for a
 * student (whom one meets, where, when, what to wear, whom to call), and the sheet of who is called when something happens to a
 * student, open around the day only, never on a company's page and never in a mail.
 */
@NullMarked
@NamedInterface("day")
package nl.bijrijder.visit.day;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
