/**
 * The career dossier (loopbaandossier): what a student did, how that was and what it says about them, seen through lenses and
 * never scored. Every entry is the student's own story: the student writes, changes and removes it, the team reads. What other
 * rooms hang on an entry, they keep by its id.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "platform :: photo",
            "platform :: web",
            "platform :: form",
            "people :: student",
            "route"
        })
package nl.bijrijder.career;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
