package nl.bijrijder.career;

import org.jspecify.annotations.Nullable;

/**
 * Asks to keep an entry in the dossier of the student who asks.
 *
 * @param id id of the entry; asking twice makes one
 * @param onRoute when the follow-up goes on the route too, or null
 */
public record WriteEntry(
        CareerEntryId id,
        CareerEntryContent content,
        @Nullable OnRoute onRoute) {}
