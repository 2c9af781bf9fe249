package io.toonbank.imports.internal;

import io.toonbank.catalog.Products;
import io.toonbank.catalog.Variants;
import io.toonbank.customers.Customers;
import io.toonbank.imports.ImportKind;
import io.toonbank.imports.ImportOptions;
import io.toonbank.kernel.Ids;
import io.toonbank.network.ChannelKind;
import io.toonbank.network.NetworkSetup;
import io.toonbank.network.SalesChannel;
import io.toonbank.network.SalesChannels;
import io.toonbank.network.SaveChannel;
import io.toonbank.orders.OrderBook;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Eight columns; one row for each line of an invoice. */
@Component
class UciFormat implements ImportFormat {

    static final String CHANNEL = "uci";
    private static final String[] COLUMNS = {
        "InvoiceNo", "StockCode", "Description", "Quantity", "InvoiceDate", "UnitPrice", "CustomerID", "Country"
    };

    private final SalesChannels channels;
    private final NetworkSetup network;
    private final Products products;
    private final Variants variants;
    private final Customers customers;
    private final OrderBook orders;

    UciFormat(
            SalesChannels channels,
            NetworkSetup network,
            Products products,
            Variants variants,
            Customers customers,
            OrderBook orders) {
        this.channels = channels;
        this.network = network;
        this.products = products;
        this.variants = variants;
        this.customers = customers;
        this.orders = orders;
    }

    static boolean recognises(CsvFile file) {
        return List.of(COLUMNS).stream().allMatch(file::has);
    }

    @Override
    public ImportKind kind() {
        return ImportKind.UCI;
    }

    @Override
    public Session<?> begin(UUID job, CsvFile file, ImportOptions options) {
        file.require(COLUMNS);
        SalesChannel channel = channels.byCode(CHANNEL).orElseGet(this::newChannel);
        return new UciSession(
                channel, new UciAssortment(channel, products, variants), new ImportedCustomers(customers), orders);
    }

    private SalesChannel newChannel() {
        return network.saveChannel(new SaveChannel(
                Ids.next(),
                CHANNEL,
                "UCI Online Retail",
                ChannelKind.MARKETPLACE,
                "GBP",
                "GB",
                true,
                List.of("en"),
                true,
                null));
    }
}
