package nl.bijrijder.demo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.bijrijder.people.account.SignInCard;
import nl.bijrijder.people.account.SignInCards;
import org.springframework.stereotype.Component;

/** The people of the story by their given names, and those everybody can look around as (DOMAIN §10), on the sign-in page. */
@Component
@OnlyInDemoWorld
class Cast implements SignInCards {

    static final String PASSWORD = "bijrijder-demo";

    private final Map<String, Person> people = new LinkedHashMap<>();

    Cast() {
        StoryReader.people().forEach(person -> people.put(person.name().givenName(), person));
    }

    /**
     * The person the story calls by this name.
     *
     * @throws IllegalArgumentException when there is none
     */
    Person named(String givenName) {
        var person = people.get(givenName);
        if (person == null) {
            throw new IllegalArgumentException("nobody in people.yml is called " + givenName);
        }
        return person;
    }

    @Override
    public List<SignInCard> cards() {
        return people.values().stream()
                .filter(person -> person.card() != null)
                .map(Person::toCard)
                .toList();
    }

    @Override
    public String password() {
        return PASSWORD;
    }
}
