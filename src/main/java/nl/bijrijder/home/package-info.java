/** Each role's start page: composes what the features know, owns no data. */
@NullMarked
@ApplicationModule
package nl.bijrijder.home;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
