package nl.bijrijder.company;

import org.jspecify.annotations.Nullable;

/**
 * As much of a new company as somebody typed until now; nothing of it needs to be right.
 *
 * @param partnership whose company it will be; without one it may be any of the person's own
 * @param newCompany the company in a form that is about something else
 * @param newContact whom to call there, whose number is often the company's
 */
record TypedCompany(
        @Nullable String partnership,
        @Nullable String name,
        @Nullable String phone,
        @Nullable String website,
        @Nullable String postcode,
        @Nullable String street,
        @Nullable Named newCompany,
        @Nullable Reached newContact) {

    /** What it is called. */
    record Named(@Nullable String name) {}

    /** At which number. */
    record Reached(@Nullable String phone) {}

    @Nullable
    String anyName() {
        return name != null || newCompany == null ? name : newCompany.name();
    }

    @Nullable
    String anyPhone() {
        return phone != null || newContact == null ? phone : newContact.phone();
    }
}
