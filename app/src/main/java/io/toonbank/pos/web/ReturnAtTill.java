package io.toonbank.pos.web;

import io.toonbank.access.DeviceSession;
import io.toonbank.checkout.CounterSales.Basket;
import io.toonbank.checkout.CounterSales.CounterSale;
import io.toonbank.inventory.Disposition;
import io.toonbank.kernel.Ids;
import io.toonbank.kernel.Money;
import io.toonbank.pos.web.SaleBodies.BasketBody;
import io.toonbank.pos.web.SaleBodies.LineBody;
import io.toonbank.pos.web.SaleBodies.TenderBody;
import io.toonbank.returns.RefundWay;
import io.toonbank.returns.Return;
import io.toonbank.returns.ReturnReason;
import io.toonbank.returns.ReturnSource;
import io.toonbank.returns.ReturnWay;
import io.toonbank.returns.Returns.CounterReturn;
import io.toonbank.returns.Returns.Judged;
import io.toonbank.returns.Returns.Line;
import io.toonbank.returns.Returns.RequestReturn;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a till sends about returns. */
final class ReturnAtTill {

    private static final int TEXT_LENGTH_MAX = 500;
    private static final int QUANTITY_MAX = 1_000_000;
    private static final int TENDERS_MAX = 20;
    private static final int LINES_MAX = 500;

    private ReturnAtTill() {}

    /** @param disposition what becomes of these pieces; absent for back to sale here */
    record ReturnedLine(
            @NotNull UUID id,
            @NotNull UUID orderLineId,
            @Min(1) @Max(QUANTITY_MAX) int quantity,
            @NotNull ReturnReason reason,
            @Nullable @Size(max = TEXT_LENGTH_MAX) String remark,
            @Nullable Disposition disposition) {

        Line line() {
            return new Line(id, orderLineId, quantity, reason, remark);
        }

        Judged judged() {
            return new Judged(id, quantity, disposition == null ? Disposition.BACK_TO_SALE : disposition, remark);
        }
    }

    /**
     * @param id minted by the till: the same return again changes nothing
     * @param bookingId likewise
     * @param customerId who gets store credit, where the order has no customer
     */
    record ReturnBody(
            @NotNull UUID id,
            @NotNull UUID bookingId,
            @NotNull UUID orderId,
            @NotNull RefundWay refundWay,
            @Nullable UUID customerId,
            @NotEmpty @Size(max = Return.LINES_MAX) List<@Valid ReturnedLine> lines,
            @Nullable @Size(max = TEXT_LENGTH_MAX) String note,
            @Nullable Boolean outsidePolicy) {

        CounterReturn counterReturn(DeviceSession till, boolean exception) {
            return new CounterReturn(
                    new RequestReturn(
                            id,
                            orderId,
                            ReturnSource.TILL,
                            ReturnWay.STORE,
                            till.locationId(),
                            refundWay,
                            customerId,
                            lines.stream().map(ReturnedLine::line).toList(),
                            List.of(),
                            note,
                            exception),
                    bookingId,
                    till.locationId(),
                    till.staffName(),
                    lines.stream().map(ReturnedLine::judged).toList());
        }
    }

    /** @param disposition absent when the pieces are refused */
    record JudgedBody(
            @NotNull UUID lineId,
            @Min(1) @Max(QUANTITY_MAX) int quantity,
            @Nullable Disposition disposition,
            @Nullable @Size(max = TEXT_LENGTH_MAX) String remark) {

        Judged judged() {
            return new Judged(lineId, quantity, disposition, remark);
        }
    }

    record BookingBody(
            @NotNull UUID id,
            @NotEmpty @Size(max = Return.LINES_MAX) List<@Valid JudgedBody> lines) {}

    /** The goods somebody takes instead; what a person may reduce by hand is not reduced here. */
    record ExchangeBasket(
            @Nullable UUID customerId,
            @NotEmpty @Size(max = LINES_MAX) List<@Valid LineBody> lines) {

        Basket basket(DeviceSession till, String language) {
            return new BasketBody(customerId, lines, null, null).basket(till, language);
        }
    }

    /**
     * @param id of the sale, minted by the till
     * @param tenders for what the value does not pay; none where it pays all
     * @param expectedTotal what the till showed for the new goods
     */
    record ExchangeBody(
            @NotNull UUID id,
            @NotNull @Valid ExchangeBasket basket,
            @NotNull @Size(max = TENDERS_MAX) List<@Valid TenderBody> tenders,
            @Nullable Money expectedTotal) {

        CounterSale sale(DeviceSession till, String language) {
            return new CounterSale(
                    id,
                    basket.basket(till, language),
                    null,
                    till.deviceId(),
                    till.staffId(),
                    till.staffName(),
                    tenders.stream().map(tender -> tender.tender(NO_CARDS)).toList(),
                    expectedTotal);
        }

        /** Gift cards are shown at ordinary sales. */
        private static final Function<SaleBodies.CardBody, UUID> NO_CARDS = _ -> Ids.next();
    }
}
