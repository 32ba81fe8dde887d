package nl.bijrijder.shared;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who asks, as of this request: read afresh from the database every time, so that a right that was withdrawn is gone on the
 * next click.
 *
 * @param account the signed-in account
 * @param name how the person is called
 * @param manager whether this account keeps the installation
 * @param teams the joint teams with a membership that runs today
 * @param ledTeams those of them this person leads
 * @param student the student behind the account, if it belongs to a young person
 */
public record CurrentUser(
        AccountId account,
        PersonName name,
        boolean manager,
        Set<TeamId> teams,
        Set<TeamId> ledTeams,
        @Nullable StudentId student) {

    public CurrentUser {
        teams = Set.copyOf(teams);
        ledTeams = Set.copyOf(ledTeams);
    }

    /** Whether the person holds the role today. */
    public boolean is(Role role) {
        return switch (role) {
            case STUDENT -> student != null;
            case TEAM_MEMBER -> !teams.isEmpty();
            case TEAM_LEADER -> !ledTeams.isEmpty();
            case MANAGER -> manager;
        };
    }

    /** Whether the person has a running membership of this team. */
    public boolean isMemberOf(TeamId team) {
        return teams.contains(team);
    }

    /** Whether the person leads this team. */
    public boolean leads(TeamId team) {
        return ledTeams.contains(team);
    }

    /** Whether the person is this student. */
    public boolean isStudent(StudentId other) {
        return other.equals(student);
    }

    /**
     * The student who asks.
     *
     * @throws NotFound when the account is nobody's who is one
     */
    public StudentId self() {
        return NotFound.unless(student);
    }

    /** The student behind the account. */
    public Optional<StudentId> asStudent() {
        return Optional.ofNullable(student);
    }
}
