package io.toonbank.returns.web;

import io.toonbank.inventory.Disposition;
import io.toonbank.kernel.Ids;
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
import org.jspecify.annotations.Nullable;

/** What the back office sends about returns. */
final class ReturnBodies {

    private static final int TEXT_LENGTH_MAX = 500;
    private static final int QUANTITY_MAX = 1_000_000;

    private ReturnBodies() {}

    record LineBody(
            @Nullable UUID id,
            @NotNull UUID orderLineId,
            @Min(1) @Max(QUANTITY_MAX) int quantity,
            @NotNull ReturnReason reason,
            @Nullable @Size(max = TEXT_LENGTH_MAX) String remark) {

        Line line() {
            return new Line(id == null ? Ids.next() : id, orderLineId, quantity, reason, remark);
        }
    }

    record WantedBody(
            @NotNull UUID lineId,
            @NotNull UUID variantId,
            @Min(1) @Max(QUANTITY_MAX) int quantity) {}

    record RequestBodyOfReturn(
            @Nullable UUID id,
            @NotNull UUID orderId,
            @NotNull ReturnWay way,
            @Nullable UUID locationId,
            @NotNull RefundWay refundWay,
            @Nullable UUID customerId,
            @NotEmpty @Size(max = Return.LINES_MAX) List<@Valid LineBody> lines,
            @Nullable @Size(max = Return.LINES_MAX) List<@Valid WantedBody> exchange,
            @Nullable @Size(max = TEXT_LENGTH_MAX) String note,
            @Nullable Boolean outsidePolicy) {

        boolean exception() {
            return Boolean.TRUE.equals(outsidePolicy);
        }

        RequestReturn request() {
            return new RequestReturn(
                    id == null ? Ids.next() : id,
                    orderId,
                    ReturnSource.DESK,
                    way,
                    locationId,
                    refundWay,
                    customerId,
                    lines.stream().map(LineBody::line).toList(),
                    exchange == null
                            ? List.of()
                            : exchange.stream()
                                    .map(wanted ->
                                            new Return.Wanted(wanted.lineId(), wanted.variantId(), wanted.quantity()))
                                    .toList(),
                    note,
                    exception());
        }
    }

    record ArrivedBody(
            @NotNull UUID lineId, @Min(1) @Max(QUANTITY_MAX) int quantity) {}

    /** @param lines absent for everything that is expected */
    record ArrivalBody(
            @NotNull UUID locationId,
            @Nullable @Size(max = Return.LINES_MAX) List<@Valid ArrivedBody> lines) {}

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
            @Nullable UUID id,
            @NotNull UUID locationId,
            @NotEmpty @Size(max = Return.LINES_MAX) List<@Valid JudgedBody> lines) {}

    /** @param request its lines have ids, which {@code judged} names */
    record CounterBody(
            @NotNull @Valid RequestBodyOfReturn request,
            @Nullable UUID bookingId,
            @NotNull UUID locationId,
            @NotEmpty @Size(max = Return.LINES_MAX) List<@Valid JudgedBody> judged) {

        CounterReturn counterReturn(String staffName) {
            return new CounterReturn(
                    request.request(),
                    bookingId == null ? Ids.next() : bookingId,
                    locationId,
                    staffName,
                    judged.stream().map(JudgedBody::judged).toList());
        }
    }

    record WithdrawalBody(
            @Nullable @Size(max = TEXT_LENGTH_MAX) String reason) {}
}
