package nl.bijrijder.people.qualification;

import jakarta.persistence.Embeddable;

/**
 * Everything the national list says of a qualification.
 *
 * @param crebo five digits, unique
 * @param dossierCrebo five digits of the dossier it belongs to; several qualifications share one
 * @param level mbo level 1 to 4
 * @param bol whether it can be done as BOL
 * @param bbl whether it can be done as BBL
 * @param domain the sector it belongs to; empty for entry qualifications, which belong to all
 */
@Embeddable
record QualificationFacts(
        String crebo,
        String name,
        String dossierCrebo,
        String dossierName,
        int level,
        boolean bol,
        boolean bbl,
        String domain) {}
