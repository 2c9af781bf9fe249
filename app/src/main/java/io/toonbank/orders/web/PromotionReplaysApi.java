package io.toonbank.orders.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.toonbank.access.Access;
import io.toonbank.access.Permission;
import io.toonbank.kernel.Ids;
import io.toonbank.kernel.KernelRefusal;
import io.toonbank.kernel.Refused;
import io.toonbank.kernel.Translated;
import io.toonbank.orders.PromotionReplays;
import io.toonbank.orders.PromotionReplays.NewReplay;
import io.toonbank.orders.PromotionReplays.Replay;
import io.toonbank.platform.paging.Page;
import io.toonbank.platform.paging.PageRequest;
import io.toonbank.pricing.Promotions;
import io.toonbank.pricing.Promotions.Promotion;
import io.toonbank.pricing.Promotions.SavePromotion;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** Drafts of promotions tried on the orders of a period. */
@RestController
@RequestMapping("/api/admin/orders/promotion-replays")
@Tag(name = "Promotions")
class PromotionReplaysApi {

    private static final ZoneId SHOP_ZONE = ZoneId.of("Europe/Amsterdam");

    private final PromotionReplays replays;
    private final Promotions promotions;
    private final Access access;

    PromotionReplaysApi(PromotionReplays replays, Promotions promotions, Access access) {
        this.replays = replays;
        this.promotions = promotions;
        this.access = access;
    }

    /** One that need not be saved; periods and versions are left out of account. */
    record DraftBody(
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

        SavePromotion promotion() {
            return new SavePromotion(
                    id == null ? Ids.next() : id, code, title, badge, currency, null, null, form.toString(), null);
        }
    }

    /**
     * @param promotionId whose saved draft is meant; or {@code draft}
     * @param until first day after the period
     */
    record ReplayBody(
            @Nullable UUID id,
            @Nullable UUID promotionId,
            @Nullable @Valid DraftBody draft,
            @NotNull LocalDate from,
            @NotNull LocalDate until,
            @Nullable UUID channelId) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ReplayAnswer(
            UUID id,
            String name,
            PromotionReplays.State state,
            @Nullable UUID channelId,
            LocalDate from,
            LocalDate until,
            long ordersSeen,
            long ordersTotal,
            String startedBy,
            Instant createdAt,
            @Nullable Instant finishedAt,
            PromotionReplays.@Nullable Result result) {

        static ReplayAnswer of(Replay replay) {
            return new ReplayAnswer(
                    replay.id(),
                    replay.name(),
                    replay.state(),
                    replay.channelId(),
                    LocalDate.ofInstant(replay.from(), SHOP_ZONE),
                    LocalDate.ofInstant(replay.until(), SHOP_ZONE),
                    replay.ordersSeen(),
                    replay.ordersTotal(),
                    replay.startedBy(),
                    replay.createdAt(),
                    replay.finishedAt(),
                    replay.result());
        }
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Try a promotion on the orders of a period, in the background")
    ReplayAnswer begin(@RequestBody @Valid ReplayBody body) {
        access.require(Permission.ORDERS_READ);
        access.require(Permission.PRICES_READ);
        return ReplayAnswer.of(replays.begin(new NewReplay(
                body.id() == null ? Ids.next() : body.id(),
                promotion(body),
                body.channelId(),
                body.from().atStartOfDay(SHOP_ZONE).toInstant(),
                body.until().atStartOfDay(SHOP_ZONE).toInstant())));
    }

    private SavePromotion promotion(ReplayBody body) {
        if (body.draft() != null) {
            return body.draft().promotion();
        }
        if (body.promotionId() == null) {
            throw Refused.because(KernelRefusal.INVALID).at("/promotionId");
        }
        Promotion saved = promotions.require(body.promotionId());
        return new SavePromotion(
                saved.id(),
                saved.code(),
                saved.title(),
                saved.badge(),
                saved.currency(),
                null,
                null,
                saved.form(),
                null);
    }

    @GetMapping
    @Operation(summary = "Replays, newest first")
    Page<ReplayAnswer> list(PageRequest page) {
        access.require(Permission.ORDERS_READ);
        return replays.list(page).map(ReplayAnswer::of);
    }

    @GetMapping("/{id}")
    @Operation(summary = "A replay with its progress or its result")
    ReplayAnswer show(@PathVariable UUID id) {
        access.require(Permission.ORDERS_READ);
        return ReplayAnswer.of(replays.require(id));
    }
}
