package nl.bijrijder.people.team;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Objects;
import nl.bijrijder.people.organisation.OrganisationId;
import nl.bijrijder.platform.web.form.PlausibleDay;
import nl.bijrijder.shared.AccountId;
import nl.bijrijder.shared.NotFound;
import nl.bijrijder.shared.Period;
import nl.bijrijder.shared.TeamId;
import org.jspecify.annotations.Nullable;

/** What a manager chooses to add a colleague to a team. */
record MemberForm(
        @Nullable MembershipId id,
        @Nullable AccountId account,

        @NotNull(message = "{people.team.organisation.required}") @Nullable
        OrganisationId organisation,

        @Nullable Boolean leader,

        @NotNull(message = "{people.team.startsOn.required}") @PlausibleDay @Nullable
        LocalDate startsOn,

        @PlausibleDay @Nullable LocalDate endsOn) {

    static MemberForm of(AccountId account, LocalDate today) {
        return new MemberForm(MembershipId.random(), account, null, false, today, null);
    }

    /** Who is to join; without a form it is nobody there is. */
    static AccountId person(@Nullable MemberForm form) {
        return NotFound.unless(form == null ? null : form.account);
    }

    AddMember toCommand(TeamId team) {
        return new AddMember(
                NotFound.unless(id),
                team,
                person(this),
                Objects.requireNonNull(organisation),
                Boolean.TRUE.equals(leader),
                new Period(Objects.requireNonNull(startsOn), endsOn));
    }
}
