package nl.bijrijder.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import org.junit.jupiter.api.Test;

class SecretTokenTests {

    @Test
    void isDifferentEveryTimeAndFitsInAnAddress() {
        var seen = new HashSet<String>();
        for (var number = 0; number < 1000; number++) {
            var text = SecretToken.random().text();
            assertThat(text).matches("[A-Za-z0-9_-]{43}");
            seen.add(text);
        }
        assertThat(seen).hasSize(1000);
    }

    /** Fingerprints stand in the databases of schools: another one would lock everybody out. */
    @Test
    void keepsTheFingerprintItAlwaysHad() {
        assertThat(new SecretToken("abc").fingerprint())
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assertThat(Fingerprint.of("")).isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        assertThat(Fingerprint.of("Yılmaz €"))
                .as("UTF-8")
                .isEqualTo("3eebe499b58427d7c2b39a8922b7ced773442eecd1cbda83bbf9a19af398e01d");
    }

    @Test
    void comparesFingerprints() {
        var one = Fingerprint.of("a");
        assertThat(Fingerprint.same(one, Fingerprint.of("a"))).isTrue();
        assertThat(Fingerprint.same(one, Fingerprint.of("b"))).isFalse();
        assertThat(Fingerprint.same(one, one.substring(1))).isFalse();
    }

    @Test
    void doesNotTellItselfWhenItIsWrittenDown() {
        var token = SecretToken.random();
        assertThat("" + token).isEqualTo("SecretToken");
    }
}
