package nl.bijrijder.people.team;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Objects;
import nl.bijrijder.people.organisation.OrganisationId;
import nl.bijrijder.platform.web.form.PlausibleDay;
import nl.bijrijder.shared.AccountId;
import nl.bijrijder.shared.Period;
import nl.bijrijder.shared.TeamId;
import org.jspecify.annotations.Nullable;

/** What a manager chooses to add a colleague to a team. */
record MemberForm(
        @Nullable String id,
        @Nullable String account,

        @NotBlank(message = "{team.organisation.required}") @Nullable
        String organisation,

        @Nullable Boolean leader,

        @NotNull(message = "{team.startsOn.required}") @PlausibleDay @Nullable
        LocalDate startsOn,

        @PlausibleDay @Nullable LocalDate endsOn) {

    static MemberForm of(AccountId account, LocalDate today) {
        return new MemberForm(MembershipId.random().toString(), account.toString(), null, false, today, null);
    }

    /** Who is to join; without a form it is nobody there is. */
    static AccountId person(@Nullable MemberForm form) {
        return AccountId.valueOf(form == null || form.account == null ? "" : form.account);
    }

    AddMember toCommand(TeamId team) {
        return new AddMember(
                MembershipId.valueOf(Objects.requireNonNullElse(id, "")),
                team,
                person(this),
                OrganisationId.valueOf(Objects.requireNonNull(organisation)),
                Boolean.TRUE.equals(leader),
                new Period(Objects.requireNonNull(startsOn), endsOn));
    }
}
