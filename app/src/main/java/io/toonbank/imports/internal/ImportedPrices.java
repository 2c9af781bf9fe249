package io.toonbank.imports.internal;

import io.toonbank.imports.internal.ShopifyProduct.ShopifyVariant;
import io.toonbank.kernel.Ids;
import io.toonbank.kernel.Money;
import io.toonbank.network.SalesChannel;
import io.toonbank.pricing.PriceLists;
import io.toonbank.pricing.PriceLists.PriceList;
import io.toonbank.pricing.PriceLists.SetPrice;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Puts prices on the list that everybody pays in the channel; makes one where there is none. */
final class ImportedPrices {

    private final PriceLists lists;
    private final SalesChannel channel;

    ImportedPrices(PriceLists lists, SalesChannel channel) {
        this.lists = lists;
        this.channel = channel;
    }

    void set(List<ShopifyProduct> products, Map<String, UUID> variants, Written written) {
        List<SetPrice> prices = new ArrayList<>();
        for (ShopifyProduct product : products) {
            for (ShopifyVariant variant : product.variants) {
                UUID id = variants.get(variant.sku());
                if (id != null && variant.price() != null) {
                    prices.add(SetPrice.of(
                            id,
                            Money.ofMajor(variant.price(), channel.currency()).amount()));
                }
            }
        }
        if (!prices.isEmpty()) {
            UUID list = list().id();
            for (int from = 0; from < prices.size(); from += PriceLists.ROWS_MAX) {
                int to = Math.min(prices.size(), from + PriceLists.ROWS_MAX);
                written.count("pricesChanged", lists.setPrices(list, prices.subList(from, to)));
            }
        }
    }

    private PriceList list() {
        return lists.all().stream()
                .filter(list -> list.active() && list.customerTag() == null)
                .filter(list -> list.currency().equals(channel.currency()))
                .filter(list -> list.channelId() == null || list.channelId().equals(channel.id()))
                .min(java.util.Comparator.comparingInt(PriceList::priority))
                .orElseGet(() -> lists.save(new PriceLists.SavePriceList(
                        Ids.next(),
                        "standard-" + channel.currency().toLowerCase(java.util.Locale.ROOT),
                        "Standard " + channel.currency(),
                        channel.currency(),
                        null,
                        null,
                        0,
                        null,
                        null,
                        true,
                        null)));
    }
}
