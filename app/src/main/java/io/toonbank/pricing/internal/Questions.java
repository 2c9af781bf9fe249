package io.toonbank.pricing.internal;

import io.toonbank.catalog.Variant;
import io.toonbank.catalog.Variants;
import io.toonbank.kernel.Refused;
import io.toonbank.network.SalesChannel;
import io.toonbank.network.SalesChannels;
import io.toonbank.pricing.Costs;
import io.toonbank.pricing.EarlierOrders;
import io.toonbank.pricing.PriceQuestion;
import io.toonbank.pricing.PriceQuestion.Adjustment;
import io.toonbank.pricing.PriceQuestion.DeliveryPrice;
import io.toonbank.pricing.PriceQuestion.PriceLine;
import io.toonbank.pricing.PricingRefusal;
import io.toonbank.pricing.TaxRates;
import io.toonbank.pricing.engine.CouponGrant;
import io.toonbank.pricing.engine.Customer;
import io.toonbank.pricing.engine.DeliveryChoice;
import io.toonbank.pricing.engine.Line;
import io.toonbank.pricing.engine.ManualAdjustment;
import io.toonbank.pricing.engine.Moment;
import io.toonbank.pricing.engine.PriceCandidate;
import io.toonbank.pricing.engine.Question;
import io.toonbank.pricing.engine.Settings;
import io.toonbank.pricing.engine.TaxRate;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Puts everything the engine must know into its question: prices, tax rates, facts of the variants, the clock on the wall. */
@Component
class Questions {

    /** The shop's own time: tax rates and schedules change at midnight here. */
    static final ZoneId SHOP_ZONE = ZoneId.of("Europe/Amsterdam");

    private static final int GRAMS_OR_MILLILITRES = 1_000;

    private final SalesChannels channels;
    private final Variants variants;
    private final PriceBook book;
    private final TaxRates taxes;
    private final GoodsFacts goods;
    private final PromotionBook promotions;
    private final PromotionUses uses;
    private final EnteredCoupons coupons;
    private final ObjectProvider<EarlierOrders> earlierOrders;
    private final Reductions reductions;
    private final Costs costs;
    private final KnowingCustomers customers;

    Questions(
            SalesChannels channels,
            Variants variants,
            GoodsFacts goods,
            PriceBook book,
            TaxRates taxes,
            PromotionBook promotions,
            PromotionUses uses,
            EnteredCoupons coupons,
            ObjectProvider<EarlierOrders> earlierOrders,
            Reductions reductions,
            Costs costs,
            KnowingCustomers customers) {
        this.channels = channels;
        this.variants = variants;
        this.goods = goods;
        this.book = book;
        this.taxes = taxes;
        this.promotions = promotions;
        this.uses = uses;
        this.coupons = coupons;
        this.earlierOrders = earlierOrders;
        this.reductions = reductions;
        this.costs = costs;
        this.customers = customers;
    }

    /** What the engine is asked, and what its answer has to be read with. */
    record Asked(PriceQuestion asked, Question question, PromotionWindow window, EnteredCoupons.Looked coupons) {}

    /** With the promotions that run then. */
    Asked of(PriceQuestion asked) {
        return of(asked, promotions.at(channels.require(asked.channelId()).currency(), asked.at()));
    }

    /** Without promotions that run, no statement goes to the database for them. */
    Asked of(PriceQuestion asked, PromotionWindow window) {
        return of(asked, window, customers.of(asked, window));
    }

    /** The same for a customer of whom this is said. */
    Asked of(PriceQuestion asked, PromotionWindow window, KnownCustomer customer) {
        EnteredCoupons.Looked looked = coupons.look(asked, window);
        return new Asked(asked, question(asked, window, looked, customer), window, looked);
    }

