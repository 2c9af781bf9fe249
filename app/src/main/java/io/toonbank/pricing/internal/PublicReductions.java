package io.toonbank.pricing.internal;

import io.toonbank.catalog.Variant;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Promotions that publicly and without a condition lower the price of single units: what they leave was shown, too. */
interface PublicReductions {

    /** Those that were or will be in force in any part of the period, by variant; variants without any are left out. */
    Map<UUID, List<Showing.PublicCut>> during(Asker asker, Collection<Variant> variants, Instant from, Instant until);
}
