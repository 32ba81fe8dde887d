/**
 * The frame around every page: layout model, menu, pages of long lists, error pages. Knows no feature; {@code start}, which knows
 * every page, tells the entries of the menu through {@link nl.bijrijder.platform.web.Menu}, so that no arrow points up.
 */
@NullMarked
@NamedInterface("web")
package nl.bijrijder.platform.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
