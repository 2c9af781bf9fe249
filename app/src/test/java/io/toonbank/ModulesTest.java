package io.toonbank;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** The walls of the house. Kernel, platform and the two pure engines are the ground it stands on, not rooms in it. */
public class ModulesTest {

    public static ApplicationModules modules() {
        return ApplicationModules.of(
                Toonbank.class,
                resideInAnyPackage(
                        "io.toonbank.kernel..",
                        "io.toonbank.platform..",
                        "io.toonbank.pricing.engine..",
                        "io.toonbank.sourcing.engine.."));
    }

    @Test
    void everyModuleCallsOnlyTheDoorsOfTheFloorsBelow() {
        modules().verify();
    }
}
