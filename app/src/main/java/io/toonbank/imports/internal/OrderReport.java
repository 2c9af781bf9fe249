package io.toonbank.imports.internal;

import io.toonbank.imports.ImportsRefusal;
import io.toonbank.kernel.Refused;
import io.toonbank.network.SalesChannel;
import io.toonbank.network.SalesChannels;
import io.toonbank.orders.OrderTotals;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Totals of the order book as a table: to the last decimal, and what rounding lines to the minor unit made of it. */
@Component
public class OrderReport {

    private static final ZoneId HOME = ZoneId.of("Europe/Amsterdam");
    private static final Map<String, ZoneId> ZONES = Map.of(
            "GB", ZoneId.of("Europe/London"),
            "IE", ZoneId.of("Europe/Dublin"),
            "PT", ZoneId.of("Europe/Lisbon"),
            "FI", ZoneId.of("Europe/Helsinki"));

    private final OrderTotals totals;
    private final SalesChannels channels;

    OrderReport(OrderTotals totals, SalesChannels channels) {
        this.totals = totals;
        this.channels = channels;
    }

    /**
     * @param invoices orders and credit notes
     * @param exactTotal sum of quantity × unit price
     * @param roundedTotal the same with each line rounded half up to the minor unit
     */
    public record Line(
            String key,
            String currency,
            long lines,
            long invoices,
            long orders,
            long creditNotes,
            long customers,
            long quantity,
            BigDecimal exactTotal,
            BigDecimal roundedTotal,
            BigDecimal difference) {}

    public static Optional<OrderTotals.Dimension> dimension(String word) {
        for (OrderTotals.Dimension dimension : OrderTotals.Dimension.values()) {
            if (dimension.name().equals(word.toUpperCase(Locale.ROOT))) {
                return Optional.of(dimension);
            }
        }
        return Optional.empty();
    }

    /** Refuses {@code imports.unknown-channel}. Months are those of the channel's country, else of Amsterdam. */
    public List<Line> lines(
            OrderTotals.Dimension by, @Nullable String channelCode, @Nullable Instant from, @Nullable Instant to) {
        SalesChannel channel = channelCode == null
                ? null
                : channels.byCode(channelCode)
                        .orElseThrow(() ->
                                Refused.because(ImportsRefusal.UNKNOWN_CHANNEL).with("channel", channelCode));
        ZoneId zone = channel == null ? HOME : ZONES.getOrDefault(channel.country(), HOME);
        var period = new OrderTotals.Period(from, to, zone, channel == null ? null : channel.id());
        return totals.by(by, period).stream().map(OrderReport::line).toList();
    }

    private static Line line(OrderTotals.Total total) {
        int digits = Currency.getInstance(total.currency()).getDefaultFractionDigits();
        return new Line(
                total.key(),
                total.currency(),
                total.lines(),
                total.orders() + total.credits(),
                total.orders(),
                total.credits(),
                total.customers(),
                total.quantity(),
                plain(total.exact()),
                BigDecimal.valueOf(total.gross() + total.discount(), digits),
                plain(total.roundingDifference(digits)));
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
