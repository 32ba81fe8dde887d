/**
 * Companies that open their doors to young people, and whom to call there. One file per company for the whole partnership, so
 * that no company is asked vaguely and too often (DOMAIN §4).
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "web", "account", "organisation", "team", "draft"})
package nl.bijrijder.company;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
