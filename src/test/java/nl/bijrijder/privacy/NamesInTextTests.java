package nl.bijrijder.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.bijrijder.shared.PersonName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamesInTextTests {

    private final NamesInText names = new NamesInText(List.of(
            PersonName.of("Chlo\u00eb", "van den", "Dijk"),
            PersonName.of("Bo", null, "Smit"),
            PersonName.of("Yusuf", null, "Y\u0131lmaz"),
            PersonName.of("Amina", null, "El Amrani"),
            PersonName.of("Anne-Marie", null, null),
            PersonName.of("Roos", null, "Bakker"),
            PersonName.of("Jan", null, "'t Hart")));

    @ParameterizedTest
    @CsvSource({
        "Net als CHLOE wil ik kneden, Chlo\u00eb",
        "Chlo\u00eb\u2019s hond mag mee, Chlo\u00eb",
        "Neem Chloes schort mee, Chlo\u00eb",
        "De dijk op, Dijk",
        "Yilmaz komt later, Y\u0131lmaz",
        "el-amrani komt later, El Amrani",
        "Anne Marie komt later, Anne-Marie"
    })
    void aNameIsFoundWhateverTheAccentsAndCapitals(String text, String name) {
        assertThat(names.in(text)).isEqualTo(new NamesInText.Found(null, List.of(name)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"De boom en de dijken zien", "Chloris", "Bo mag mee", "Anne mag mee", "", " "})
    void aPartOfAWordAndAVeryShortNameAreNone(String text) {
        assertThat(names.in(text)).isEqualTo(new NamesInText.Found(null, List.of()));
    }

    @ParameterizedTest
    @CsvSource({
        "Voor Chloe van den Dijk is er lift nodig, Chlo\u00eb van den Dijk",
        "'Voor chloe v.d. dijk, graag', Chlo\u00eb van den Dijk",
        "'Dijk, Chlo\u00eb', Chlo\u00eb van den Dijk",
        "Yusuf M. Yilmaz, Yusuf Y\u0131lmaz",
        "Bo Smit mag mee, Bo Smit",
        "Roos de Bakker mag mee, Roos Bakker",
        "Jan t Hart mag mee, Jan 't Hart",
        "Jan \u2019t Hart mag mee, Jan 't Hart"
    })
    void firstAndLastNameTogetherAreAWholeName(String text, String name) {
        assertThat(names.in(text).full()).isEqualTo(name);
    }

    @Test
    void anOrdinarySentenceIsNoWholeName() {
        var found = names.in("Een roos voor de bakker");
        assertThat(found.full()).isNull();
        assertThat(found.alone()).containsExactlyInAnyOrder("Roos", "Bakker");
    }

    @Test
    void twoWordsFarApartAreNotOneName() {
        var found = names.in("Chlo\u00eb gaat met ons allen over de dijk");
        assertThat(found.full()).isNull();
        assertThat(found.alone()).containsExactlyInAnyOrder("Chlo\u00eb", "Dijk");
    }
}
