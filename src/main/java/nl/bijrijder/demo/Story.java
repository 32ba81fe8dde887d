package nl.bijrijder.demo;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.bijrijder.people.account.AccessLookup;
import nl.bijrijder.people.account.Accounts;
import nl.bijrijder.shared.AccountId;
import nl.bijrijder.shared.CurrentUser;
import nl.bijrijder.shared.DatabaseScope;
import nl.bijrijder.shared.StudentId;
import nl.bijrijder.shared.TeamId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * How chapters of the demo world are told: somebody does something on some day. Ids come from names, so that a chapter that is
 * told twice makes nothing twice.
 */
@Component
@OnlyInDemoWorld
class Story {

    static final TeamId CARE = new TeamId(id("team zorg en welzijn"));
    static final TeamId TECH = new TeamId(id("team techniek"));

    private final AccessLookup access;
    private final StoryClock clock;

    Story(AccessLookup access, StoryClock clock) {
        this.access = access;
        this.clock = clock;
    }

    /** The id that belongs to a name in the story. */
    static UUID id(String name) {
        return UUID.nameUUIDFromBytes(("bijrijder demo " + name).getBytes(StandardCharsets.UTF_8));
    }

    /** The account of the person with this address. */
    static AccountId account(String email) {
        return new AccountId(id("account " + email));
    }

    /** The student with this address. */
    static StudentId student(String email) {
        return new StudentId(id("student " + email));
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** So many days from today; where that is in a weekend, the Friday before it, or of what is ahead the Monday after. */
    LocalDate schoolDay(int fromToday) {
        var day = today().plusDays(fromToday);
        return switch (day.getDayOfWeek()) {
            case SATURDAY -> fromToday > 0 ? day.plusDays(2) : day.minusDays(1);
            case SUNDAY -> fromToday > 0 ? day.plusDays(1) : day.minusDays(2);
            default -> day;
        };
    }

    /** Somebody does something on that day, with the rights they had on it. */
    <T extends @Nullable Object> T on(LocalDate day, String email, Function<CurrentUser, T> scene) {
        return clock.on(day, () -> {
            var user = access.find(account(email)).orElseThrow();
            return DatabaseScope.of(user).call(() -> scene.apply(user));
        });
    }

    /** Somebody does something on that day that has no outcome. */
    void tell(LocalDate day, String email, Consumer<CurrentUser> scene) {
        this.<@Nullable Object>on(day, email, user -> {
            scene.accept(user);
            return null;
        });
    }

    /** Whether this person exists already, because an earlier telling was interrupted. */
    boolean knows(Accounts accounts, String email) {
        return accounts.credentialsOf(email).isPresent();
    }
}
