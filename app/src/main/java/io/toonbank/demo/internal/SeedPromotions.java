package io.toonbank.demo.internal;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.toonbank.kernel.Translated;
import io.toonbank.pricing.Coupons;
import io.toonbank.pricing.Coupons.NewBatch;
import io.toonbank.pricing.Coupons.NewCoupon;
import io.toonbank.pricing.Promotions;
import io.toonbank.pricing.Promotions.Promotion;
import io.toonbank.pricing.Promotions.SavePromotion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The promotions of Lindehof: most run all the time, some around today, one is still a draft. */
@DemoComponent
class SeedPromotions {

    /** What new customers are told to enter. */
    static final String WELCOME = "WELKOM10";

    /** In a form: the promotion itself, as personal offers name it. */
    private static final String ITSELF = "{promotion}";

    private static final Pattern PRODUCT = Pattern.compile("\\{product:([a-z0-9-]+)}");

    private final Promotions promotions;
    private final Coupons coupons;
    private final JsonMapper json;

    SeedPromotions(Promotions promotions, Coupons coupons, JsonMapper json) {
        this.promotions = promotions;
        this.coupons = coupons;
        this.json = json;
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Leaflet(
            String code,
            Map<String, String> title,
            @Nullable Map<String, String> badge,
            @Nullable String currency,
            @Nullable Integer startsInDays,
            @Nullable Integer endsInDays,
            JsonNode form,
            @Nullable List<Code> coupons,
            @Nullable Many batch,
            @Nullable Boolean draft) {}

    record Code(String code, @Nullable Integer usesMax) {}

    record Many(int count, String prefix) {}

    /** @param today by which periods are counted, whatever the clock says while seeding */
    void seed(Instant today) {
        for (Leaflet leaflet : read()) {
            UUID id = DemoIds.of("promotion", leaflet.code());
            Promotion saved = promotions.save(new SavePromotion(
                    id,
                    leaflet.code(),
                    new Translated(leaflet.title()),
                    leaflet.badge() == null ? null : new Translated(leaflet.badge()),
                    leaflet.currency(),
                    day(today, leaflet.startsInDays()),
                    day(today, leaflet.endsInDays()),
                    withProducts(leaflet.form().toString()).replace(ITSELF, id.toString()),
                    null));
            if (!Boolean.TRUE.equals(leaflet.draft())) {
                var _ = promotions.publish(saved.id(), null);
            }
            if (leaflet.coupons() != null) {
                leaflet.coupons()
                        .forEach(code -> coupons.create(new NewCoupon(code.code(), id, code.usesMax(), null, null)));
            }
            if (leaflet.batch() != null) {
                var _ = coupons.generate(new NewBatch(
                        DemoIds.of("coupons", leaflet.code()),
                        id,
                        leaflet.batch().count(),
                        leaflet.batch().prefix(),
                        1,
                        null));
            }
        }
    }

    private static @Nullable Instant day(Instant today, @Nullable Integer days) {
        return days == null ? null : today.plus(Duration.ofDays(days));
    }

    private static String withProducts(String form) {
        return PRODUCT.matcher(form)
                .replaceAll(found -> Matcher.quoteReplacement(
                        SeedAssortment.productId(found.group(1)).toString()));
    }

    private List<Leaflet> read() {
        try (var stream = new ClassPathResource("demo/promotions.json").getInputStream()) {
            return json.readValue(stream, new TypeReference<List<Leaflet>>() {});
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
