package nl.bijrijder.company;

import java.util.List;
import nl.bijrijder.shared.CompanyId;
import org.jspecify.annotations.Nullable;

/** A company the partnership has already that may be the one somebody is adding, and why. */
public record Lookalike(CompanyId id, String name, @Nullable String town, Why why) {

    /** What is the same. */
    public enum Why {
        NAME,
        PHONE,
        WEBSITE,
        /** Postcode and house number. */
        ADDRESS,
        /** What comes after the @ of a mail address, or in the address of a website. */
        DOMAIN,
        /** Only the name, and only nearly: worth a look while typing, no reason to ask. */
        SIMILAR
    }

    /** How a page names it. */
    public String title() {
        return town == null ? name : name + ", " + town;
    }

    /** Fits on one line of a form: whoever saw these may add the company in spite of them. */
    static String seen(List<Lookalike> found) {
        return Integer.toHexString(
                found.stream().map(one -> one.id().toString()).sorted().toList().hashCode());
    }
}
