package io.toonbank.pricing.engine.internal;

import io.toonbank.pricing.engine.Explanation;
import io.toonbank.pricing.engine.Quote.QuotedGift;
import java.util.List;

/** What the promotions did, apart from what they took off the runs. */
record Promoted(
        List<QuotedGift> gifts,
        List<Explanation> explanations,
        List<String> unknownCoupons,
        boolean provenBest,
        int work) {}
