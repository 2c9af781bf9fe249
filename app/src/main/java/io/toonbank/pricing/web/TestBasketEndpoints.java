package io.toonbank.pricing.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.toonbank.access.Access;
import io.toonbank.access.Permission;
import io.toonbank.catalog.Variant;
import io.toonbank.catalog.Variants;
import io.toonbank.kernel.Ids;
import io.toonbank.kernel.Money;
import io.toonbank.kernel.Refused;
import io.toonbank.kernel.Translated;
import io.toonbank.network.SalesChannels;
import io.toonbank.pricing.PriceQuestion;
import io.toonbank.pricing.PriceQuestion.DeliveryPrice;
import io.toonbank.pricing.PriceQuestion.PriceLine;
import io.toonbank.pricing.PricingRefusal;
import io.toonbank.pricing.PromotionTrials;
import io.toonbank.pricing.PromotionTrials.Missing;
import io.toonbank.pricing.PromotionTrials.Named;
import io.toonbank.pricing.PromotionTrials.Outcome;
import io.toonbank.pricing.Quote;
import io.toonbank.pricing.web.PromotionBodies.PromotionBody;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The live basket beside the editor, and "why not?". */
@RestController
@RequestMapping("/api/admin/pricing/test-baskets")
@Tag(name = "Promotions")
class TestBasketEndpoints {

    private final PromotionTrials trials;
    private final SalesChannels channels;
    private final Variants variants;
    private final Access access;
    private final JsonMapper json;
    private final Clock clock;

    TestBasketEndpoints(
            PromotionTrials trials,
            SalesChannels channels,
            Variants variants,
            Access access,
            JsonMapper json,
            Clock clock) {
        this.trials = trials;
        this.channels = channels;
        this.variants = variants;
        this.access = access;
        this.json = json;
        this.clock = clock;
    }

    record BasketLine(
            @Nullable UUID variantId,
            @Nullable @Size(max = 64) String sku,
            @Min(1) @Max(9_999) int quantity) {}

    record BasketBody(
            @NotNull UUID channelId,
            @Nullable UUID locationId,
            @Nullable UUID customerId,
            @Nullable Set<String> customerTags,
            @Nullable @Size(max = 40) String tier,
            @Nullable @Size(max = 200) List<String> segments,
            @Nullable Boolean offered,
            @Nullable @Size(max = 254) String email,
            @Nullable @Pattern(regexp = "[A-Z]{2}") String country,
            @Nullable Instant at,
            @NotEmpty @Size(max = 200) List<@Valid BasketLine> lines,
            @Nullable DeliveryPrice delivery,
            @Nullable @Size(max = PriceQuestion.COUPONS_MAX) List<String> couponCodes,
            @Nullable @Valid PromotionBody draft,
            @Nullable @Size(max = 50) List<UUID> draftIds) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record OutcomeAnswer(
            UUID id,
            String code,
            Translated title,
            boolean draft,
            String outcome,
            Money amount,
            long times,
            List<Quote.Share> where,
            @Nullable String failed,
            @Nullable JsonNode failedCondition,
            @Nullable Missing missing,
            List<Named> winners) {}

    record TrialAnswer(Quote quote, List<OutcomeAnswer> promotions, boolean provenBest, int work) {}

    @PostMapping
    @Operation(summary = "Price a basket with drafts, and say of every promotion why or why not; writes nothing")
    TrialAnswer run(@RequestBody @Valid BasketBody body) {
        access.require(Permission.PRICES_READ);
        var trial = trials.run(
                question(body),
                body.draft() == null
                        ? null
                        : body.draft()
                                .toSave(
                                        body.draft().id() == null
                                                ? Ids.next()
                                                : body.draft().id(),
                                        null),
                body.draftIds() == null ? List.of() : body.draftIds(),
                triedAs(body));
        return new TrialAnswer(
                trial.quote(),
                trial.promotions().stream().map(this::answer).toList(),
                trial.provenBest(),
                trial.work());
    }

    private static PromotionTrials.@Nullable TriedAs triedAs(BasketBody body) {
        if (body.tier() == null && body.segments() == null && body.offered() == null) {
            return null;
        }
        return new PromotionTrials.TriedAs(
                body.tier(),
                body.segments() == null ? List.of() : body.segments(),
                Boolean.TRUE.equals(body.offered()));
    }

    private PriceQuestion question(BasketBody body) {
        List<PriceLine> lines = new ArrayList<>();
        for (int i = 0; i < body.lines().size(); i++) {
            BasketLine line = body.lines().get(i);
            lines.add(new PriceLine(Integer.toString(i + 1), variant(line, i), line.quantity()));
        }
        return new PriceQuestion(
                body.channelId(),
                body.locationId(),
                body.customerId(),
                body.email(),
                body.customerTags() == null ? Set.of() : body.customerTags(),
                body.country() == null ? channels.require(body.channelId()).country() : body.country(),
                body.at() == null ? clock.instant() : body.at(),
                lines,
                body.delivery(),
                body.couponCodes() == null ? List.of() : body.couponCodes(),
                List.of());
    }

    private UUID variant(BasketLine line, int place) {
        if (line.variantId() != null) {
            return line.variantId();
        }
        return (line.sku() == null ? java.util.Optional.<Variant>empty() : variants.bySku(line.sku()))
                .map(Variant::id)
                .orElseThrow(
                        () -> Refused.because(PricingRefusal.NO_SUCH_VARIANT).at("/lines/" + place + "/sku"));
    }

    private OutcomeAnswer answer(Outcome outcome) {
        return new OutcomeAnswer(
                outcome.id(),
                outcome.code(),
                outcome.title(),
                outcome.draft(),
                outcome.outcome(),
                outcome.amount(),
                outcome.times(),
                outcome.where(),
                outcome.failed(),
                outcome.failedCondition() == null ? null : json.readTree(outcome.failedCondition()),
                outcome.missing(),
                outcome.winners());
    }
}
