package nl.bijrijder.guidance.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import nl.bijrijder.guidance.coaching.Contact;
import nl.bijrijder.shared.AccountId;
import nl.bijrijder.shared.Lens;
import nl.bijrijder.shared.RuleBroken;
import nl.bijrijder.shared.StudentId;
import nl.bijrijder.shared.TeamId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CoachingNoteTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate BORN = LocalDate.of(2010, 5, 4);
    private static final Instant NOW = Instant.parse("2026-11-23T14:40:00Z");

    @Test
    void aDraftGoesOnUntilItIsPublished() {
        var note = write(Audience.DRAFT, content("Eerste zin.", TODAY));
        note.revise(content("Tweede zin.", TODAY), Audience.DRAFT, NOW);
        note.revise(content("Derde zin.", TODAY), Audience.STUDENT, NOW);
        assertThat(note.audience()).isEqualTo(Audience.STUDENT);
        assertThat(note.content().text()).isEqualTo("Derde zin.");
    }

    @Test
    void aPublishedNoteDoesNotChange() {
        var note = write(Audience.TEAM, content("Zo was het.", TODAY));
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> note.revise(content("Anders.", TODAY), Audience.DRAFT, NOW))
                .withMessage("guidance.note.published");
        assertThat(note.content().text()).isEqualTo("Zo was het.");
    }

    @Test
    void onlyADraftExpires() {
        var later = NOW.plus(Duration.ofDays(30));
        var draft = write(Audience.DRAFT, content("Nog niet af.", TODAY));
        assertThat(draft.isExpired(later.minusSeconds(1))).isFalse();
        assertThat(draft.isExpired(later)).isTrue();
        assertThat(write(Audience.TEAM, content("Af.", TODAY)).isExpired(later)).isFalse();
    }

    @Test
    void aConversationLiesInThePastButNotTooFar() {
        assertThatCode(() -> content("Vandaag.", TODAY).check(BORN, TODAY)).doesNotThrowAnyException();
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> content("Morgen.", TODAY.plusDays(1)).check(BORN, TODAY))
                .withMessage("guidance.note.occurredOn.later");
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> content("Lang geleden.", TODAY.minusYears(10).minusDays(1))
                        .check(BORN, TODAY))
                .withMessage("guidance.note.occurredOn.early");
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(
                        () -> content("Voor de geboorte.", TODAY.minusDays(2)).check(TODAY.minusDays(1), TODAY))
                .withMessage("guidance.note.occurredOn.early");
    }

    @Test
    void aDateBelongsToANextStepThatLiesAhead() {
        assertThatCode(() -> step("Bel de kapper", TODAY).check(BORN, TODAY)).doesNotThrowAnyException();
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> step(null, TODAY).check(BORN, TODAY))
                .withMessage("guidance.note.nextStep.missing");
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> step("Bel de kapper", TODAY.minusDays(1)).check(BORN, TODAY))
                .withMessage("shared.rule.past");
    }

    @Test
    void talkingAboutSomebodyIsNoContact() {
        assertThat(ConversationKind.TEAM.isWithStudent()).isFalse();
        assertThat(ConversationKind.HANDOVER.isWithStudent()).isFalse();
        assertThat(ConversationKind.SHORT_MOMENT.isWithStudent()).isTrue();
    }

    @Test
    void howLongAgoIsSaidInWords() {
        assertThat(Contact.on(TODAY, TODAY).key()).isEqualTo("guidance.coaching.contact.today");
        assertThat(Contact.on(TODAY.minusDays(1), TODAY).key()).isEqualTo("guidance.coaching.contact.yesterday");
        assertThat(Contact.on(TODAY.minusDays(20), TODAY).count()).isEqualTo(20);
        assertThat(Contact.on(TODAY.minusDays(22), TODAY).key()).isEqualTo("guidance.coaching.contact.weeks");
        assertThat(Contact.on(TODAY.minusDays(42), TODAY).count()).isEqualTo(6);
    }

    private static CoachingNote write(Audience audience, NoteContent content) {
        var command = new WriteNote(NoteId.random(), StudentId.random(), audience, content);
        return CoachingNote.write(command, TeamId.random(), AccountId.random(), NOW);
    }

    private static NoteContent content(String text, LocalDate day) {
        return new NoteContent(
                text, null, null, null, ConversationKind.COACHING, day, Set.of(Lens.MOTIVES, Lens.QUALITIES));
    }

    private static NoteContent step(@Nullable String step, LocalDate due) {
        return new NoteContent("Iets.", null, step, due, ConversationKind.SHORT_MOMENT, TODAY, Set.of());
    }
}
