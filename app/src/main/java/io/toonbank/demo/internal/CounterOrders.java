package io.toonbank.demo.internal;

import io.toonbank.access.Devices;
import io.toonbank.checkout.CounterSales;
import io.toonbank.checkout.CounterSales.Basket;
import io.toonbank.checkout.CounterSales.BasketLine;
import io.toonbank.checkout.CounterSales.CounterSale;
import io.toonbank.checkout.CounterSales.CounterTender;
import io.toonbank.demo.internal.Retailer.Branch;
import io.toonbank.demo.internal.Retailer.Colleague;
import io.toonbank.demo.internal.Retailer.Person;
import io.toonbank.kernel.Money;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Sells over the counters of the stores. */
@DemoComponent
class CounterOrders {

    private static final long[] NOTES = {500, 1_000, 2_000, 5_000};

    private final CounterSales sales;
    private final Devices devices;
    private final Map<String, Devices.EnrolledDevice> tills = new HashMap<>();

    CounterOrders(CounterSales sales, Devices devices) {
        this.sales = sales;
        this.devices = devices;
    }

    void enrol(List<Branch> stores) {
        for (Branch store : stores) {
            var code = devices.enrolCode(SeedNetwork.locationId(store.code()));
            tills.put(
                    store.code(),
                    devices.enrol(code.code(), "Kassa 1 " + store.address().city(), "demo"));
        }
    }

    void sell(
            String name,
            Branch store,
            Colleague seller,
            @Nullable Person customer,
            Map<UUID, Integer> bought,
            Random random) {
        var till = java.util.Objects.requireNonNull(tills.get(store.code()));
        var basket = new Basket(
                till.channelId(),
                till.locationId(),
                customer == null ? null : SeedCustomers.customerId(customer),
                bought.entrySet().stream()
                        .map(line -> new BasketLine(
                                DemoIds.of("line " + line.getKey(), name), line.getKey(), line.getValue()))
                        .toList(),
                List.of(),
                List.of(),
                "nl");
        Money total = sales.price(basket).total();
        boolean cash = total.amount() < 6_000 && random.nextInt(4) == 0;
        var tender = new CounterTender(
                DemoIds.of("tender", name),
                cash ? CounterSales.CASH : "terminal",
                cash ? Money.of(handedOver(total.amount()), total.currency()) : total,
                null);
        var _ = sales.sell(new CounterSale(
                DemoIds.of("sale", name),
                basket,
                null,
                till.deviceId(),
                SeedNetwork.staffId(seller.email()),
                seller.firstName() + " " + seller.lastName(),
                List.of(tender),
                total));
    }

    /** People pay with the smallest note that is enough, or with two. */
    private static long handedOver(long total) {
        for (long note : NOTES) {
            if (note >= total) {
                return note;
            }
        }
        return (total + 1_999) / 2_000 * 2_000;
    }
}
