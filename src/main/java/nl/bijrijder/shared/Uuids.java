package nl.bijrijder.shared;

import java.util.UUID;
import java.util.regex.Pattern;

/** Reads the identifiers that stand in addresses and forms. */
public final class Uuids {

    private static final Pattern CANONICAL =
            Pattern.compile("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");

    private Uuids() {}

    /**
     * Reads a UUID in its canonical form of 36 characters; {@link UUID#fromString} alone accepts shorter spellings.
     *
     * @throws NotFound when the text is anything else
     */
    public static UUID parse(String text) {
        if (!CANONICAL.matcher(text).matches()) {
            throw new NotFound();
        }
        return UUID.fromString(text);
    }
}
