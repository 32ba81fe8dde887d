package nl.bijrijder.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.bijrijder.shared.StartRefused;
import nl.bijrijder.testing.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

class DatabaseVersionTests {

    @ParameterizedTest
    @ValueSource(ints = {9, 14, 15})
    void anOldServerIsRefusedInOneSentence(int version) {
        assertThatThrownBy(() -> DatabaseConfiguration.refuseTooOld(version))
                .isInstanceOf(StartRefused.class)
                .hasMessage("Bijrijder needs PostgreSQL 16 or newer; this database is version " + version + ".");
    }

    /** The oldest one is tried by -Pfull; this makes sure that it is. */
    @Test
    @EnabledIfSystemProperty(named = "server", matches = "\\d+")
    void theServerUnderTheTestsIsTheOneToBeTried() {
        var version = JdbcClient.create(TestDatabase.superuser(TestDatabase.migrated()))
                .sql("select current_setting('server_version_num')::int / 10000")
                .query(Integer.class)
                .single();
        assertThat(version).isEqualTo(Integer.getInteger("server"));
    }

    @ParameterizedTest
    @ValueSource(ints = {16, 18, 25})
    void aNewerServerIsWelcome(int version) {
        assertThatCode(() -> DatabaseConfiguration.refuseTooOld(version)).doesNotThrowAnyException();
    }
}
