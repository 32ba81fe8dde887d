/**
 * Who goes along on a company visit: the group list of the team, each student's own visits, and who of the group is there, ticked
 * on a phone that may have lost its network: each tap is saved by itself, once, and never over a colleague's later one. What
 * other packages ask of a student about a visit, they put on that page themselves, through {@code OwnVisitPart}. {@code DayPart} turns
 * the arrow to {@code day}, which implements it: the attendance list links to the emergency sheet.
 */
@NullMarked
@NamedInterface("group")
package nl.bijrijder.visit.group;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
