package nl.bijrijder.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MailTests {

    @Test
    void isTriedForFourDaysAndNotMuchLonger() {
        var inAll =
                IntStream.range(1, Mail.MOST_TRIES).mapToObj(Mail::pauseAfter).reduce(Duration.ZERO, Duration::plus);
        assertThat(inAll).isBetween(Duration.ofDays(4), Duration.ofDays(4).plusHours(12));
    }

    @Test
    void leavesWithTheAddressThatWasNotKnownWhenItWasWritten() {
        var body = "Bekijk het bezoek: " + MailDraft.SITE + "/guest/abc";
        assertThat(Envelopes.placed(body, "https://bijrijder.example/"))
                .isEqualTo("Bekijk het bezoek: https://bijrijder.example/guest/abc");
        assertThat(Envelopes.placed(body, null)).isEqualTo(body);
    }

    @Test
    void isTriedSoonAtFirstAndTwiceADayAtLast() {
        assertThat(Mail.pauseAfter(1)).isEqualTo(Duration.ofMinutes(1));
        assertThat(Mail.pauseAfter(2)).isEqualTo(Duration.ofMinutes(2));
        assertThat(Mail.pauseAfter(Mail.MOST_TRIES)).isEqualTo(Duration.ofHours(12));
    }
}
