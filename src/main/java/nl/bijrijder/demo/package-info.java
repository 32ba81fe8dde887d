/**
 * The demo world: invented people whose story shows everything Bijrijder can show, built through the services as those people
 * themselves, with dates relative to today. Only on a database of our own. Owns no rule.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "platform :: database",
            "platform :: photo",
            "platform :: web",
            "people :: account",
            "people :: organisation",
            "people :: qualification",
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
            "guidance :: prompt",
            "visit",
            "visit :: after",
            "visit :: day",
            "visit :: group",
            "visit :: guest",
            "visit :: wish",
            "placement"
        })
package nl.bijrijder.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
