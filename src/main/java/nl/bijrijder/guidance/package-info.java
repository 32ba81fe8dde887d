/**
 * Guiding a student: who coaches whom, without a gap, the conversations they have, and what is written down and agreed in them.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "platform :: web",
            "platform :: form",
            "people :: account",
            "people :: organisation",
            "people :: student",
            "people :: team",
            "route",
            "calendar"
        })
package nl.bijrijder.guidance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
