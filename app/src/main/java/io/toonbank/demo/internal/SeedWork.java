package io.toonbank.demo.internal;

import io.toonbank.demo.internal.Retailer.Colleague;
import io.toonbank.fulfillment.Arrivals;
import io.toonbank.fulfillment.Collections;
import io.toonbank.fulfillment.Collections.HandOut;
import io.toonbank.fulfillment.Collections.IdentifiedBy;
import io.toonbank.fulfillment.Collections.Rest;
import io.toonbank.fulfillment.FulfilmentOrder;
import io.toonbank.fulfillment.FulfilmentOrders;
import io.toonbank.fulfillment.Packing;
import io.toonbank.fulfillment.Packing.Pack;
import io.toonbank.fulfillment.Parcel;
import io.toonbank.fulfillment.ParcelState;
import io.toonbank.fulfillment.Shipping;
import io.toonbank.fulfillment.StoreWork;
import io.toonbank.fulfillment.StoreWork.Pick;
import io.toonbank.fulfillment.WorkKind;
import io.toonbank.fulfillment.WorkState;
import io.toonbank.kernel.Refused;
import io.toonbank.platform.actor.Actor;
import io.toonbank.platform.actor.CurrentActor;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Does the work of locations as colleagues would: gathers, packs, ships, hands out. */
@DemoComponent
class SeedWork {

    private static final Logger LOG = LoggerFactory.getLogger(SeedWork.class);
    private static final String[] SHELVES = {"A1", "A2", "A3", "B1", "B2", "C1"};

    private final FulfilmentOrders orders;
    private final StoreWork work;
    private final Packing packing;
    private final Shipping shipping;
    private final Collections collections;
    private final Arrivals arrivals;

    SeedWork(
            FulfilmentOrders orders,
            StoreWork work,
            Packing packing,
            Shipping shipping,
            Collections collections,
            Arrivals arrivals) {
        this.orders = orders;
        this.work = work;
        this.packing = packing;
        this.shipping = shipping;
        this.collections = collections;
        this.arrivals = arrivals;
    }

    /** How far somebody brings the work of an order. */
    enum Stage {
        ACCEPTED,
        BEGUN,
        GATHERED,
        PACKED,
        DONE
    }

    void bring(UUID orderId, Stage stage, Retailer retailer, Random random) {
        for (FulfilmentOrder one : orders.ofOrder(orderId)) {
            Actor colleague = colleague(one, retailer, random);
            asItGoes(one, () -> CurrentActor.as(colleague, () -> bring(one.id(), stage, random)));
        }
    }

    /** A till sold it meanwhile, the order is held or was cancelled: then it stays as it is, as it would in a shop. */
    private static void asItGoes(FulfilmentOrder one, Supplier<FulfilmentOrder> work) {
        try {
            var _ = work.get();
        } catch (Refused refused) {
            LOG.debug("{} stays as it is: {}", one.number(), refused.getMessage());
        }
    }

    /** Who began with it finishes it: nobody else may take it out of their hands. */
    private static Actor colleague(FulfilmentOrder one, Retailer retailer, Random random) {
        List<Colleague> there = retailer.staff().stream()
                .filter(colleague -> colleague.locations().stream()
                        .anyMatch(code -> SeedNetwork.locationId(code).equals(one.locationId())))
                .toList();
        if (there.isEmpty()) {
            return Actor.SYSTEM;
        }
        Colleague colleague = there.get(Math.floorMod(one.id().hashCode(), there.size()));
        return new Actor(
                Actor.Kind.STAFF,
                SeedNetwork.staffId(colleague.email()),
                colleague.firstName() + " " + colleague.lastName());
    }

    private FulfilmentOrder bring(UUID workId, Stage stage, Random random) {
        FulfilmentOrder now = orders.require(workId);
        if (now.state() == WorkState.OFFERED) {
            now = work.accept(workId);
        }
        if (stage == Stage.ACCEPTED || !now.state().open()) {
            return now;
        }
        now = gather(now, stage == Stage.BEGUN);
        if (stage == Stage.BEGUN || stage == Stage.GATHERED || now.state() == WorkState.READY) {
            return now;
        }
        return now.kind() == WorkKind.COLLECT
                ? collections.ready(workId, SHELVES[random.nextInt(SHELVES.length)])
                : pack(now, stage, random);
    }

    private FulfilmentOrder gather(FulfilmentOrder begun, boolean onlyBegin) {
        FulfilmentOrder now = begun.state() == WorkState.ACCEPTED ? work.claim(begun.id(), true) : begun;
        for (FulfilmentOrder.Line line : now.lines()) {
            int missing = line.wanted() - line.picked();
            if (missing > 0 && !(onlyBegin && line == now.lines().getFirst())) {
                UUID id = DemoIds.of("pick", line.id().toString());
                now = work.pick(new Pick(id, now.id(), line.sku(), null, missing));
            }
        }
        return now;
    }

    private FulfilmentOrder pack(FulfilmentOrder gathered, Stage stage, Random random) {
        FulfilmentOrder now = gathered;
        if (now.state() == WorkState.PICKED) {
            UUID id = DemoIds.of("parcel", now.id().toString());
            now = packing.pack(new Pack(id, now.id(), null, 400 + random.nextInt(4_000)));
        }
        for (Parcel parcel : packing.ofWork(now.id())) {
            boolean label = now.kind() == WorkKind.SHIP && parcel.state() == ParcelState.CLOSED;
            if (label && (stage == Stage.DONE || random.nextBoolean())) {
                var _ = shipping.label(parcel.id());
            }
            if (stage == Stage.DONE) {
                now = shipping.ship(parcel.id());
            }
        }
        return now;
    }

    /** The van brought what other locations sent: it is laid ready. */
    void arrive(UUID orderId, Retailer retailer, Random random) {
        for (FulfilmentOrder one : orders.ofOrder(orderId)) {
            if (one.kind() == WorkKind.SHIP_TO_STORE && one.state() == WorkState.SHIPPED) {
                asItGoes(one, () -> arrivals.receive(one.id(), List.of(), false));
            }
        }
        bring(orderId, Stage.DONE, retailer, random);
    }

    /** The customer comes for what lies ready. */
    void fetch(UUID orderId, Retailer retailer, Random random) {
        for (FulfilmentOrder one : orders.ofOrder(orderId)) {
            if (one.state() == WorkState.READY) {
                HandOut handOut = new HandOut(
                        DemoIds.of("hand-out", one.id().toString()),
                        one.id(),
                        IdentifiedBy.CUSTOMER,
                        null,
                        List.of(),
                        null,
                        Rest.KEEP,
                        List.of(),
                        null);
                Actor colleague = colleague(one, retailer, random);
                asItGoes(one, () -> CurrentActor.as(colleague, () -> collections.handOut(handOut)));
            }
        }
    }
}
