package nl.bijrijder.company;

import org.jspecify.annotations.Nullable;

/** One company in the list, with when it was asked last; null when it never was. */
record CompanyRow(CompanySummary company, @Nullable NamedAsk lastAsk) {}
