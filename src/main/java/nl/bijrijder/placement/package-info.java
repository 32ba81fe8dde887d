/**
 * Placements (stage, bpv): a student at a company for a while, what the student wants to learn there, and the three
 * conversations about it, at the beginning, halfway and at the end.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "platform :: form",
            "platform :: web",
            "people :: student",
            "privacy",
            "company",
            "guidance :: coaching"
        })
package nl.bijrijder.placement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
