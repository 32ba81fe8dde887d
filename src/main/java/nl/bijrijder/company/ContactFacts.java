package nl.bijrijder.company;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * Whom to call at a company.
 *
 * @param role what this person does there
 */
@Embeddable
public record ContactFacts(
        String name,
        @Nullable String role,
        @Nullable String email,
        @Nullable String phone) {}
