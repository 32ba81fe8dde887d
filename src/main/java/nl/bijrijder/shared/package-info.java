/**
 * The words every room shares: ids, who asks and through whose eyes, what a period is, how a person is named, how a broken rule
 * is told, where people find Bijrijder, and secrets that are handed out once and kept as a fingerprint. Knows no feature. Of a
 * framework it knows annotations, and one exception of Spring, which {@link nl.bijrijder.shared.StaleVersion} extends.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {},
        type = ApplicationModule.Type.OPEN)
package nl.bijrijder.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
