package io.toonbank.shopping.web;

import io.toonbank.orders.OrderPromise;
import io.toonbank.shopping.web.Ucp.Buyer;
import io.toonbank.shopping.web.Ucp.LineItem;
import io.toonbank.shopping.web.Ucp.Link;
import io.toonbank.shopping.web.Ucp.Message;
import io.toonbank.shopping.web.Ucp.Meta;
import io.toonbank.shopping.web.Ucp.Total;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/** A checkout as the protocol shows it. */
@JsonNaming(SnakeCaseStrategy.class)
record CheckoutAnswer(
        Meta ucp,
        String id,
        List<LineItem> lineItems,
        @Nullable Buyer buyer,
        String status,
        String currency,
        List<Total> totals,
        Discounts discounts,
        @Nullable List<Message> messages,
        List<Link> links,
        Instant expiresAt,
        @Nullable String continueUrl,
        @Nullable Fulfillment fulfillment,
        @Nullable Confirmation order) {

    record Fulfillment(List<Method> methods) {}

    /** @param destinations shipping: postal addresses with an id; pickup: stores */
    @JsonNaming(SnakeCaseStrategy.class)
    record Method(
            String id,
            String type,
            List<String> lineItemIds,
            List<Object> destinations,
            @Nullable String selectedDestinationId,
            List<Group> groups) {}

    @JsonNaming(SnakeCaseStrategy.class)
    record Group(
            String id,
            List<String> lineItemIds,
            List<Option> options,
            @Nullable String selectedOptionId) {}

    /** @param earliestFulfillmentTime with the latest: when the goods would be there */
    @JsonNaming(SnakeCaseStrategy.class)
    record Option(
            String id,
            String title,
            @Nullable Instant earliestFulfillmentTime,
            @Nullable Instant latestFulfillmentTime,
            List<Total> totals) {

        static Option of(String id, String title, @Nullable OrderPromise promise, List<Total> totals) {
            return new Option(
                    id,
                    title,
                    promise == null
                            ? null
                            : promise.earliest().atStartOfDay(ZoneOffset.UTC).toInstant(),
                    promise == null ? null : promise.until(),
                    totals);
        }
    }

    record Store(String id, String name, Ucp.PostalAddress address) {}

    @JsonNaming(SnakeCaseStrategy.class)
    record Confirmation(String id, @Nullable String label, String permalinkUrl) {}
}
