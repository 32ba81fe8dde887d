/**
 * What people are still typing: kept on the server while they type, shown again when they open the form again, gone once the form
 * is saved. Knows no form; a feature brings the address its form stands at. Only the author ever reads a draft.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "secret", "web"})
package nl.bijrijder.draft;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
