package nl.bijrijder.demo;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.lang.reflect.Executable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import nl.bijrijder.people.organisation.Brin;
import nl.bijrijder.people.organisation.OrganisationId;
import nl.bijrijder.route.RoutePlanId;
import nl.bijrijder.shared.AccountId;
import nl.bijrijder.shared.CompanyId;
import nl.bijrijder.shared.PartnershipId;
import nl.bijrijder.shared.PersonName;
import nl.bijrijder.shared.StudentId;
import nl.bijrijder.shared.TeamId;
import nl.bijrijder.visit.CompanyVisitId;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.introspect.AnnotatedMember;
import tools.jackson.databind.introspect.AnnotatedParameter;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/**
 * Makes acts of what the files of the story say, strictly: a verb, a key or a person nobody knows, and whatever is missing, is
 * refused with its place.
 */
class StoryReader {

    /** In the order in which they are told. */
    static final List<String> FILES = List.of(
            "school.yml",
            "route.yml",
            "coaching.yml",
            "notes.yml",
            "career.yml",
            "conversations.yml",
            "companies.yml",
            "visits.yml",
            "after-visits.yml",
            "placements.yml");

    private static final Map<String, Class<? extends Act>> ACTS = Act.byVerb();
    private static final Pattern NAME = Pattern.compile("(\\S+) (?:([\\p{Ll}' ]+) )?(.+)");

    private final JsonMapper mapper;

    StoryReader(Cast cast, StoryDays days) {
        this.mapper = mapper(new SimpleModule()
                .addDeserializer(Person.class, words(cast::named))
                .addDeserializer(AccountId.class, words(name -> cast.named(name).account()))
                .addDeserializer(StudentId.class, words(name -> cast.named(name).student()))
                .addDeserializer(LocalDate.class, words(days::day))
                .addDeserializer(LocalDateTime.class, words(days::moment))
                .addDeserializer(Brin.class, words(code -> Brin.parse(code).orElseThrow()))
                .addDeserializer(OrganisationId.class, words(name -> new OrganisationId(Names.id(name))))
                .addDeserializer(PartnershipId.class, words(name -> new PartnershipId(Names.id(name))))
                .addDeserializer(TeamId.class, words(name -> new TeamId(Names.id("team " + name))))
                .addDeserializer(RoutePlanId.class, words(name -> new RoutePlanId(Names.id("plan " + name))))
                .addDeserializer(
                        CompanyId.class, words(name -> Names.Firm.named(name).id()))
                .addDeserializer(Names.Firm.class, words(Names.Firm::named))
                .addDeserializer(CompanyVisitId.class, words(Names::visit)));
    }

    /** The people of the story, in their order on the sign-in page. */
    static List<Person> people() {
        var mapper = mapper(new SimpleModule().addDeserializer(PersonName.class, words(StoryReader::name)));
        return StoryFile.read("people.yml").stream()
                .map(entry -> bind(mapper, entry.place(), entry.words(), Person.class))
                .toList();
    }

    /** The whole story. */
    List<Line> story() {
        return FILES.stream()
                .flatMap(file -> StoryFile.read(file).stream())
                .map(this::line)
                .toList();
    }

    /** What one entry of a file says. */
    Line line(StoryFile.Entry entry) {
        var words = new LinkedHashMap<>(entry.words());
        var start = new LinkedHashMap<String, Object>();
        List.of("day", "who", "does").forEach(key -> {
            if (words.containsKey(key)) {
                start.put(key, words.remove(key));
            }
        });
        var beginning = bind(mapper, entry.place(), start, Beginning.class);
        var act = ACTS.get(beginning.does());
        if (act == null) {
            throw new StoryFile.Mistake(entry.place(), "nobody knows how to " + beginning.does());
        }
        return new Line(entry.place(), beginning.who(), beginning.day(), bind(mapper, entry.place(), words, act));
    }

    private static <T> T bind(JsonMapper mapper, String place, Map<String, Object> words, Class<T> type) {
        try {
            return mapper.convertValue(words, type);
        } catch (JacksonException | IllegalArgumentException mistaken) {
            throw new StoryFile.Mistake(place, mistaken);
        }
    }

    private static JsonMapper mapper(SimpleModule module) {
        var builder = JsonMapper.builder()
                .addModule(module)
                .propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
                .annotationIntrospector(new Strictness())
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES);
        for (var several : List.of(Set.class, List.class, Map.class)) {
            builder.withConfigOverride(
                    several, empty -> empty.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)));
        }
        return builder.build();
    }

    /** "Mila van den Berg" in its parts. */
    private static PersonName name(String full) {
        var parts = NAME.matcher(full);
        if (!parts.matches()) {
            throw new IllegalArgumentException("no given name and family name: " + full);
        }
        return PersonName.of(parts.group(1), parts.group(2), parts.group(3));
    }

    private static <T> StdDeserializer<T> words(Function<String, T> meaning) {
        return new Words<>(meaning);
    }

    /**
     * One line of the story: who does what on which day.
     *
     * @param place file and line where it begins
     */
    record Line(String place, Person who, LocalDate day, Act act) {}

    /** How every line begins. */
    private record Beginning(LocalDate day, Person who, String does) {}

    /** Reads one thing from its words. */
    private static final class Words<T> extends StdDeserializer<T> {

        private final Function<String, T> meaning;

        Words(Function<String, T> meaning) {
            super(Object.class);
            this.meaning = meaning;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) {
            return meaning.apply(parser.getString());
        }
    }

    /** Asks for every component of a record of ours that is not nullable, but for a yes or no and for several of something. */
    private static final class Strictness extends JacksonAnnotationIntrospector {

        @Override
        public @Nullable Boolean hasRequiredMarker(MapperConfig<?> config, AnnotatedMember member) {
            if (!(member instanceof AnnotatedParameter component)
                    || component.getDeclaringClass().getPackage() != StoryReader.class.getPackage()) {
                return super.hasRequiredMarker(config, member);
            }
            var type = component.getRawType();
            return type != boolean.class
                    && !Collection.class.isAssignableFrom(type)
                    && !Map.class.isAssignableFrom(type)
                    && !((Executable) component.getOwner().getMember())
                            .getAnnotatedParameterTypes()[component.getIndex()].isAnnotationPresent(Nullable.class);
        }
    }
}
