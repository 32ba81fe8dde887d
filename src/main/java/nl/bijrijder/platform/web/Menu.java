package nl.bijrijder.platform.web;

import java.util.List;
import nl.bijrijder.shared.CurrentUser;

/** What the frame asks for the main menu; the room that knows every page answers. */
public interface Menu {

    /** The entries of this person, in order. */
    List<MenuEntry> of(CurrentUser user);
}
