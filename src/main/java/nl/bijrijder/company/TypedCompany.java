package nl.bijrijder.company;

import org.jspecify.annotations.Nullable;

/**
 * As much of a new company as somebody typed until now; nothing of it needs to be right.
 *
 * @param partnership whose company it will be; without one it may be any of the person's own
 * @param newCompanyName its name in a form that is about something else
 * @param newContactPhone the number of whom to call there, which is often the company's
 */
record TypedCompany(
        @Nullable String partnership,
        @Nullable String name,
        @Nullable String phone,
        @Nullable String website,
        @Nullable String postcode,
        @Nullable String street,
        @Nullable String newCompanyName,
        @Nullable String newContactPhone) {

    @Nullable
    String anyName() {
        return name == null ? newCompanyName : name;
    }

    @Nullable
    String anyPhone() {
        return phone == null ? newContactPhone : phone;
    }
}
