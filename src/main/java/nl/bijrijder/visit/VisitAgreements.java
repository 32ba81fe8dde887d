package nl.bijrijder.visit;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import nl.bijrijder.company.HostProfileContent;
import nl.bijrijder.shared.PlainText;
import nl.bijrijder.shared.Rule;
import nl.bijrijder.shared.RuleBroken;
import org.jspecify.annotations.Nullable;

/**
 * What school and company expect, and the practical matters (DOMAIN §4, step 1): as it is typed, kept and shown.
 *
 * @param safetyGear whether young people need safety gear; always answered, with yes or with no
 * @param safetyGearWhat what they need; there when the answer is yes
 */
@Embeddable
public record VisitAgreements(
        @Size(max = VisitAgreements.LONGEST_TEXT, message = "{visit.text.long}")
        @Column(name = "school_expects")
        @Nullable
        String schoolExpects,

        @Size(max = VisitAgreements.LONGEST_TEXT, message = "{visit.text.long}")
        @Column(name = "company_expects")
        @Nullable
        String companyExpects,

        @NotNull(message = "{visit.safetyGear.required}") @Column(name = "safety_gear") @Nullable
        Boolean safetyGear,

        @Size(max = VisitAgreements.LONGEST_NOTE, message = "{visit.note.long}")
        @Column(name = "safety_gear_what")
        @Nullable
        String safetyGearWhat,

        @Size(max = VisitAgreements.LONGEST_NOTE, message = "{visit.note.long}") @Column(name = "clothing") @Nullable
        String clothing,

        @Size(max = VisitAgreements.LONGEST_NOTE, message = "{visit.note.long}") @Column(name = "transport") @Nullable
        String transport,

        @Size(max = VisitAgreements.LONGEST_NOTE, message = "{visit.note.long}") @Column(name = "food") @Nullable
        String food,

        @Size(max = VisitAgreements.LONGEST_NOTE, message = "{visit.note.long}")
        @Column(name = "access_needs")
        @Nullable
        String accessNeeds) {

    static final int LONGEST_TEXT = 20_000;
    static final int LONGEST_NOTE = 2000;

    /** Nothing is said yet. */
    static final VisitAgreements OPEN = new VisitAgreements(null, null, null, null, null, null, null, null);

    public VisitAgreements {
        schoolExpects = PlainText.linesOrNull(schoolExpects);
        companyExpects = PlainText.linesOrNull(companyExpects);
        safetyGearWhat = PlainText.linesOrNull(safetyGearWhat);
        clothing = PlainText.linesOrNull(clothing);
        transport = PlainText.linesOrNull(transport);
        food = PlainText.linesOrNull(food);
        accessNeeds = PlainText.linesOrNull(accessNeeds);
    }

    /** Nothing but the answer on safety gear: what is needed, or null when nothing is. */
    public static VisitAgreements onGear(@Nullable String what) {
        return new VisitAgreements(null, null, what != null, what, null, null, null, null);
    }

    /** What a company says of coming there, to begin with. */
    static VisitAgreements asSaid(HostProfileContent host) {
        return new VisitAgreements(
                null,
                null,
                host.safetyGear(),
                host.safetyGearWhat(),
                host.clothing(),
                null,
                host.food(),
                PlainText.lineOrNull(host.access()));
    }

    /** Whether young people need safety gear. */
    public boolean needsGear() {
        return Boolean.TRUE.equals(safetyGear);
    }

    /** What school and company expect of each other, by the name of each text. */
    public Map<String, @Nullable String> expectations() {
        var texts = new LinkedHashMap<String, @Nullable String>();
        texts.put("schoolExpects", schoolExpects);
        texts.put("companyExpects", companyExpects);
        return texts;
    }

    /** What is good to know beside the gear, by the name of each text. */
    public Map<String, @Nullable String> practice() {
        var texts = new LinkedHashMap<String, @Nullable String>();
        texts.put("clothing", clothing);
        texts.put("transport", transport);
        texts.put("food", food);
        texts.put("accessNeeds", accessNeeds);
        return texts;
    }

    /** Whether something is said of what the two expect of each other. */
    public boolean tellsExpectations() {
        return expectations().values().stream().anyMatch(Objects::nonNull);
    }

    /** Whether something is said that is good to know beside the gear. */
    public boolean tellsPractice() {
        return practice().values().stream().anyMatch(Objects::nonNull);
    }

    /** These agreements, without gear that is not needed after all. */
    VisitAgreements settled() {
        return needsGear()
                ? this
                : new VisitAgreements(
                        schoolExpects, companyExpects, safetyGear, null, clothing, transport, food, accessNeeds);
    }

    /**
     * Checks the answer on safety gear.
     *
     * @throws RuleBroken when gear is needed and nobody said what
     */
    void check() {
        if (needsGear() && safetyGearWhat == null) {
            throw Rule.broken("agreements.safetyGearWhat", "visit.rule.safetyGearWhat");
        }
    }
}
