package nl.bijrijder.demo;

import java.time.LocalDate;
import java.util.function.Consumer;
import nl.bijrijder.people.account.AccessLookup;
import nl.bijrijder.shared.DatabaseScope;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.stereotype.Component;

/** Tells the story: on the day of each line the person it names does what it says, with the rights they had that day. */
@Component
@OnlyInDemoWorld
class Teller {

    private final AccessLookup access;
    private final StoryClock clock;
    private final BeanFactory services;

    Teller(AccessLookup access, StoryClock clock, BeanFactory services) {
        this.access = access;
        this.clock = clock;
        this.services = services;
    }

    /**
     * Tells one line.
     *
     * @throws StoryFile.Mistake with the place of the line, when a service refuses it
     */
    void tell(StoryReader.Line line) {
        try {
            tell(line.who(), line.day(), line.act()::tell);
        } catch (RuntimeException refused) {
            throw new StoryFile.Mistake(line.place(), refused);
        }
    }

    /** Lets somebody do something on that day. */
    void tell(Person who, LocalDate day, Consumer<Scene> act) {
        clock.on(day, () -> {
            var user = access.find(who.account()).orElseThrow();
            try (var scope = DatabaseScope.of(user).open()) {
                act.accept(new Scene(who, user, day, this));
            }
        });
    }

    /** The day on which all is told, whatever day a line is of. */
    LocalDate today() {
        return clock.today();
    }

    <T> T service(Class<T> type) {
        return services.getBean(type);
    }
}
