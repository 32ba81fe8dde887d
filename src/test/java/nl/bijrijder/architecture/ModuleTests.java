package nl.bijrijder.architecture;

import nl.bijrijder.BijrijderApplication;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** Features point down, never in a circle, and only at what another one has opened. */
class ModuleTests {

    @Test
    void everyModuleUsesOnlyWhatItsCardAllows() {
        ApplicationModules.of(BijrijderApplication.class).verify();
    }
}
