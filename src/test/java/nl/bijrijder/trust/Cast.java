package nl.bijrijder.trust;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import nl.bijrijder.shared.Role;
import org.jspecify.annotations.Nullable;

/**
 * Who asks: the people of the demo world as DOMAIN §10 tells about them, and nobody. What they are is written down here once
 * more, so that the application is not compared with itself.
 */
enum Cast {
    NOBODY("", null),
    NOOR("noor@wilgenhof.example", null, Role.STUDENT),
    DAAN("daan@wilgenhof.example", null, Role.STUDENT),
    MILA("mila@hetveer.example", null, Role.STUDENT),
    YUSUF("yusuf@wilgenhof.example", null, Role.STUDENT),
    SANNE("sanne@wilgenhof.example", Cast.CARE, Role.TEAM_MEMBER),
    KARIM("karim@hetveer.example", Cast.CARE, Role.TEAM_MEMBER),
    JOKE("joke@hetveer.example", Cast.CARE, Role.TEAM_MEMBER),
    PETER("peter@wilgenhof.example", null),
    TOM("tom@hetveer.example", Cast.TECH, Role.TEAM_MEMBER),
    INGRID("ingrid@wilgenhof.example", Cast.CARE, Role.TEAM_MEMBER, Role.TEAM_LEADER),
    BAS("bas@hetveer.example", Cast.TECH, Role.TEAM_MEMBER, Role.TEAM_LEADER),
    FATIMA("fatima@hetveer.example", null, Role.MANAGER);

    static final String CARE = "Zorg & Welzijn";
    static final String TECH = "Techniek";
    /** The small team that stops soon, in which Tom coaches as well. */
    static final String HORECA = "Horeca";

    static final String PARTNERSHIP = "Route Veerland";

    private final String email;
    private final @Nullable String team;
    private final Set<Role> roles;

    Cast(String email, @Nullable String team, Role... roles) {
        this.email = email;
        this.team = team;
        this.roles = Set.of(roles);
    }

    /** Everybody with an account. */
    static List<Cast> people() {
        return Arrays.stream(values()).filter(member -> member != NOBODY).toList();
    }

    String email() {
        return email;
    }

    boolean is(Role role) {
        return roles.contains(role);
    }

    boolean isIn(@Nullable String other) {
        return team != null && (team.equals(other) || this == TOM && HORECA.equals(other));
    }

    boolean leads(@Nullable String other) {
        return is(Role.TEAM_LEADER) && isIn(other);
    }
}
