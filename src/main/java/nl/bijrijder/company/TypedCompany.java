package nl.bijrijder.company;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * As much of a new company as somebody typed until now; nothing of it needs to be right.
 *
 * @param partnership whose company it will be; without one it may be any of the person's own
 * @param newCompany the company in a form that is about something else
 * @param newContact whom to call there, whose number is often the company's
 */
record TypedCompany(
        @Nullable String partnership,
        CompanyFacts facts,
        @Nullable Named newCompany,
        @Nullable Reached newContact) {

    TypedCompany {
        facts = Objects.requireNonNullElse(facts, CompanyFacts.BLANK);
    }

    /** The name of the company. */
    record Named(@Nullable String name) {}

    /** At which number. */
    record Reached(@Nullable String phone) {}

    @Nullable
    String anyName() {
        return newCompany == null ? facts.name() : newCompany.name();
    }

    @Nullable
    String anyPhone() {
        return newContact == null ? facts.phone() : newContact.phone();
    }
}
