package nl.bijrijder.people.qualification;

import org.jspecify.annotations.Nullable;

/**
 * One row of an uploaded file: either facts, or a reason why it is refused.
 *
 * @param line where it stands in the file, the header being line 1
 * @param refusal message key of the reason
 * @param shown what stood there, shortened
 */
record FileRow(
        long line,
        @Nullable QualificationFacts facts,
        @Nullable String refusal,
        String shown) {}
