/**
 * The frame around every page: layout model, menu, pages of long lists, error pages. Knows no feature; features bring their own
 * menu entries through {@link nl.bijrijder.platform.web.MenuContribution}.
 */
@NullMarked
@NamedInterface("web")
package nl.bijrijder.platform.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
