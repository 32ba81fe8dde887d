package nl.bijrijder.company;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RequestLoadTests {

    private static final LocalDate TODAY = LocalDate.of(2028, 2, 29);

    @Test
    void aCompanyThatWasNeverAskedMayBe() {
        assertThat(RequestLoad.of(List.of(), TODAY)).isEqualTo(new RequestLoad(0, false, false));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 1, true, false",
        "55, 1, true, false",
        "56, 1, false, false",
        "365, 1, false, false",
        "367, 0, false, false",
        "60 90, 2, false, false",
        "60 90 300, 3, false, true",
        "60 90 400, 2, false, false",
        "1 2 3 4, 4, true, true",
        "90 90 90 90, 1, false, false",
    })
    void countsRequestsAndSaysWhenTheyAreTooMany(String daysAgo, int lastYear, boolean recent, boolean often) {
        var days = Stream.of(daysAgo.split(" "))
                .map(ago -> TODAY.minusDays(Long.parseLong(ago)))
                .toList();
        var load = RequestLoad.of(days, TODAY);
        assertThat(load).isEqualTo(new RequestLoad(lastYear, recent, often));
        assertThat(load.isTooMuch()).isEqualTo(recent || often);
    }
}
