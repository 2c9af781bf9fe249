package io.toonbank.demo.internal;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Ids of the demo, the same at every seeding: made from what they name (RFC 9562, version 3). */
final class DemoIds {

    private DemoIds() {}

    static UUID of(String kind, String name) {
        return UUID.nameUUIDFromBytes(("lindehof " + kind + " " + name).getBytes(StandardCharsets.UTF_8));
    }
}
