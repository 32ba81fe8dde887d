/**
 * Who is called when something happens to a student: at most two people, kept by the student and the team; and the list of them
 * for a visit, for who comes along, open around the day only. Never on a company's page, never in a mail.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "web",
            "paper",
            "account",
            "student",
            "visit",
            "participant",
            "programme",
            "attendance",
            "privacy"
        })
package nl.bijrijder.emergency;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
