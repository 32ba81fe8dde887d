package nl.bijrijder.company.list;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+31 118 551234",
                "-3",
                "@SUM(A1)",
                "\tx",
                "\rx",
                "0612345678",
                "0118-551234",
                "06-2026",
                "'=1",
                "''+1",
                "=a\nb"
            })
    void whatASpreadsheetWouldTakeWrongIsGuardedAndComesBack(String text) {
        assertThat(Cell.guard(text)).isEqualTo("'" + text);
        assertThat(Cell.restore(Cell.guard(text))).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Bosgoed", "4321 AB", "'t Hoefijzer", "a=b", "1e rang", "'"})
    void wordsStayWords(String text) {
        assertThat(Cell.guard(text)).isEqualTo(text);
        assertThat(Cell.restore(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"612345678, 0612345678", "118551234, 0118551234", "0612345678, 0612345678", "+31612345678, +31612345678"
    })
    void aNumberGetsItsZeroBack(String cell, String number) {
        assertThat(Cell.phone(cell)).isEqualTo(number);
    }

    @Test
    void anyTextComesBack() {
        var random = new java.util.Random(7);
        var signs = "'=+-@\t\r0 9ab;\"\n";
        for (var run = 0; run < 20_000; run++) {
            var text = new StringBuilder();
            for (var length = random.nextInt(6); length >= 0; length--) {
                text.append(signs.charAt(random.nextInt(signs.length())));
            }
            var guarded = Cell.guard(text.toString());
            assertThat(Cell.restore(guarded)).as(text.toString()).isEqualTo(text.toString());
            assertThat(guarded.isEmpty() || "=+-@\t\r".indexOf(guarded.charAt(0)) < 0)
                    .isTrue();
        }
    }
}
