package io.toonbank.pricing.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.toonbank.kernel.Money;
import io.toonbank.kernel.Translated;
import io.toonbank.pricing.Promotions.Problem;
import io.toonbank.pricing.Promotions.Promotion;
import io.toonbank.pricing.Promotions.Revision;
import io.toonbank.pricing.Promotions.SavePromotion;
import io.toonbank.pricing.Promotions.State;
import io.toonbank.pricing.Promotions.Uses;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What goes in and out about promotions. */
final class PromotionBodies {

    private PromotionBodies() {}

    /** @param form as in docs/schemas/promotion.v1.json; its id and name may be left out */
    record PromotionBody(
            @Nullable UUID id,

            @NotBlank @Size(max = 60) @Pattern(regexp = "[A-Za-z0-9-]+")
            String code,

            @NotNull Translated title,
            @Nullable Translated badge,
            @Nullable @Pattern(regexp = "[A-Z]{3}") String currency,
            @Nullable Instant startsAt,
            @Nullable Instant endsAt,
            @NotNull JsonNode form,
            @Nullable Integer version) {

        SavePromotion toSave(UUID id, @Nullable Integer version) {
            return new SavePromotion(id, code, title, badge, currency, startsAt, endsAt, form.toString(), version);
        }
    }

    record VersionBody(@Nullable Integer version) {}

    record Problems(List<Problem> problems) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PromotionAnswer(
            UUID id,
            String code,
            Translated title,
            @Nullable Translated badge,
            @Nullable String currency,
            @Nullable Instant startsAt,
            @Nullable Instant endsAt,
            State state,
            JsonNode form,
            int priority,
            boolean changed,
            int revision,
            @Nullable Instant publishedAt,
            @Nullable Instant endedAt,
            boolean limited,
            boolean needsCoupon,
            List<Problem> problems,
            int version) {

        static PromotionAnswer of(Promotion promotion, List<Problem> problems, JsonMapper json) {
            return new PromotionAnswer(
                    promotion.id(),
                    promotion.code(),
                    promotion.title(),
                    promotion.badge(),
                    promotion.currency(),
                    promotion.startsAt(),
                    promotion.endsAt(),
                    promotion.state(),
                    json.readTree(promotion.form()),
                    promotion.priority(),
                    promotion.changed(),
                    promotion.revision(),
                    promotion.publishedAt(),
                    promotion.endedAt(),
                    promotion.limited(),
                    promotion.needsCoupon(),
                    problems,
                    promotion.version());
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record RevisionAnswer(
            int revision,
            Instant publishedAt,
            String by,
            Translated title,
            @Nullable String currency,
            @Nullable Instant startsAt,
            @Nullable Instant endsAt,
            JsonNode form) {

        static RevisionAnswer of(Revision revision, JsonMapper json) {
            return new RevisionAnswer(
                    revision.revision(),
                    revision.publishedAt(),
                    revision.publishedBy(),
                    revision.title(),
                    revision.currency(),
                    revision.startsAt(),
                    revision.endsAt(),
                    json.readTree(revision.form()));
        }
    }

    /** Amounts absent where the promotion has no currency of its own. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record UsesAnswer(
            long orders,
            @Nullable Money amount,
            @Nullable Long ordersMax,
            @Nullable Money amountMax) {

        static UsesAnswer of(Uses uses) {
            String currency = uses.currency();
            return new UsesAnswer(
                    uses.orders(),
                    currency == null ? null : Money.of(uses.amount(), currency),
                    uses.ordersMax(),
                    currency == null || uses.amountMax() == null ? null : Money.of(uses.amountMax(), currency));
        }
    }
}
