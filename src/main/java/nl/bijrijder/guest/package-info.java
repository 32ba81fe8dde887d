/**
 * The company's side of a visit, without an account: what it reads of the visit its link opens, and what it answers. Nothing here
 * knows a student.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "link",
            "web",
            "account",
            "company",
            "host",
            "team",
            "visit",
            "face",
            "feedback",
            "programme",
            "wish",
            "photo"
        })
package nl.bijrijder.guest;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
