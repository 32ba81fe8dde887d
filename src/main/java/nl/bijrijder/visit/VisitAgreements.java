package nl.bijrijder.visit;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import nl.bijrijder.shared.Rule;
import nl.bijrijder.shared.RuleBroken;
import org.jspecify.annotations.Nullable;

/**
 * What school and company expect, and the practical matters (DOMAIN §4, step 1).
 *
 * @param safetyGear whether young people need safety gear; always answered, with yes or with no
 * @param safetyGearWhat what they need; there when the answer is yes
 */
@Embeddable
public record VisitAgreements(
        @Column(name = "school_expects") @Nullable String schoolExpects,
        @Column(name = "company_expects") @Nullable String companyExpects,
        @Column(name = "safety_gear") boolean safetyGear,
        @Column(name = "safety_gear_what") @Nullable String safetyGearWhat,
        @Column(name = "clothing") @Nullable String clothing,
        @Column(name = "transport") @Nullable String transport,
        @Column(name = "food") @Nullable String food,
        @Column(name = "access_needs") @Nullable String accessNeeds) {

    /**
     * Checks the answer on safety gear.
     *
     * @throws RuleBroken when gear is needed and nobody said what
     */
    void check() {
        if (safetyGear && safetyGearWhat == null) {
            throw Rule.broken("safetyGearWhat", "visit.rule.safetyGearWhat");
        }
    }
}
