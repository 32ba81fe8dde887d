/**
 * The words every module shares: who asks, what a period is, how a person is named, and how a broken rule is told. Knows no
 * feature and no framework beyond annotations.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {},
        type = ApplicationModule.Type.OPEN)
package nl.bijrijder.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
