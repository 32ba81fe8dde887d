package nl.bijrijder.company;

import java.time.Instant;
import java.time.LocalDate;
import nl.bijrijder.shared.AccountId;
import nl.bijrijder.shared.CompanyId;
import nl.bijrijder.shared.TeamId;
import org.jspecify.annotations.Nullable;

/**
 * One time the partnership asked something of a company.
 *
 * @param askedBy who asked; null when that would say too much
 * @param onDay when it takes place, once that is known
 * @param statusKey message key of how it stands
 * @param statusKind kind of tag the status is shown as
 * @param href where it can be read; null when it is another team's
 */
public record CompanyAsk(
        CompanyId company,
        Instant askedAt,
        @Nullable AccountId askedBy,
        TeamId team,
        String title,
        @Nullable LocalDate onDay,
        String statusKey,
        String statusKind,
        @Nullable String href) {}
