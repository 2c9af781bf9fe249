package io.toonbank.orders.internal;

import io.toonbank.network.SalesChannels;
import io.toonbank.orders.NewOrder;
import io.toonbank.orders.OrderKind;
import org.springframework.stereotype.Component;

/** The letter in front of an order's number: where it came from, or that it is a credit note. */
@Component
class OrderNumbers {

    private final SalesChannels channels;

    OrderNumbers(SalesChannels channels) {
        this.channels = channels;
    }

    String prefix(NewOrder order) {
        if (order.kind() == OrderKind.CREDIT) {
            return "C";
        }
        return switch (channels.require(order.source().channelId()).kind()) {
            case WEB_SHOP -> "W";
            case TILL -> "T";
            case APP -> "A";
            case SOCIAL -> "S";
            case MARKETPLACE -> "M";
            case AGENT -> "G";
        };
    }
}
