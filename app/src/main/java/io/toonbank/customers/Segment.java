package io.toonbank.customers;

import io.toonbank.kernel.Translated;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Customers that belong together.
 *
 * @param code what promotions name; never changes
 * @param rule whoever meets it is in it, at the moment of asking; absent for a list that is kept by hand, import or interface
 */
public record Segment(
        UUID id, String code, Translated title, @Nullable SegmentRule rule, int version) {}
