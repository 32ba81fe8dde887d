/** A page on paper: makes a tagged PDF of a template, with fonts of its own, and fetches nothing from anywhere. */
@NullMarked
@NamedInterface("paper")
package nl.bijrijder.platform.paper;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
