package io.toonbank.pos.web;

import io.toonbank.access.DeviceSession;
import io.toonbank.checkout.CounterSales.Basket;
import io.toonbank.checkout.CounterSales.BasketLine;
import io.toonbank.checkout.CounterSales.CounterTender;
import io.toonbank.kernel.Ids;
import io.toonbank.kernel.Money;
import io.toonbank.pricing.PriceQuestion.Adjustment;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a till sends to price and to sell. */
final class SaleBodies {

    private static final int LINES_MAX = 500;
    private static final int TENDERS_MAX = 20;

    private SaleBodies() {}

    /** @param lineId minted by the till; absent to have one made */
    record LineBody(
            @Nullable UUID lineId,
            @NotNull UUID variantId,
            @Min(1) @Max(1_000_000) int quantity) {}

    /** A reduction by hand; needs the permission DISCOUNT. */
    record AdjustmentBody(
            Adjustment.@NotNull Kind kind,
            @Nullable UUID lineId,
            @Min(0) @Max(1_000_000_000) long value,
            @NotBlank @Size(max = 200) String reason) {}

    record BasketBody(
            @Nullable UUID customerId,
            @NotEmpty @Size(max = LINES_MAX) List<@Valid LineBody> lines,
            @Nullable @Size(max = 10) List<@NotBlank @Size(max = 64) String> couponCodes,
            @Nullable @Size(max = 50) List<@Valid AdjustmentBody> adjustments) {

        boolean adjusted() {
            return adjustments != null && !adjustments.isEmpty();
        }

        Basket basket(DeviceSession till, String language) {
            return new Basket(
                    till.channelId(),
                    till.locationId(),
                    customerId,
                    lines.stream()
                            .map(line -> new BasketLine(
                                    Objects.requireNonNullElseGet(line.lineId(), Ids::next),
                                    line.variantId(),
                                    line.quantity()))
                            .toList(),
                    couponCodes == null ? List.of() : couponCodes,
                    reductions(),
                    language);
        }

        private List<Adjustment> reductions() {
            return adjustments == null
                    ? List.of()
                    : adjustments.stream()
                            .map(given -> new Adjustment(
                                    Ids.next().toString(),
                                    given.kind(),
                                    given.lineId() == null
                                            ? null
                                            : given.lineId().toString(),
                                    given.value(),
                                    given.reason()))
                            .toList();
        }
    }

    /** What stands on a gift card. */
    record CardBody(
            @NotBlank @Size(max = 60) String code,
            @NotBlank @Size(max = 12) String pin) {}

    /**
     * @param received what the customer handed over, or the terminal took
     * @param giftCard for the method "gift-card"
     */
    record TenderBody(
            @Nullable UUID id,
            @NotBlank @Size(max = 40) String method,
            @NotNull Money received,
            @Nullable @Size(max = 100) String reference,
            @Nullable @Valid CardBody giftCard) {

        /** @param identify tells which card it is, or refuses */
        CounterTender tender(Function<CardBody, UUID> identify) {
            return new CounterTender(
                    Objects.requireNonNullElseGet(id, Ids::next),
                    method,
                    received,
                    reference,
                    giftCard == null ? null : identify.apply(giftCard));
        }
    }

    /**
     * @param id minted by the till: the same sale again changes nothing
     * @param expectedTotal what the till showed; the sale is refused at another total
     */
    record SaleBody(
            @NotNull UUID id,
            @NotNull @Valid BasketBody basket,
            @NotEmpty @Size(max = TENDERS_MAX) List<@Valid TenderBody> tenders,
            @Nullable Money expectedTotal) {}
}
