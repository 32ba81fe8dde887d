package nl.bijrijder.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where people come in. */
class BaseUrlTests {

    @Test
    void linksLeadToTheSiteTheOperatorNamed() {
        var site = BaseUrl.of(" https://bijrijder.example/ ");
        assertThat(site.isSecure()).isTrue();
        assertThat(site.link("/guest")).contains("https://bijrijder.example/guest");
    }

    @Test
    void withoutASettingThereIsNoLinkAndNothingIsForHttpsAlone() {
        var nowhere = BaseUrl.of("");
        assertThat(nowhere.isKnown()).isFalse();
        assertThat(nowhere.isSecure()).isFalse();
        assertThat(nowhere.link("/guest")).isEmpty();
    }

    @Test
    void onThisMachineHttpWillDo() {
        assertThat(BaseUrl.of("http://127.0.0.1:8080").isSecure()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://bijrijder.example",
                "ftp://bijrijder.example",
                "bijrijder.example",
                "https://",
                "https://user:secret@bijrijder.example",
                "https://bijrijder.example/app",
                "https://bijrijder.example?x=1",
                "https://bij rijder"
            })
    void anythingElseIsRefused(String setting) {
        assertThatThrownBy(() -> BaseUrl.of(setting)).isInstanceOf(StartRefused.class);
    }
}
