package nl.bijrijder.company.list;

import nl.bijrijder.company.Lookalike;
import nl.bijrijder.shared.CompanyId;
import org.jspecify.annotations.Nullable;

/**
 * What a new company on a line may be instead: one the partnership has, or one on an earlier line.
 *
 * @param company null when it is on an earlier line
 * @param line the earlier line, or 0
 */
record PossibleDuplicate(@Nullable CompanyId company, long line, String name, Lookalike.Why why) {

    /** Whether the other tells of the same thing, for another reason. */
    boolean isOf(PossibleDuplicate other) {
        return company == null ? line == other.line : company.equals(other.company);
    }
}
