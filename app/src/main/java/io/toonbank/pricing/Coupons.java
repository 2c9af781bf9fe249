package io.toonbank.pricing;

import io.toonbank.platform.paging.Page;
import io.toonbank.platform.paging.PageRequest;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Codes that open promotions. People may write them in small letters, with spaces and hyphens. */
public interface Coupons {

    /** Most codes made at once. */
    int BATCH_MAX = 100_000;

    int CODE_MAX = 40;

    /**
     * One code that people choose, such as WELKOM10; the same again changes nothing. Refuses {@code pricing.no-such-promotion},
     * {@code pricing.promotion-takes-no-coupon}, {@code pricing.bad-coupon-code}, {@code pricing.coupon-code-taken}.
     */
    Coupon create(NewCoupon coupon);

    /**
     * Many codes nobody can guess: 12 characters of 31, 59 bits drawn at random, in one statement, all or none. Repeatable by id.
     * Refuses {@code pricing.no-such-promotion}, {@code pricing.promotion-takes-no-coupon}, {@code pricing.too-many-coupons},
     * {@code pricing.bad-coupon-code} (the prefix).
     */
    Batch generate(NewBatch batch);

    /** Newest first. */
    List<Batch> batches(UUID promotionId);

    /** Refuses {@code pricing.no-such-batch}. */
    Batch requireBatch(UUID batchId);

    /** Hands every code of a batch over, one after the other, without holding them all. */
    void forEach(UUID batchId, Consumer<Coupon> taker);

    /** @param text the beginning of a code, or absent */
    Page<Coupon> list(UUID promotionId, @Nullable UUID batchId, @Nullable String text, PageRequest page);

    /** A blocked code opens nothing. Repeatable. Refuses {@code pricing.no-such-coupon}. */
    Coupon block(String code, boolean blocked);

    /** As codes are kept and compared: capitals and digits only. */
    static String normalised(String entered) {
        return entered.replaceAll("[\\s\\-_.]", "").toUpperCase(Locale.ROOT);
    }

    /**
     * @param usesMax orders that may use it; absent for as many as the promotion's own limits allow
     * @param customerId the only one who may use it
     */
    record NewCoupon(
            String code,
            UUID promotionId,
            @Nullable Integer usesMax,
            @Nullable UUID customerId,
            @Nullable Instant expiresAt) {}

    /** @param prefix letters and digits in front of each code, may be empty */
    record NewBatch(
            UUID id,
            UUID promotionId,
            int count,
            String prefix,
            @Nullable Integer usesMax,
            @Nullable Instant expiresAt) {}

    record Coupon(
            String code,
            UUID promotionId,
            @Nullable UUID batchId,
            @Nullable UUID customerId,
            @Nullable Integer usesMax,
            int uses,
            @Nullable Instant expiresAt,
            boolean blocked,
            Instant createdAt) {}

    record Batch(
            UUID id,
            UUID promotionId,
            String prefix,
            int count,
            @Nullable Integer usesMax,
            @Nullable Instant expiresAt,
            Instant createdAt) {}
}
