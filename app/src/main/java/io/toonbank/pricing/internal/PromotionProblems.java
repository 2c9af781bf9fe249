package io.toonbank.pricing.internal;

import io.toonbank.catalog.Categories;
import io.toonbank.catalog.Products;
import io.toonbank.catalog.Variants;
import io.toonbank.customers.CustomerTiers;
import io.toonbank.customers.Segments;
import io.toonbank.kernel.Translated;
import io.toonbank.network.Locations;
import io.toonbank.network.SalesChannel;
import io.toonbank.network.SalesChannels;
import io.toonbank.pricing.Promotions.Problem;
import io.toonbank.pricing.engine.promotion.Promotion;
import io.toonbank.pricing.engine.promotion.PromotionCheck;
import io.toonbank.pricing.internal.FormParts.Mention;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says what is wrong with a promotion: what the engine sees in the form alone, and what only the shop knows. */
@Component
class PromotionProblems {

    private final Products products;
    private final Variants variants;
    private final Categories categories;
    private final SalesChannels channels;
    private final Locations locations;
    private final CustomerTiers tiers;
    private final Segments segments;

    PromotionProblems(
            Products products,
            Variants variants,
            Categories categories,
            SalesChannels channels,
            Locations locations,
            CustomerTiers tiers,
            Segments segments) {
        this.products = products;
        this.variants = variants;
        this.categories = categories;
        this.channels = channels;
        this.locations = locations;
        this.tiers = tiers;
        this.segments = segments;
    }

    List<Problem> of(Promotion promotion, Translated title, @Nullable String currency) {
        List<Problem> problems = new ArrayList<>();
        if (title.isEmpty()) {
            problems.add(new Problem("blank", "/title", "customers read it"));
        }
        for (PromotionCheck.Problem found : PromotionCheck.problems(promotion)) {
            problems.add(new Problem(found.code(), PromotionForms.FIELD + found.pointer(), found.detail()));
        }
        FormParts parts = FormParts.of(promotion);
        currency(promotion, parts, currency, problems);
        zones(parts, problems);
        unknown(promotion.id(), parts.mentions(), problems);
        return problems;
    }

    private void currency(Promotion promotion, FormParts parts, @Nullable String currency, List<Problem> problems) {
        if (currency == null) {
            if (parts.money()) {
                problems.add(new Problem("currency-missing", "/currency", "the form says amounts of money"));
            }
            return;
        }
        Set<String> kept = new HashSet<>(FormParts.channels(promotion));
        List<SalesChannel> meant = channels.all().stream()
                .filter(channel -> kept.isEmpty() || kept.contains(channel.id().toString()))
                .toList();
        boolean nowhere = !meant.isEmpty()
                && meant.stream().noneMatch(channel -> channel.currency().equals(currency));
        boolean namedOther = !kept.isEmpty()
                && meant.stream().anyMatch(channel -> !channel.currency().equals(currency));
        if (nowhere || namedOther) {
            String others = meant.stream()
                    .filter(channel -> !channel.currency().equals(currency))
                    .map(channel -> channel.code() + " sells in " + channel.currency())
                    .collect(Collectors.joining(", "));
            problems.add(new Problem("currency-unsuitable", "/currency", others));
        }
    }

    private static void zones(FormParts parts, List<Problem> problems) {
        for (String zone : parts.zones()) {
            try {
                var _ = ZoneId.of(zone);
            } catch (DateTimeException _) {
                problems.add(new Problem("zone-unknown", "/form/condition", zone));
            }
        }
    }

    /** What is named but does not exist can never be bought: a slip of the pen, or something that was deleted. */
    private void unknown(String promotionId, List<Mention> mentions, List<Problem> problems) {
        Set<UUID> knownProducts =
                products.find(ids(mentions, Mention.Kind.PRODUCT)).keySet();
        Set<UUID> knownVariants =
                variants.find(ids(mentions, Mention.Kind.VARIANT)).keySet();
        for (Mention mention : mentions) {
            boolean known = switch (mention.kind()) {
                case PRODUCT -> has(mention, knownProducts::contains);
                case VARIANT -> has(mention, knownVariants::contains);
                case CATEGORY -> categories.byCode(mention.value()).isPresent();
                case CHANNEL ->
                    has(
                            mention,
                            id -> channels.all().stream()
                                    .anyMatch(channel -> channel.id().equals(id)));
                case LOCATION ->
                    has(
                            mention,
                            id -> locations.all().stream()
                                    .anyMatch(location -> location.id().equals(id)));
                case TIER -> tiers.all().stream().anyMatch(tier -> tier.code().equals(mention.value()));
                case SEGMENT ->
                    segments.all().stream().anyMatch(segment -> segment.code().equals(mention.value()));
                // Offers are given of a promotion, so one that asks for another's can never hold.
                case OFFER -> mention.value().equals(promotionId);
            };
            if (!known) {
                problems.add(new Problem("selects-unknown", PromotionForms.FIELD + mention.pointer(), mention.value()));
            }
        }
    }

    private static List<UUID> ids(List<Mention> mentions, Mention.Kind kind) {
        return mentions.stream()
                .filter(mention -> mention.kind() == kind)
                .map(mention -> id(mention.value()))
                .flatMap(Optional::stream)
                .toList();
    }

    private static boolean has(Mention mention, Predicate<UUID> known) {
        return id(mention.value()).filter(known).isPresent();
    }

    private static Optional<UUID> id(String value) {
        try {
            return Optional.of(UUID.fromString(value));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
