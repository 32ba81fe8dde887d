/**
 * The words every room shares: ids, who asks and through whose eyes, what a period is, how a person is named, how a broken rule
 * is told, where people find Bijrijder, and secrets that are handed out once and kept as a fingerprint. Knows no feature, and no
 * framework beyond annotations.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {},
        type = ApplicationModule.Type.OPEN)
package nl.bijrijder.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
