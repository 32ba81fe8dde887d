package nl.bijrijder.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import nl.bijrijder.shared.AccountId;
import nl.bijrijder.shared.Lens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimelineFilterTests {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 12);
    private static final AccountId SANNE = AccountId.random();

    @ParameterizedTest
    @CsvSource({
        "kind, KITE",
        "kind, note",
        "kind, 'NOTE,STEP'",
        "lens, ALL",
        "author, sanne",
        "author, 1-1-1-1-1",
        "from, 2026-02-31",
        "from, +999999-01-01",
        "until, gisteren",
        "until, 0000-01-01",
        "news, yes",
        "kind, ''",
        "page, 3",
        "'', ''"
    })
    void whatMakesNoSenseIsNoFilter(String name, String value) {
        assertThat(TimelineFilter.of(Map.of(name, value))).isEqualTo(TimelineFilter.ALL);
    }

    @Test
    void readsWhatItWrites() {
        var asked = Map.of(
                "kind",
                "STEP",
                "lens",
                "MOTIVES",
                "author",
                SANNE.toString(),
                "from",
                "2026-01-01",
                "until",
                "2026-12-31",
                "news",
                "true");
        var filter = TimelineFilter.of(asked);
        assertThat(filter.query())
                .isEqualTo("kind=STEP&lens=MOTIVES&author=" + SANNE + "&from=2026-01-01&until=2026-12-31&news=true");
        assertThat(TimelineFilter.ALL.query()).isEmpty();
        assertThat(TimelineForm.of(filter).from()).isEqualTo("2026-01-01");
        assertThat(TimelineForm.of(TimelineFilter.ALL).kind()).isEqualTo(TimelineForm.ANY);
    }

    @Test
    void aPeriodTheWrongWayRoundIsTurned() {
        var filter = TimelineFilter.of(Map.of("from", "2026-12-31", "until", "2026-01-01"));
        assertThat(filter.from()).isEqualTo("2026-01-01");
        assertThat(filter.until()).isEqualTo("2026-12-31");
    }

    @Test
    void strangersAreNoAuthorsAndAFirstLookHasNoNews() {
        var filter = TimelineFilter.of(Map.of("author", SANNE.toString(), "news", "true"));
        assertThat(filter.among(Set.of(), false)).isEqualTo(TimelineFilter.ALL);
        assertThat(filter.among(Set.of(SANNE), true)).isEqualTo(filter);
    }

    @Test
    void showsWhatWasAskedForAndNothingElse() {
        var entry = TimelineEntry.of(TimelineKind.STEP, "1", DAY, "title").doneBy(SANNE, null, AccountId.random());
        assertThat(shows(Map.of(), entry)).isTrue();
        assertThat(shows(Map.of("kind", "STEP", "author", SANNE.toString()), entry))
                .isTrue();
        assertThat(shows(Map.of("kind", "NOTE"), entry)).isFalse();
        assertThat(shows(Map.of("lens", Lens.MOTIVES.name()), entry)).isFalse();
        assertThat(shows(Map.of("author", AccountId.random().toString()), entry))
                .isFalse();
        assertThat(shows(Map.of("from", DAY.toString(), "until", DAY.toString()), entry))
                .isTrue();
        assertThat(shows(Map.of("from", DAY.plusDays(1).toString()), entry)).isFalse();
        assertThat(shows(Map.of("until", DAY.minusDays(1).toString()), entry)).isFalse();
        assertThat(shows(Map.of("news", "true"), entry)).isFalse();
        assertThat(TimelineFilter.of(Map.of("news", "true")).shows(entry, true)).isTrue();
    }

    private static boolean shows(Map<String, String> asked, TimelineEntry entry) {
        return TimelineFilter.of(asked).shows(entry, false);
    }
}
