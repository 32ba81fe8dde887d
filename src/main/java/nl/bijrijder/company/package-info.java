/**
 * Companies that open their doors to young people, whom to call there, and what it is like to come: where to go in, what to wear,
 * what can be done there and what cannot. One file per company for the whole partnership, so that no company is asked vaguely and
 * too often (DOMAIN §4). Nothing here is about a student.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "platform :: web",
            "platform :: form",
            "people :: account",
            "people :: organisation",
            "people :: team"
        })
package nl.bijrijder.company;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
