package nl.bijrijder.platform.web.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.ResolvableType;
import org.springframework.core.convert.support.DefaultConversionService;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.server.ResponseStatusException;

/** What becomes of a form of which the fields are not sent as a page sends them, and whose fault it is that it cannot be bound. */
class FieldBindingTests {

    private static final UUID ID = UUID.fromString("b5b4ee7c-a9ec-4d8f-a411-b6ce1d7a9b65");

    private final MockHttpServletRequest request = new MockHttpServletRequest();

    @Test
    void aValueForAPartLeavesWhatWasTypedInIt() {
        request.addParameter("words", "junk");
        request.addParameter("words.text", "oven");
        assertThat(bound()).isEqualTo(new WordsForm(null, new Words("oven", null), null, null));
    }

    @Test
    void anIdIsReadFromItsOwnValueAlone() {
        request.addParameter("id", ID.toString());
        request.addParameter("id.value", "junk");
        assertThat(bound()).isEqualTo(new WordsForm(new WordsId(ID), null, null, null));
    }

    @ParameterizedTest
    @ValueSource(strings = {".", "..", "", "[", "lines.", ".lines", "words..text", "unknown.text", "words[0].text"})
    void aNameThatNoFieldHasIsNotLookedAt(String name) {
        request.addParameter(name, "oven");
        assertThat(bound()).isEqualTo(new WordsForm(null, null, null, null));
    }

    @Test
    void whatStandsInsideAnIdMakesNone() {
        request.addParameter("id.value", ID.toString());
        assertThat(bound()).isEqualTo(new WordsForm(null, null, null, null));
    }

    @Test
    void whatStandsInsideAnIdOfAListMakesNone() {
        request.addParameter("others[0].value", ID.toString());
        assertThat(bound()).isEqualTo(new WordsForm(null, null, null, null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"lines[first]", "lines[256]", "lines[2147483647]", "lines[99999999999]"})
    void aPlaceThatNoListHasIsTheSendersFault(String name) {
        request.addParameter(name, "oven");
        assertThatThrownBy(this::bound).isInstanceOf(ResponseStatusException.class);
    }

    @Test
    void aNumberThatTheFormItselfCannotReadIsOurs() {
        request.addParameter("words.count", "many");
        assertThatThrownBy(this::bound)
                .isNotInstanceOf(ResponseStatusException.class)
                .hasRootCauseInstanceOf(NumberFormatException.class);
    }

    private @Nullable Object bound() {
        var binder = new FieldBinding.FieldBinder(null, "form");
        binder.setTargetType(ResolvableType.forClass(WordsForm.class));
        binder.setConversionService(new DefaultConversionService());
        binder.construct(request);
        return binder.getTarget();
    }

    record WordsForm(
            @Nullable WordsId id,
            @Nullable Words words,
            @Nullable List<String> lines,
            @Nullable List<WordsId> others) {}

    public record WordsId(UUID value) {

        public static WordsId valueOf(String text) {
            return new WordsId(UUID.fromString(text));
        }
    }

    record Words(@Nullable String text, @Nullable String count) {

        Words {
            if (count != null) {
                Integer.parseInt(count);
            }
        }
    }
}
