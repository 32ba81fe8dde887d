package nl.bijrijder.company;

import org.jspecify.annotations.Nullable;

/** As much of a new company as somebody typed until now; nothing of it needs to be right. */
record TypedCompany(
        @Nullable String partnership,
        @Nullable String name,
        @Nullable String phone,
        @Nullable String website,
        @Nullable String postcode,
        @Nullable String street) {}
