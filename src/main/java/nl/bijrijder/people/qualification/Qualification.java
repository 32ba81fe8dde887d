package nl.bijrijder.people.qualification;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What an mbo college may educate for, known by its crebo of five digits. */
@Entity
class Qualification {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    private String crebo;
    private String name;
    private String dossierCrebo;
    private String dossierName;
    private int level;
    private boolean bol;
    private boolean bbl;
    private String domain;

    /** For JPA only. */
    protected Qualification() {}

    Qualification(QualificationId id, QualificationFacts facts) {
        this.id = id.value();
        this.crebo = facts.crebo();
        take(facts);
    }

    /** Takes over what the national list says now; the crebo stays. */
    final void take(QualificationFacts facts) {
        this.name = facts.name();
        this.dossierCrebo = facts.dossierCrebo();
        this.dossierName = facts.dossierName();
        this.level = facts.level();
        this.bol = facts.bol();
        this.bbl = facts.bbl();
        this.domain = facts.domain();
    }

    String crebo() {
        return crebo;
    }

    int version() {
        return Objects.requireNonNull(version);
    }

    QualificationFacts facts() {
        return new QualificationFacts(crebo, name, dossierCrebo, dossierName, level, bol, bbl, domain);
    }

    QualificationSummary toSummary() {
        return new QualificationSummary(
                new QualificationId(id), crebo, name, dossierCrebo, dossierName, level, pathways(), domain);
    }

    private Set<MboPathway> pathways() {
        var pathways = EnumSet.noneOf(MboPathway.class);
        if (bol) {
            pathways.add(MboPathway.BOL);
        }
        if (bbl) {
            pathways.add(MboPathway.BBL);
        }
        return pathways;
    }
}
