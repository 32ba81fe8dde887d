/**
 * Where everybody starts: each role's start page, and one student's story on one page for the colleagues of the team. Composes
 * what the rooms below know, and the main menu of their pages; owns no data and no rule.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "platform :: paper",
            "platform :: web",
            "platform :: form",
            "people :: account",
            "people :: organisation",
            "people :: student",
            "people :: team",
            "route",
            "privacy",
            "career",
            "company",
            "guidance :: agreement",
            "guidance :: coaching",
            "guidance :: conversation",
            "guidance :: note",
            "visit",
            "visit :: after",
            "visit :: group",
            "visit :: wish",
            "placement"
        })
package nl.bijrijder.start;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
