package io.toonbank.imports.internal;

import io.toonbank.catalog.Variant;
import io.toonbank.catalog.Variants;
import io.toonbank.customers.Customers;
import io.toonbank.customers.PersonName;
import io.toonbank.imports.ImportKind;
import io.toonbank.imports.ImportOptions;
import io.toonbank.imports.ImportsRefusal;
import io.toonbank.kernel.Refused;
import io.toonbank.network.SalesChannel;
import io.toonbank.network.SalesChannels;
import io.toonbank.orders.NewOrder;
import io.toonbank.orders.OrderBook;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shopify's order CSV: rows of one name are an order, and what belongs to the whole stands on the first. */
@Component
class ShopifyOrders implements ImportFormat {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss Z");
    private static final int OPEN_ORDERS = 4;

    private final OrderBook orders;
    private final Variants variants;
    private final Customers customers;
    private final SalesChannels channels;

    ShopifyOrders(OrderBook orders, Variants variants, Customers customers, SalesChannels channels) {
        this.orders = orders;
        this.variants = variants;
        this.customers = customers;
        this.channels = channels;
    }

    @Override
    public ImportKind kind() {
        return ImportKind.ORDERS;
    }

    @Override
    public Session<?> begin(UUID job, CsvFile file, ImportOptions options) {
        file.require("Name", "Created at", "Lineitem quantity", "Lineitem name", "Lineitem price");
        return new Reading(options);
    }

    static Instant moment(Row row, String column) {
        try {
            return OffsetDateTime.parse(row.required(column), MOMENT).toInstant();
        } catch (DateTimeException _) {
            throw Refused.because(ImportsRefusal.NOT_A_DATE)
                    .with("column", column)
                    .with("value", row.text(column));
        }
    }

    private final class Reading implements Session<ShopifyOrder> {

        private final ImportOptions options;
        private final Groups<ShopifyOrder> groups = new Groups<>(
                OPEN_ORDERS, group -> new Item<>(group.name(), group.firstLine(), group.rows(), group.content()));

        Reading(ImportOptions options) {
            this.options = options;
        }

        @Override
        public void take(Row row) {
            String name = row.required("Name");
            if (!groups.has(name) && row.text("Created at").isEmpty()) {
                throw Refused.because(ImportsRefusal.WITHOUT_FIRST_ROW).with("group", name);
            }
            ShopifyOrder.Line line = ShopifyOrder.line(row);
            groups.at(name, row, first -> ShopifyOrder.of(first, channel(first)))
                    .lines()
                    .add(line);
        }

        private SalesChannel channel(Row row) {
            String source = row.text("Source");
            String code = options.channel() != null ? options.channel() : source.equals("pos") ? "till" : "web";
            return channels.byCode(code)
                    .orElseThrow(() ->
                            Refused.because(ImportsRefusal.UNKNOWN_CHANNEL).with("channel", code));
        }

        @Override
        public void end() {
            groups.closeAll();
        }

        @Override
        public List<Item<ShopifyOrder>> complete() {
            return groups.take();
        }

        @Override
        public long openFrom() {
            return groups.openFrom();
        }

        @Override
        public Written write(List<Item<ShopifyOrder>> items) {
            Written written = new Written();
            Map<String, Variant> known = known(items);
            List<NewOrder> wanted = new ArrayList<>();
            for (Item<ShopifyOrder> item : items) {
                wanted.add(item.content().toOrder(known, customer(item.content())));
            }
            for (int from = 0; from < wanted.size(); from += OrderBook.FACTS_MAX) {
                int to = Math.min(wanted.size(), from + OrderBook.FACTS_MAX);
                List<OrderBook.RecordedOrder> recorded = orders.recordFacts(wanted.subList(from, to));
                for (int i = 0; i < recorded.size(); i++) {
                    count(recorded.get(i).replayed(), items.get(from + i), written);
                }
            }
            return written;
        }

        private static void count(boolean replayed, Item<ShopifyOrder> item, Written written) {
            if (replayed) {
                written.unchanged(item.rows());
            } else {
                written.loaded(item.rows());
                written.count("orders", 1);
                written.count("total", item.content().statedTotal());
                written.count("totalsThatDiffer", item.content().differs() ? 1 : 0);
            }
        }

        private Map<String, Variant> known(List<Item<ShopifyOrder>> items) {
            List<String> skus = items.stream()
                    .flatMap(item -> item.content().lines().stream())
                    .map(ShopifyOrder.Line::sku)
                    .filter(sku -> !sku.isEmpty())
                    .distinct()
                    .toList();
            Map<String, Variant> known = new HashMap<>();
            int most = io.toonbank.catalog.CatalogLimits.BATCH_MAX;
            for (int from = 0; from < skus.size(); from += most) {
                known.putAll(variants.bySkus(skus.subList(from, Math.min(skus.size(), from + most))));
            }
            return known;
        }

        private @Nullable UUID customer(ShopifyOrder order) {
            return order.email().isEmpty()
                    ? null
                    : customers.ensureByEmail(
                            order.email(), PersonName.of("", order.customerName()), options.language());
        }
    }
}
