package io.toonbank.inventory.internal;

import io.toonbank.inventory.AuditReport;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What an audit found; counts beyond the number it keeps. */
final class Findings {

    private final List<AuditReport.Finding> kept = new ArrayList<>();
    private long count;

    void add(
            AuditReport.Kind kind,
            @Nullable UUID variantId,
            @Nullable UUID locationId,
            String expected,
            String actual) {
        count++;
        if (kept.size() < AuditReport.FINDINGS_MAX) {
            kept.add(new AuditReport.Finding(kind, variantId, locationId, expected, actual));
        }
    }

    List<AuditReport.Finding> kept() {
        return List.copyOf(kept);
    }

    long count() {
        return count;
    }
}
