package nl.bijrijder.visit.day;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * Who of a company comes to class.
 *
 * @param role what this person does at the company
 * @param words what the class may know, or what is needed there
 */
@Embeddable
public record Face(
        String name, @Nullable String role, @Nullable String words) {}
