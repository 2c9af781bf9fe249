package io.toonbank.returns.internal;

import io.toonbank.catalog.Variant;
import io.toonbank.catalog.Variants;
import io.toonbank.fulfillment.CarrierAdapter.LabelRequest;
import io.toonbank.fulfillment.CarrierLabels;
import io.toonbank.kernel.Refused;
import io.toonbank.network.Address;
import io.toonbank.network.Location;
import io.toonbank.orders.Order;
import io.toonbank.orders.OrderAddress;
import io.toonbank.orders.OrderBook;
import io.toonbank.returns.Return;
import io.toonbank.returns.ReturnWay;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Asks the carrier for the label of a parcel that comes back. Where it gives none, our own address and code are on the slip. */
@Component
class LabellingReturns {

    private static final Logger LOG = LoggerFactory.getLogger(LabellingReturns.class);

    /** The carrier has one service for what comes back. */
    private static final String SERVICE = "return";

    private static final int GRAMS_UNKNOWN = 1_000;
    private static final int GRAMS_OF_BOX = 200;
    private static final int GRAMS_MAX = 30_000;

    private final CarrierLabels labels;
    private final OrderBook orders;
    private final Variants variants;

    LabellingReturns(CarrierLabels labels, OrderBook orders, Variants variants) {
        this.labels = labels;
        this.orders = orders;
        this.variants = variants;
    }

    /** A page of A6 as PDF; the same for the same return. With no transaction open. */
    Optional<byte[]> label(Return returned, Location destination) {
        OrderAddress from = orders.find(returned.orderId())
                .map(Order::delivery)
                .map(delivery -> delivery.address())
                .orElse(null);
        if (returned.way() != ReturnWay.POST || from == null) {
            return Optional.empty();
        }
        UUID id = UUID.nameUUIDFromBytes(("label of return " + returned.id()).getBytes(StandardCharsets.UTF_8));
        try {
            var request = new LabelRequest(id, SERVICE, from, address(destination), grams(returned), returned.number());
            return Optional.of(labels.label("", request).label().pdf());
        } catch (Refused refused) {
            LOG.info("Return {} goes without a label of the carrier: {}", returned.number(), refused.code());
            return Optional.empty();
        }
    }

    private int grams(Return returned) {
        Map<UUID, Variant> known = variants.find(returned.lines().stream()
                .map(Return.Line::variantId)
                .filter(Objects::nonNull)
                .toList());
        int goods = returned.lines().stream()
                .mapToInt(line -> {
                    Variant variant = line.variantId() == null ? null : known.get(line.variantId());
                    Integer one = variant == null ? null : variant.weightGrams();
                    return line.quantity() * (one == null ? GRAMS_UNKNOWN : one);
                })
                .sum();
        return Math.min(GRAMS_MAX, GRAMS_OF_BOX + goods);
    }

    private static OrderAddress address(Location location) {
        Address address = location.address();
        return new OrderAddress(
                location.name(),
                null,
                address.street(),
                address.houseNumber(),
                null,
                address.postcode(),
                address.city(),
                null,
                address.country());
    }
}
