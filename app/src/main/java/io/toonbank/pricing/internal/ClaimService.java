package io.toonbank.pricing.internal;

import io.toonbank.catalog.Variant;
import io.toonbank.catalog.Variants;
import io.toonbank.kernel.Money;
import io.toonbank.kernel.Refused;
import io.toonbank.network.Location;
import io.toonbank.network.Locations;
import io.toonbank.network.SalesChannel;
import io.toonbank.network.SalesChannels;
import io.toonbank.pricing.ClaimCheck;
import io.toonbank.pricing.PricingRefusal;
import io.toonbank.pricing.PriorPriceRules;
import io.toonbank.pricing.PriorPrices.Prior;
import io.toonbank.pricing.PriorPrices.Viewer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Holds announced reductions against what was shown. */
@Service
class ClaimService implements ClaimCheck {

    private static final BigDecimal BASIS_POINTS = BigDecimal.valueOf(10_000);

    private final SalesChannels channels;
    private final Locations locations;
    private final Variants variants;
    private final Reductions reductions;
    private final PriorPriceRules rules;

    ClaimService(
            SalesChannels channels,
            Locations locations,
            Variants variants,
            Reductions reductions,
            PriorPriceRules rules) {
        this.channels = channels;
        this.locations = locations;
        this.variants = variants;
        this.reductions = reductions;
        this.rules = rules;
    }

    private record Group(Viewer viewer, Instant begins) {}

    @Override
    public List<Violation> violations(List<Claim> claims) {
        Map<Claim, Violation> found = new HashMap<>();
        claims.stream()
                .collect(Collectors.groupingBy(claim -> new Group(claim.viewer(), claim.begins())))
                .forEach((group, together) -> check(group, together, found));
        return claims.stream()
                .distinct()
                .map(found::get)
                .filter(Objects::nonNull)
                .toList();
    }

    private void check(Group group, List<Claim> claims, Map<Claim, Violation> found) {
        SalesChannel channel = channels.require(group.viewer.channelId());
        Asker asker = Asker.of(channel, group.viewer.locationId(), group.viewer.customerTags());
        Map<UUID, Long> prices = new HashMap<>();
        claims.forEach(claim -> prices.merge(claim.variantId(), claim.price().amount(), Math::max));
        Map<UUID, Prior> priors = reductions.before(
                asker,
                channel.country(),
                prices.keySet(),
                variant -> Objects.requireNonNull(prices.get(variant)),
                group.begins);
        int newGoodsDays = rules.of(channel.country()).newGoodsDays();
        for (Claim claim : claims) {
            reason(claim, priors.get(claim.variantId()), newGoodsDays)
                    .ifPresent(reason -> found.put(claim, violation(claim, reason, priors.get(claim.variantId()))));
        }
    }

    static Optional<Reason> reason(Claim claim, @Nullable Prior prior, int newGoodsDays) {
        if (prior == null) {
            return Optional.of(Reason.NEVER_SHOWN_BEFORE);
        }
        if (prior.daysShown() < newGoodsDays) {
            return Optional.of(Reason.TOO_NEW);
        }
        if (claim.price().amount() >= prior.price().amount()) {
            return Optional.of(Reason.NOT_LOWER);
        }
        if (claim.was() != null && claim.was().amount() > prior.price().amount()) {
            return Optional.of(Reason.WAS_TOO_HIGH);
        }
        if (claim.percentageBasisPoints() != null
                && claim.price().amount() > reduced(prior.price().amount(), claim.percentageBasisPoints())) {
            return Optional.of(Reason.PERCENTAGE_TOO_HIGH);
        }
        return Optional.empty();
    }

    private static long reduced(long prior, int basisPoints) {
        return BigDecimal.valueOf(prior)
                .multiply(BASIS_POINTS.subtract(BigDecimal.valueOf(basisPoints)))
                .divide(BASIS_POINTS, 0, RoundingMode.HALF_UP)
                .longValueExact();
    }

    private static Violation violation(Claim claim, Reason reason, @Nullable Prior prior) {
        return prior == null
                ? new Violation(claim, reason, null, null)
                : new Violation(claim, reason, prior.price(), prior.on());
    }

    @Override
    public void require(List<Claim> claims) {
        List<Violation> violations = violations(claims);
        if (!violations.isEmpty()) {
            throw refusal(violations, violations.size());
        }
    }

    /** Names the first price and day in the sentence, and the first of the others beside it. */
    Refused refusal(List<Violation> violations, int count) {
        List<Violation> named = violations.stream().limit(NAMED_MAX).toList();
        List<UnlawfulClaim> told = told(named);
        UnlawfulClaim first = told.getFirst();
        Refused refused = Refused.because(PricingRefusal.UNLAWFUL_REDUCTION)
                .with("count", count)
                .with("sku", first.sku())
                .with("price", first.forbiddenBy() == null ? "–" : text(first.forbiddenBy()))
                .with("day", first.on() == null ? "–" : first.on().toString())
                .with("place", first.locationName() == null ? first.channelCode() : first.locationName())
                .with("violations", told);
        for (int i = 0; i < told.size(); i++) {
            refused.at("/violations/" + i, told.get(i).reason().code());
        }
        return refused;
    }

    List<UnlawfulClaim> told(List<Violation> violations) {
        Map<UUID, Variant> facts = variants.find(violations.stream()
                .map(violation -> violation.claim().variantId())
                .toList());
        List<UnlawfulClaim> told = new ArrayList<>();
        for (Violation violation : violations) {
            Claim claim = violation.claim();
            Variant variant = facts.get(claim.variantId());
            told.add(new UnlawfulClaim(
                    claim.variantId(),
                    variant == null ? "" : variant.sku(),
                    claim.viewer().channelId(),
                    channels.require(claim.viewer().channelId()).code(),
                    claim.viewer().locationId(),
                    placeOf(claim),
                    claim.price(),
                    violation.forbiddenBy(),
                    violation.on(),
                    violation.reason()));
        }
        return told;
    }

    private @Nullable String placeOf(Claim claim) {
        UUID location = claim.viewer().locationId();
        return location == null
                ? null
                : locations.find(location).map(Location::name).orElse(null);
    }

    private static String text(Money money) {
        return money.currency() + " " + money.major().toPlainString();
    }

    /** A violation as a problem document tells it. The location is absent where every place of the channel shows the same. */
    record UnlawfulClaim(
            UUID variantId,
            String sku,
            UUID channelId,
            String channelCode,
            @Nullable UUID locationId,
            @Nullable String locationName,
            Money claimed,
            @Nullable Money forbiddenBy,
            @Nullable LocalDate on,
            Reason reason) {}
}
