package io.toonbank.pricing.web;

import io.toonbank.network.SalesChannel;
import io.toonbank.network.SalesChannels;
import io.toonbank.pricing.PriceLists.PriceList;
import io.toonbank.pricing.TaxRates;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is left of a price after tax and cost, in the country of the channel the list is for. */
@Component
class Margins {

    private static final ZoneId SHOP_ZONE = ZoneId.of("Europe/Amsterdam");
    private static final BigDecimal BASIS_POINTS = BigDecimal.valueOf(10_000);

    private final SalesChannels channels;
    private final TaxRates taxes;
    private final Clock clock;

    Margins(SalesChannels channels, TaxRates taxes, Clock clock) {
        this.channels = channels;
        this.taxes = taxes;
        this.clock = clock;
    }

    /** In basis points of the net price; absent where the cost is not known. */
    @Nullable
    Integer of(PriceList list, BigDecimal price, @Nullable BigDecimal cost, String taxCategory) {
        if (cost == null || price.signum() <= 0) {
            return null;
        }
        BigDecimal net = price.divide(
                BigDecimal.ONE.add(BigDecimal.valueOf(includedTax(list, taxCategory), 6)), MathContext.DECIMAL64);
        return net.subtract(cost)
                .multiply(BASIS_POINTS)
                .divide(net, 0, RoundingMode.HALF_UP)
                .intValue();
    }

    private int includedTax(PriceList list, String taxCategory) {
        return channels.all().stream()
                .filter(channel -> channel.active() && channel.currency().equals(list.currency()))
                .filter(channel -> list.channelId() == null || list.channelId().equals(channel.id()))
                .min(Comparator.comparing(
                                (SalesChannel channel) -> !channel.code().equals("web"))
                        .thenComparing(SalesChannel::code))
                .filter(SalesChannel::pricesIncludeTax)
                .map(channel -> rate(channel.country(), taxCategory))
                .orElse(0);
    }

    private int rate(String country, String taxCategory) {
        return taxes.of(country, LocalDate.ofInstant(clock.instant(), SHOP_ZONE)).stream()
                .filter(rate -> rate.taxCategory().equals(taxCategory))
                .map(TaxRates.Rate::rateMillionths)
                .findFirst()
                .orElse(0);
    }
}
