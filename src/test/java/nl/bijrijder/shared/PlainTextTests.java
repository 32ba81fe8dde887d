package nl.bijrijder.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PlainTextTests {

    @Test
    void wordsStayAndWhatCannotBeKeptGoes() {
        assertThat(PlainText.lines("  Ik zei: \u201Cja\u201D\r\nen toen\0 niet.\r"))
                .isEqualTo("Ik zei: \u201Cja\u201D\nen toen niet.");
        assertThat(PlainText.lines("e\u0301e\u0301n")).isEqualTo("één");
        assertThat(PlainText.lines("a\uD83Db")).isEqualTo("a\uFFFDb");
        assertThat(PlainText.line(" Sint \n\t Anna ")).isEqualTo("Sint Anna");
        assertThat(PlainText.lineOrNull(" \t ")).isNull();
        assertThat(PlainText.linesOrNull(null)).isNull();
    }

    @Test
    void anyTextSurvivesUtf8AndNormalisingTwiceChangesNothing() {
        var seed = 20261123L;
        var random = new Random(seed);
        for (var i = 0; i < 20_000; i++) {
            var text = PlainText.lines(anything(random));
            assertThat(text).as("seed %d, text %d", seed, i).doesNotContain("\0");
            assertThat(new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
                    .isEqualTo(text);
            assertThat(PlainText.lines(text)).isEqualTo(text);
        }
    }

    /** Any UTF-16, so lone surrogates and control characters too. */
    private static String anything(Random random) {
        var text = new StringBuilder();
        for (var length = random.nextInt(40); length > 0; length--) {
            text.append((char) (random.nextInt(4) == 0 ? random.nextInt(0x20) : random.nextInt(0x10000)));
        }
        return text.toString();
    }
}
