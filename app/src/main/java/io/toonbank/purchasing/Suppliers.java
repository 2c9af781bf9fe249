package io.toonbank.purchasing;

import io.toonbank.kernel.Money;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who we buy from, and what they ask for what. Calls take part in the caller's transaction when there is one. */
public interface Suppliers {

    /** Most articles in one call of {@link #saveItems}. */
    int ITEMS_MAX = 5_000;

    /** Creates or changes by id. Refuses {@code purchasing.code-taken}, {@code platform.stale-version}. */
    Supplier save(SaveSupplier supplier);

    Optional<Supplier> find(UUID id);

    /**
     * What a supplier delivers; articles that are there already are changed, others stay. One supplier of an article is the
     * preferred one: the last that was said so. Refuses {@code purchasing.no-such-supplier}, {@code purchasing.no-such-variant},
     * {@code purchasing.twice}.
     */
    void saveItems(UUID supplierId, List<Item> items);

    /** May be repeated. */
    void removeItem(UUID supplierId, UUID variantId);

    List<Item> items(UUID supplierId);

    /** The preferred supplier's terms, or the only one's; articles nobody delivers are left out. */
    Map<UUID, Offer> preferred(Collection<UUID> variantIds);

    /**
     * @param leadDays from ordering to arrival
     * @param minimum worth of an order, absent when there is none
     */
    record Supplier(
            UUID id,
            String code,
            String name,
            @Nullable String email,
            @Nullable String phone,
            @Nullable String contact,
            String language,
            String currency,
            int leadDays,
            @Nullable Money minimum,
            @Nullable String note,
            boolean active,
            int version) {}

    /** @param version the version that was read; absent to create */
    record SaveSupplier(
            UUID id,
            String code,
            String name,
            @Nullable String email,
            @Nullable String phone,
            @Nullable String contact,
            String language,
            String currency,
            int leadDays,
            @Nullable Money minimum,
            @Nullable String note,
            boolean active,
            @Nullable Integer version) {}

    /**
     * @param cost of one unit without tax
     * @param packSize units come in packs of so many
     * @param least units an order has at least
     * @param leadDays where it differs from the supplier's
     */
    record Item(
            UUID variantId,
            @Nullable String supplierSku,
            Money cost,
            int packSize,
            int least,
            @Nullable Integer leadDays,
            boolean preferred) {

        /** So many, or the next more that can be ordered. */
        public int orderable(int wanted) {
            int least = Math.max(wanted, this.least);
            return Math.ceilDiv(least, packSize) * packSize;
        }
    }

    record Offer(UUID supplierId, int leadDays, Item item) {}
}
