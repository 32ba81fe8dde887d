/**
 * What coaches and their colleagues write down: notes with one clear audience, and the next step that comes out of a
 * conversation. A published note is part of the student's file and is never edited.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "web",
            "account",
            "student",
            "team",
            "route",
            "draft",
            "coaching",
            "agreement",
            "holiday"
        })
package nl.bijrijder.note;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
