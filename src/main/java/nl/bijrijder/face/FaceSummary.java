package nl.bijrijder.face;

import nl.bijrijder.visit.Said;

/**
 * Who comes to class, as pages show it.
 *
 * @param version what a form carries that changes it
 * @param said who of the company said so last
 */
public record FaceSummary(int version, Face face, Said said) {}
