package io.toonbank.access;

import java.util.Set;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Whether the demo runs: only then do the demo's published passwords and PINs open anything. */
@Component
public class DemoMode {

    private final boolean on;

    DemoMode(Environment environment) {
        this.on = Set.of("on", "true").contains(environment.getProperty("toonbank.demo", "off"));
    }

    public boolean on() {
        return on;
    }
}
