package nl.bijrijder.platform.database;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.bijrijder.shared.StartRefused;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseVersionTests {

    @ParameterizedTest
    @ValueSource(ints = {9, 14, 15})
    void anOldServerIsRefusedInOneSentence(int version) {
        assertThatThrownBy(() -> DatabaseConfiguration.refuseTooOld(version))
                .isInstanceOf(StartRefused.class)
                .hasMessage("Bijrijder needs PostgreSQL 16 or newer; this database is version " + version + ".");
    }

    @ParameterizedTest
    @ValueSource(ints = {16, 18, 25})
    void aNewerServerIsWelcome(int version) {
        assertThatCode(() -> DatabaseConfiguration.refuseTooOld(version)).doesNotThrowAnyException();
    }
}
