package nl.bijrijder.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.InvocationTargetException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.bijrijder.people.organisation.HolidayCalendar;
import nl.bijrijder.shared.CompanyId;
import nl.bijrijder.visit.CompanyVisitId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StoryReaderTests {

    private static final StoryReader READER = on("2026-11-26");

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-26", "2026-11-28", "2026-12-31", "2027-03-28", "2028-02-29", "2026-08-01"})
    void readsEveryLineOnAnyDay(String today) {
        assertThat(on(today).story()).hasSizeGreaterThan(400);
    }

    @Test
    void everyVerbIsOfTheStory() {
        assertThat(READER.story())
                .<Class<?>>extracting(line -> line.act().getClass())
                .containsAll(Act.byVerb().values());
    }

    @Test
    void nothingIsToldBeforeItsDayHasCome() {
        assertThat(READER.story())
                .allSatisfy(line -> assertThat(line.day()).as(line.place()).isBeforeOrEqualTo("2026-11-26"));
    }

    /** A company by its file, a visit by its plan. */
    @Test
    void whatIsUsedWasNamedBefore() {
        var named = new HashSet<Object>();
        for (var line : READER.story()) {
            if (line.act() instanceof CompanyAct.OpenCompanyFile file) {
                named.add(Names.Firm.named(file.called()).id());
            }
            var used = parts(line.act())
                    .filter(part -> part instanceof CompanyId || part instanceof CompanyVisitId)
                    .toList();
            assertThat(named).as(line.place()).containsAll(used);
            if (line.act() instanceof VisitAct.ArrangeVisit plan) {
                named.add(Names.visit(plan.visit()));
            }
        }
        assertThat(named).hasSizeGreaterThan(20);
    }

    @Test
    void peopleAreCalledByOneNameEach() {
        var people = StoryReader.people();
        assertThat(people.stream().map(person -> person.name().givenName())).doesNotHaveDuplicates();
        assertThat(people.stream().map(Person::email)).doesNotHaveDuplicates();
    }

    @Test
    void sceneGivesItsActsWhatTheyHaveInCommon() {
        var lines = lines("""
                - day: -3
                  who: Ingrid
                  does: close visit
                  acts:
                  - {visit: Een}
                  - {visit: Twee, who: Bas}
                """);
        assertThat(lines).extracting(StoryReader.Line::place).containsExactly("test.yml line 5", "test.yml line 6");
        assertThat(lines).extracting(line -> line.who().name().givenName()).containsExactly("Ingrid", "Bas");
        assertThat(lines).extracting(StoryReader.Line::day).containsOnly(LocalDate.parse("2026-11-23"));
    }

    @Test
    void refusesAVerbNobodyKnowsWithItsPlace() {
        refuses("{day: 0, who: Ingrid, does: shut visit, visit: Een}", "test.yml line 2", "shut visit");
    }

    @Test
    void refusesAKeyNobodyKnowsWithItsPlace() {
        refuses("{day: 0, who: Ingrid, does: close visit, visit: Een, reson: Op}", "test.yml line 2", "reson");
    }

    @Test
    void refusesAKeyInsideAPartThatNobodyKnows() {
        refuses(
                "{day: 0, who: Sanne, does: write down, student: Noor, kind: TEAM, audience: TEAM, text: Op, outcome: {agred: Op}}",
                "test.yml line 2",
                "agred");
    }

    @Test
    void refusesWhatIsMissingWithItsPlace() {
        refuses("{day: 0, who: Ingrid, does: close visit}", "test.yml line 2", "visit");
        refuses("{day: 0, does: close visit, visit: Een}", "test.yml line 2", "who");
    }

    @Test
    void refusesSomebodyNobodyKnows() {
        refuses("{day: 0, who: Piet, does: close visit, visit: Een}", "test.yml line 2", "Piet");
        refuses("{day: 0, who: Sanne, does: look, team: techniek, student: Piet}", "test.yml line 2", "Piet");
    }

    @Test
    void refusesADayNobodyCanTell() {
        refuses("{day: someday, who: Ingrid, does: close visit, visit: Een}", "test.yml line 2", "someday");
    }

    @Test
    void refusesWhatIsSaidTwice() {
        refuses("{day: 0, who: Ingrid, does: close visit, visit: Een, visit: Twee}", "test.yml line 2", "visit twice");
    }

    @Test
    void refusesAWordThatIsNoneOfTheChoices() {
        refuses(
                "{day: 0, who: Karim, does: hold placement talk, student: Mila, kind: HALFWAY}",
                "test.yml line 2",
                "HALFWAY");
    }

    private static void refuses(String entry, String... said) {
        assertThatThrownBy(() -> lines("# a mistake\n- " + entry))
                .isInstanceOf(StoryFile.Mistake.class)
                .hasMessageContainingAll(said);
    }

    private static List<StoryReader.Line> lines(String text) {
        return StoryFile.read("test.yml", text).stream().map(READER::line).toList();
    }

    private static StoryReader on(String today) {
        return new StoryReader(new Cast(), new StoryDays(LocalDate.parse(today), new HolidayCalendar(Map.of())));
    }

    /** A record with all there is in it. */
    private static Stream<Object> parts(Object whole) {
        if (whole instanceof Collection<?> several) {
            return several.stream().flatMap(StoryReaderTests::parts);
        }
        return whole instanceof Record
                ? Stream.concat(
                        Stream.of(whole),
                        Arrays.stream(whole.getClass().getRecordComponents())
                                .map(component -> {
                                    try {
                                        component.getAccessor().setAccessible(true);
                                        return component.getAccessor().invoke(whole);
                                    } catch (IllegalAccessException | InvocationTargetException unreadable) {
                                        throw new IllegalStateException(unreadable);
                                    }
                                })
                                .flatMap(StoryReaderTests::parts))
                : Stream.empty();
    }
}
