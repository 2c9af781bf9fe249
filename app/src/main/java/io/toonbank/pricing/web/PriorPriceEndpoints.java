package io.toonbank.pricing.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.toonbank.access.Access;
import io.toonbank.access.Permission;
import io.toonbank.catalog.Variant;
import io.toonbank.catalog.Variants;
import io.toonbank.kernel.Money;
import io.toonbank.network.SalesChannels;
import io.toonbank.platform.paging.Page;
import io.toonbank.platform.web.RefusalTexts;
import io.toonbank.pricing.ClaimCheck;
import io.toonbank.pricing.ClaimCheck.Claim;
import io.toonbank.pricing.ClaimCheck.Violation;
import io.toonbank.pricing.PriorPriceRules;
import io.toonbank.pricing.PriorPriceRules.Rule;
import io.toonbank.pricing.PriorPrices;
import io.toonbank.pricing.PriorPrices.Reduction;
import io.toonbank.pricing.PriorPrices.Stretch;
import io.toonbank.pricing.PriorPrices.Viewer;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What was shown, what a reduction is compared with, and whether it may be announced. */
@RestController
@RequestMapping("/api/admin/pricing")
@Tag(name = "Prior prices")
class PriorPriceEndpoints {

    static final int CLAIMS_MAX = 1_000;

    private final PriorPrices priors;
    private final PriorPriceRules rules;
    private final ClaimCheck claims;
    private final Variants variants;
    private final SalesChannels channels;
    private final RefusalTexts texts;
    private final Access access;
    private final Clock clock;

    PriorPriceEndpoints(
            PriorPrices priors,
            PriorPriceRules rules,
            ClaimCheck claims,
            Variants variants,
            SalesChannels channels,
            RefusalTexts texts,
            Access access,
            Clock clock) {
        this.priors = priors;
        this.rules = rules;
        this.claims = claims;
        this.variants = variants;
        this.channels = channels;
        this.texts = texts;
        this.access = access;
        this.clock = clock;
    }

    record ClaimBody(
            @NotNull UUID variantId,
            @NotNull UUID channelId,
            @Nullable UUID locationId,
            @Nullable Instant begins,
            @NotNull Money price,
            @Min(1) @Max(10_000) @Nullable Integer percentageBasisPoints,
            @Nullable Money was) {}

    record ClaimsBody(@NotEmpty @Size(max = CLAIMS_MAX) List<@Valid ClaimBody> claims) {}

    /** @param text why not, in the asker's language */
    record ToldViolation(
            UUID variantId,
            @Nullable String sku,
            UUID channelId,
            String channelCode,
            Money claimed,
            @Nullable Money forbiddenBy,
            @Nullable LocalDate on,
            ClaimCheck.Reason reason,
            String text) {}

    record Violations(List<ToldViolation> violations) {}

    record RuleBody(
            @Min(30) @Max(365) int days,
            boolean progressive,
            @Min(1) @Max(12) @Nullable Integer progressiveMonths,
            PriorPriceRules.@NotNull Perishable perishable,
            @Min(0) @Max(30) int newGoodsDays,
            @NotBlank @Size(max = 500) String source,
            @NotNull @Size(max = 500) String url) {}

    @GetMapping("/price-history/{variantId}")
    @Operation(summary = "Every price a channel showed and will show of a variant, oldest first")
    Page<Stretch> history(
            @PathVariable UUID variantId,
            @RequestParam UUID channelId,
            @RequestParam @Nullable UUID locationId,
            @RequestParam @Nullable Instant from,
            @RequestParam @Nullable Instant until) {
        access.require(Permission.PRICES_READ);
        Instant end = until == null ? clock.instant() : until;
        Instant earliest = end.minus(Duration.ofDays(PriorPrices.DAYS_MAX));
        Instant start = from == null || from.isBefore(earliest) ? earliest : from;
        return Page.of(priors.history(new Viewer(channelId, locationId, Set.of()), variantId, start, end));
    }

    @GetMapping("/prior-prices/{variantId}")
    @Operation(summary = "What is shown at a moment, and what the law compares it with")
    Reduction prior(
            @PathVariable UUID variantId,
            @RequestParam UUID channelId,
            @RequestParam @Nullable UUID locationId,
            @RequestParam @Nullable Instant at) {
        access.require(Permission.PRICES_READ);
        return priors.reduction(
                new Viewer(channelId, locationId, Set.of()), variantId, at == null ? clock.instant() : at);
    }

    @PostMapping("/claim-checks")
    @Operation(
            summary =
                    "Which of these announced reductions would be unlawful, and which price of which day forbids them")
    Violations check(@RequestBody @Valid ClaimsBody body) {
        access.require(Permission.PRICES_READ);
        Instant now = clock.instant();
        List<Claim> asked = body.claims().stream()
                .map(claim -> new Claim(
                        claim.variantId(),
                        new Viewer(claim.channelId(), claim.locationId(), Set.of()),
                        claim.begins() == null ? now : claim.begins(),
                        claim.price(),
                        claim.percentageBasisPoints(),
                        claim.was()))
                .toList();
        return new Violations(told(claims.violations(asked)));
    }

    private List<ToldViolation> told(List<Violation> violations) {
        Map<UUID, Variant> facts = variants.find(violations.stream()
                .map(violation -> violation.claim().variantId())
                .toList());
        Locale locale = LocaleContextHolder.getLocale();
        return violations.stream()
                .map(violation -> {
                    Claim claim = violation.claim();
                    Variant variant = facts.get(claim.variantId());
                    UUID channel = claim.viewer().channelId();
                    return new ToldViolation(
                            claim.variantId(),
                            variant == null ? null : variant.sku(),
                            channel,
                            channels.require(channel).code(),
                            claim.price(),
                            violation.forbiddenBy(),
                            violation.on(),
                            violation.reason(),
                            texts.of(violation.reason().code(), Map.of(), locale));
                })
                .toList();
    }

    @GetMapping("/prior-price-rules")
    @Operation(summary = "The rules by country with their sources; EU serves every country that is not named")
    Page<Rule> rules() {
        access.require(Permission.PRICES_READ);
        return Page.of(rules.all());
    }

    @PutMapping("/prior-price-rules/{country}")
    @Operation(summary = "Set the rule of a country")
    Rule save(@PathVariable @Pattern(regexp = "[A-Z]{2}") String country, @RequestBody @Valid RuleBody body) {
        access.require(Permission.PRICES_WRITE);
        return rules.save(new Rule(
                country,
                body.days(),
                body.progressive(),
                body.progressiveMonths(),
                body.perishable(),
                body.newGoodsDays(),
                body.source(),
                body.url()));
    }
}
