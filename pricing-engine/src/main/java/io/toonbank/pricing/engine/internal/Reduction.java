package io.toonbank.pricing.engine.internal;

import io.toonbank.pricing.engine.Quote.Layer;
import org.jspecify.annotations.Nullable;

/** What was taken off one unit, the latest first; runs of units share the tail they have in common. */
record Reduction(@Nullable Reduction before, String source, Layer layer, long amount) {}
