package nl.bijrijder.people.qualification;

import java.util.Set;

/** What other modules and pages show of a qualification. */
public record QualificationSummary(
        QualificationId id,
        String crebo,
        String name,
        String dossierCrebo,
        String dossierName,
        int level,
        Set<MboPathway> pathways,
        String domain) {

    public QualificationSummary {
        pathways = Set.copyOf(pathways);
    }
}
