/**
 * The company's side of a visit, without an account: a link that opens one visit, what the company reads there, and what it
 * answers. Nothing here knows a student.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "secret",
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
