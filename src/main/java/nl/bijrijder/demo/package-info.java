/**
 * The demo world: invented people whose story shows everything Bijrijder can show, with dates relative to today. The story is data,
 * in {@code demo/*.yml}; one teller reads it line by line and does each act through the service for it, as the person it names, on
 * that day. Only on a database of our own. Owns no rule.
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
