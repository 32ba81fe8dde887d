/**
 * "So it is less scary": one card about a visit that is coming, for a student. Whom one meets, where, when, what to wear, what one
 * will do, whom to call. Composes what other modules know, owns no data.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "web",
            "paper",
            "account",
            "company",
            "host",
            "visit",
            "participant",
            "programme",
            "face",
            "photo"
        })
package nl.bijrijder.daycard;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
