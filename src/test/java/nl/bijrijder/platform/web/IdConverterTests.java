package nl.bijrijder.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import nl.bijrijder.platform.web.elsewhere.HiddenIds;
import nl.bijrijder.shared.NotFound;
import nl.bijrijder.shared.TeamId;
import org.junit.jupiter.api.Test;
import org.springframework.core.convert.TypeDescriptor;

/** Ids are read wherever they live, also where only their own package knows them; junk is not there. */
class IdConverterTests {

    private static final String TEXT = "5d2b3a52-7cc1-4f1c-9b1e-0d5f6f1c2a3b";

    private final IdConverter converter = new IdConverter();

    @Test
    void readsAnIdOfAnotherPackageWhetherItIsPublicOrNot() {
        assertThat(read(TeamId.class, TEXT)).isEqualTo(new TeamId(UUID.fromString(TEXT)));
        assertThat(read(HiddenIds.TYPE, TEXT)).hasToString(TEXT);
    }

    @Test
    void answers404ForAnUnreadableId() {
        assertThat(read(TeamId.class, "")).isNull();
        assertThatThrownBy(() -> read(TeamId.class, "1")).isInstanceOf(NotFound.class);
    }

    private Object read(Class<?> type, String text) {
        var target = TypeDescriptor.valueOf(type);
        assertThat(converter.matches(TypeDescriptor.valueOf(String.class), target))
                .isTrue();
        return converter.convert(text, TypeDescriptor.valueOf(String.class), target);
    }
}
