/** One student's story on one page, for the colleagues of the team: composes what the features know, owns no data. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "web",
            "paper",
            "account",
            "organisation",
            "team",
            "student",
            "route",
            "coaching",
            "note",
            "placement",
            "conversation",
            "career",
            "visit",
            "participant",
            "attendance",
            "wish",
            "reflection",
            "agreement",
            "privacy"
        })
package nl.bijrijder.studentfile;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
