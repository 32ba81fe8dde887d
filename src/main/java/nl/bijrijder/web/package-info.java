/**
 * The frame around every page: layout model, menu, flash, forms, error pages. Knows no feature; features bring their own menu
 * entries through {@link nl.bijrijder.web.MenuContribution}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = "shared")
package nl.bijrijder.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
