package io.toonbank.pricing;

import io.toonbank.access.Attempts;
import io.toonbank.access.Attempts.Limit;
import java.time.Duration;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Keeps codes from being guessed: every code that was not there before counts against whoever asks, whether it opens something or not.
 */
@Component
public class CouponTries {

    /** A shopper mistypes; a machine tries. */
    private static final Limit SHOPPER = new Limit("coupon-codes", 20, Duration.ofMinutes(10));

    /** One address of an agent's platform speaks for many shoppers. */
    private static final Limit PLATFORM = new Limit("coupon-codes-platform", 300, Duration.ofMinutes(10));

    private final Attempts attempts;

    CouponTries(Attempts attempts) {
        this.attempts = attempts;
    }

    /** Before the codes are looked up. Refuses {@code access.too-many-attempts} with {@code retryAfterSeconds}. */
    public void ofShopper(String address, Collection<String> before, Collection<String> entered) {
        count(SHOPPER, address, before, entered);
    }

    /** The same for a platform that speaks for many shoppers. */
    public void ofPlatform(String address, Collection<String> before, Collection<String> entered) {
        count(PLATFORM, address, before, entered);
    }

    private void count(Limit limit, String address, Collection<String> before, Collection<String> entered) {
        Set<String> known = before.stream().map(Coupons::normalised).collect(Collectors.toSet());
        entered.stream()
                .map(Coupons::normalised)
                .distinct()
                .filter(code -> !known.contains(code))
                .forEach(_ -> attempts.count(limit, address));
    }
}
