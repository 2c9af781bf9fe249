package io.toonbank;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** The walls of the house. */
class ModulesTest {

    @Test
    void everyModuleCallsOnlyTheDoorsOfTheFloorsBelow() {
        ApplicationModules.of(Toonbank.class).verify();
    }
}
