package nl.bijrijder.people.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignInThrottleTests {

    @ParameterizedTest
    @CsvSource({"0, 0", "9, 0", "10, 5", "11, 10", "12, 20", "13, 40", "17, 640", "18, 900", "1000, 900"})
    void eachTryAfterTheTenthWaitsTwiceAsLongUpToAQuarterOfAnHour(int tries, long seconds) {
        assertThat(SignInThrottle.waitAfter(tries)).isEqualTo(Duration.ofSeconds(seconds));
    }
}
