/** Bijrijder: one module per noun of the domain. */
@NullMarked
package nl.bijrijder;

import org.jspecify.annotations.NullMarked;
