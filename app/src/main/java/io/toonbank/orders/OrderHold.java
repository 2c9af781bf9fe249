package io.toonbank.orders;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** That nothing of an order leaves until somebody releases it. */
public record OrderHold(HoldReason reason, @Nullable String note, Instant since, String by) {}