    private Question question(
            PriceQuestion asked, PromotionWindow window, EnteredCoupons.Looked looked, KnownCustomer known) {
        SalesChannel channel = channels.require(asked.channelId());
        List<UUID> ids = asked.lines().stream().map(PriceLine::variantId).toList();
        Map<UUID, Variant> facts = variants.find(ids);
        Map<UUID, List<PriceBook.Row>> prices = book.of(ids);
        Map<UUID, GoodsFacts.Facts> described = goods.of(facts.values(), window);
        Map<UUID, Scope> scopes = book.scopes().now();
        Asker asker = Asker.of(channel, asked.locationId(), asked.customerTags());
        Map<UUID, Long> was = reductions.was(asker, channel.country(), prices, asked.at());
        Map<UUID, Long> floors = costs.floors(ids, channel.currency());
        List<Line> lines = new ArrayList<>(asked.lines().size());
        for (PriceLine line : asked.lines()) {
            Variant variant = facts.get(line.variantId());
            if (variant == null) {
                throw Refused.because(PricingRefusal.NO_SUCH_VARIANT).with("variantId", line.variantId());
            }
            List<PriceCandidate> candidates =
                    PriceChoice.held(prices.getOrDefault(line.variantId(), List.of()), scopes::get, asker, asked.at())
                            .stream()
                            .map(PriceChoice.Held::candidate)
                            .toList();
            lines.add(line(
                    line,
                    variant,
                    described.getOrDefault(variant.id(), GoodsFacts.Facts.NONE),
                    candidates,
                    floors.getOrDefault(line.variantId(), 0L),
                    was.get(line.variantId())));
        }
        return new Question(
                channel.id().toString(),
                asked.locationId() == null ? null : asked.locationId().toString(),
                moment(asked.at(), window),
                channel.currency(),
                asked.country(),
                channel.pricesIncludeTax(),
                new Customer(
                        known.tier(),
                        asked.customerTags().stream().sorted().toList(),
                        known.segments(),
                        window.firstOrder() && ordersFirst(asked)),
                known.offers(),
                looked.granted().entrySet().stream()
                        .map(grant -> new CouponGrant(
                                grant.getValue(), List.of(grant.getKey().toString())))
                        .toList(),
                asked.adjustments().stream().map(Questions::adjustment).toList(),
                delivery(asked.delivery()),
                lines,
                rates(asked.country(), asked.at()),
                window.promotions(),
                uses.of(asked, window),
                Settings.DEFAULT);
    }

    /**
     * A stranger on line is believed until there is an address, without which nobody can buy; at a counter nobody asks for one, so
     * a stranger there is not.
     */
    private boolean ordersFirst(PriceQuestion asked) {
        boolean known = asked.customerId() != null || asked.email() != null;
        EarlierOrders earlier = earlierOrders.getIfAvailable();
        return known
                ? earlier != null && !earlier.exist(asked.customerId(), asked.email())
                : asked.locationId() == null;
    }

    private static Line line(
            PriceLine asked,
            Variant variant,
            GoodsFacts.Facts facts,
            List<PriceCandidate> candidates,
            long floorPrice,
            @Nullable Long priorPrice) {
        return new Line(
                asked.lineId(),
                variant.id().toString(),
                variant.productId().toString(),
                variant.sku(),
                facts.categories(),
                variant.vendor(),
                variant.tags(),
                facts.customFields(),
                variant.taxCategory(),
                asked.quantity(),
                measureThousandths(variant),
                candidates,
                floorPrice,
                priorPrice,
                !variant.voucher());
    }

    /** What one unit of the quantity measures: a gram is a thousandth of what the price is for. */
    static int measureThousandths(Variant variant) {
        return variant.soldByMeasure() ? 1 : GRAMS_OR_MILLILITRES;
    }

    private List<TaxRate> rates(String country, Instant at) {
        LocalDate day = LocalDate.ofInstant(at, SHOP_ZONE);
        return taxes.of(country, day).stream()
                .map(rate -> new TaxRate(rate.taxCategory(), rate.taxCategory(), rate.rateMillionths()))
                .toList();
    }

    private static @Nullable DeliveryChoice delivery(@Nullable DeliveryPrice chosen) {
        return chosen == null
                ? null
                : new DeliveryChoice(chosen.method(), chosen.price().amount(), chosen.taxCategory());
    }

    private static ManualAdjustment adjustment(Adjustment given) {
        return new ManualAdjustment(
                given.id(),
                ManualAdjustment.Kind.valueOf(given.kind().name()),
                given.lineId(),
                given.value(),
                given.reason(),
                "DISCOUNT",
                false);
    }

    /** The clock of the shop first, then those of the zones that schedules name. */
    static Moment moment(Instant at, PromotionWindow window) {
        List<Moment.WallClock> clocks = new ArrayList<>(1 + window.zones().size());
        clocks.add(clock(at, SHOP_ZONE));
        for (ZoneId zone : window.zones()) {
            if (!zone.equals(SHOP_ZONE)) {
                clocks.add(clock(at, zone));
            }
        }
        return new Moment(at.toEpochMilli(), clocks);
    }

    private static Moment.WallClock clock(Instant at, ZoneId zone) {
        ZonedDateTime wall = at.atZone(zone);
        return new Moment.WallClock(
                zone.getId(), wall.toLocalDate().toString(), wall.getHour() * 60 + wall.getMinute());
    }
}
