package nl.bijrijder.guidance.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import nl.bijrijder.shared.AccountId;
import nl.bijrijder.shared.RuleBroken;
import nl.bijrijder.shared.StaleVersion;
import nl.bijrijder.shared.StudentId;
import nl.bijrijder.shared.TeamId;
import org.junit.jupiter.api.Test;

class AgendaItemTests {

    private static final Instant NOW = Instant.parse("2026-11-23T11:00:00Z");

    private final AgendaItem item =
            new AgendaItem(AgendaItemId.random(), StudentId.random(), TeamId.random(), "Mag ik wisselen?", NOW);

    @Test
    void whatWasDiscussedStaysAsItIs() {
        assertThat(item.discuss(AccountId.random(), NOW)).isTrue();
        assertThat(item.discuss(AccountId.random(), NOW)).as("once is enough").isFalse();
        assertThatExceptionOfType(RuleBroken.class).isThrownBy(() -> item.reword(0, "Iets anders"));
        assertThatExceptionOfType(RuleBroken.class).isThrownBy(item::remove);
        assertThat(item.toEntry().text()).isEqualTo("Mag ik wisselen?");
    }

    @Test
    void deletesTheTextOfARemovedItem() {
        assertThat(item.remove()).isTrue();
        assertThat(item.remove()).as("once is enough").isFalse();
        assertThat(item.toEntry().text()).isEmpty();
        assertThatExceptionOfType(RuleBroken.class).isThrownBy(() -> item.discuss(AccountId.random(), NOW));
        assertThatExceptionOfType(RuleBroken.class).isThrownBy(() -> item.reword(0, "Toch wel"));
    }

    @Test
    void anOldVersionOverwritesNothingAndTheSameWordsAreNoChange() {
        assertThat(item.reword(99, "Mag ik wisselen?")).isFalse();
        assertThatExceptionOfType(StaleVersion.class).isThrownBy(() -> item.reword(99, "Iets anders"));
        assertThat(item.reword(0, "Iets anders")).isTrue();
        assertThat(item.toEntry().text()).isEqualTo("Iets anders");
    }
}
