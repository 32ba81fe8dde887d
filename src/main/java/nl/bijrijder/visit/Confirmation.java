package nl.bijrijder.visit;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * The company said yes.
 *
 * @param by who said so, at the company
 * @param on the day they said so
 */
@Embeddable
public record Confirmation(
        @Column(name = "confirmed_by") String by,
        @Column(name = "confirmed_on") LocalDate on) {}
