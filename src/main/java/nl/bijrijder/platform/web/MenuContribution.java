package nl.bijrijder.platform.web;

import java.util.List;
import nl.bijrijder.shared.CurrentUser;

/** A feature's entries in the main menu; implement it as a bean with an {@code @Order}. */
public interface MenuContribution {

    /** The entries this person gets from the feature; empty when it is not for them. */
    List<MenuEntry> menuFor(CurrentUser user);
}
