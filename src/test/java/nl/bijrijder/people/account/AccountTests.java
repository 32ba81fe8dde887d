package nl.bijrijder.people.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.bijrijder.shared.AccountId;
import nl.bijrijder.shared.PersonName;
import nl.bijrijder.shared.RuleBroken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccountTests {

    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");

    private final Account account =
            Account.register(AccountId.random(), EmailAddress.of("a@b.nl"), PersonName.of("A", null, null), false, NOW);
    private final SecretCode code = SecretCode.random();

    @Test
    void anInvitationLastsTwoWeeksAndIsUsedUp() {
        account.invite(code.hash(), NOW);
        var lastMoment = NOW.plus(Account.INVITATION_LASTS).minusMillis(1);
        assertThat(account.accepts(code.hash(), lastMoment)).isTrue();
        assertThat(account.accepts(code.hash(), lastMoment.plusMillis(1))).isFalse();
        account.activate("hash");
        assertThat(account.accepts(code.hash(), NOW)).isFalse();
        assertThat(account.status()).isEqualTo(AccountStatus.ACTIVE);
    }

    @Test
    void aNewInvitationReplacesTheOldOne() {
        account.invite(code.hash(), NOW);
        account.invite(SecretCode.random().hash(), NOW);
        assertThat(account.accepts(code.hash(), NOW)).isFalse();
    }

    @Test
    void anEndedAccountDoesNotChange() {
        account.invite(code.hash(), NOW);
        account.end(NOW);
        assertThat(account.accepts(code.hash(), NOW)).isFalse();
        assertThat(account.status()).isEqualTo(AccountStatus.ENDED);
        assertThatThrownBy(() -> account.invite(code.hash(), NOW))
                .isInstanceOf(RuleBroken.class)
                .hasMessage("people.account.ended");
        assertThatThrownBy(() -> account.activate("hash"))
                .isInstanceOf(RuleBroken.class)
                .hasMessage("people.account.ended");
        assertThatThrownBy(() -> account.end(NOW))
                .isInstanceOf(RuleBroken.class)
                .hasMessage("people.account.ended");
    }

    @Test
    void aCodeMayBeTypedWithoutCare() {
        assertThat(SecretCode.hash(" " + code.text().replace('-', ' ').toLowerCase(Locale.ROOT)))
                .isEqualTo(code.hash());
        assertThat(SecretCode.random()).isNotEqualTo(code);
    }

    @Test
    void addressesAreComparedInLowerCase() {
        assertThat(EmailAddress.parse(" Noor@School.NL ")).contains(new EmailAddress("noor@school.nl"));
        assertThat(EmailAddress.parse("noor@school")).isEmpty();
        assertThat(EmailAddress.parse("a@b.nl" + "x".repeat(EmailAddress.MAX_LENGTH)))
                .isEmpty();
        assertThatThrownBy(() -> EmailAddress.require("noor"))
                .isInstanceOf(RuleBroken.class)
                .hasMessage("people.account.email.shape");
    }

    @Test
    void passwordsAreCountedAsPeopleSeeThem() {
        assertThatThrownBy(() -> accept("\uD83D\uDE97".repeat(11))).hasMessageContaining("short");
        accept(IntStream.range(0, 64)
                .mapToObj(number -> Character.toString(0x1F600 + number * 37 % 64))
                .collect(Collectors.joining()));
        assertThatThrownBy(() -> accept("x".repeat(129))).hasMessageContaining("long");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "password1234",
                "Welkom123456",
                "wachtwoord12",
                "qwertyuiop12",
                "123456789012",
                "aaaaaaaaaaaa",
                "SanneVermeer",
                "wilgenhofsanne"
            })
    void whatEverybodyGuessesFirstIsRefused(String password) {
        assertThatThrownBy(() -> accept(password)).hasMessageContaining("easy");
    }

    @ParameterizedTest
    @ValueSource(strings = {"mijn fiets staat buiten", "regen op het dak", "bijrijder-demo", "kj3Fz09pQ!mw"})
    void aSentenceIsAGoodPassword(String password) {
        accept(password);
    }

    @Test
    void aLongPasswordIsLookedAtInNoTime() {
        assertTimeoutPreemptively(
                Duration.ofSeconds(2),
                () -> accept("lang verhaal over fietsen ".repeat(5).substring(0, 128)));
    }

    private static void accept(String password) {
        PasswordRules.check(
                password, PersonName.of("Sanne", null, "Vermeer"), EmailAddress.of("sanne@wilgenhof.example"));
    }
}
