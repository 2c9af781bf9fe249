package io.toonbank.checkout;

import io.toonbank.kernel.Money;
import io.toonbank.orders.Order;
import io.toonbank.orders.OrderContact;
import io.toonbank.pricing.PriceQuestion.Adjustment;
import io.toonbank.pricing.Quote;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Sales over the counter: the goods are in the customer's hands, so stock never refuses them. */
public interface CounterSales {

    /** Most sales in one call of {@link #sync}. */
    int BATCH_MAX = 500;

    /** Most tenders of one sale. */
    int TENDERS_MAX = 20;

    /** Code of the tender that may give change. */
    String CASH = "cash";

    /** Method of the tender that books what cash was rounded by, so that tenders come to the total and the drawer to its cash. */
    String ROUNDING = "rounding";

    /** What the basket costs; writes nothing. Refuses as {@link #sell} does for lines. */
    Quote price(Basket basket);

    /**
     * Sells: prices, records tenders, moves the stock, writes the order, handed over; all in one transaction. Repeatable by id.
     *
     * <p>Refuses {@code checkout.no-lines}, {@code checkout.too-many-lines}, {@code checkout.wrong-quantity},
     * {@code checkout.no-such-variant}, {@code checkout.not-priced}, {@code checkout.price-changed} (with {@code oldTotal} and
     * {@code newTotal}), {@code checkout.no-such-tender}, {@code checkout.tenders-do-not-match} (with {@code total},
     * {@code tendered}), {@code checkout.not-with-gift-card}, {@code payments.gift-card-not-active},
     * {@code payments.gift-card-short}, {@code payments.store-credit-short}.
     */
    CounterReceipt sell(CounterSale sale);

    /**
     * Takes in sales a till made without network, in their order. They happened, so each is kept whatever it says: what cannot be
     * booked stays in the journal for a person. Replays change nothing. Answers one result for each, in the order asked. Refuses
     * {@code checkout.too-many-sales} only.
     */
    List<SyncResult> sync(UUID deviceId, UUID channelId, UUID locationId, List<JournalEntry> entries);

    /** Where the journal of this device ends with us, so that the till knows what to send. */
    JournalHead journalHead(UUID deviceId);

    /**
     * @param adjustments reductions by hand; the caller has checked the permission
     * @param language of the titles on the receipt
     */
    record Basket(
            UUID channelId,
            UUID locationId,
            @Nullable UUID customerId,
            List<BasketLine> lines,
            List<String> couponCodes,
            List<Adjustment> adjustments,
            String language) {}

    /** @param quantity 1 to 1,000,000 in the variant's stock unit */
    record BasketLine(UUID lineId, UUID variantId, int quantity) {}

    /**
     * @param id minted by the till; it is the order's id
     * @param expectedTotal what the till showed; a sale at another total is refused
     */
    record CounterSale(
            UUID id,
            Basket basket,
            @Nullable OrderContact contact,
            UUID deviceId,
            @Nullable UUID staffId,
            @Nullable String staffName,
            List<CounterTender> tenders,
            @Nullable Money expectedTotal) {}

    /**
     * @param method "cash", "terminal" …
     * @param received what the customer handed over or the terminal took; change is worked out
     * @param reference the terminal's, printed on the receipt
     * @param giftCardId the card whose code and PIN the caller has checked, for the method "gift-card"; for "exchange" the account
     *     of what came back, which only returns names
     */
    record CounterTender(
            UUID id,
            String method,
            Money received,
            @Nullable String reference,
            @Nullable UUID giftCardId) {

        public CounterTender(UUID id, String method, Money received, @Nullable String reference) {
            this(id, method, received, reference, null);
        }
    }

    /**
     * @param change to give back
     * @param replayed it was sold before this call
     * @param warnings codes, such as {@code checkout.sold-below-stock}
     */
    record CounterReceipt(
            Order order, List<PaidTender> tenders, Money change, boolean replayed, List<String> warnings) {}

    /** @param paid what it pays of the order, change taken off */
    record PaidTender(
            UUID id,
            String method,
            Money received,
            Money paid,
            @Nullable String reference) {}

    /**
     * One line of a till's journal. The chain: {@code hash = hex(SHA-256(previousHash + "\n" + payload))} over UTF-8; the first
     * entry of a device has 64 zeros before it.
     *
     * @param id the sale's, minted by the till
     * @param sequence 1, 2, 3 … for each device
     * @param payload JSON text of an {@link OfflineSale}, exactly as hashed
     */
    record JournalEntry(UUID id, long sequence, String previousHash, String hash, String payload) {}

    /** @param sequence 0 and 64 zeros when nothing came yet */
    record JournalHead(long sequence, String hash) {}

    /**
     * What a till wrote down, priced by the same engine. Amounts are minor units; {@code net + tax = gross}.
     *
     * @param total must be the sum of the lines' gross
     * @param promotions what limits and coupons it used, as the till's engine applied them; counted, never refused
     */
    record OfflineSale(
            UUID id,
            @Nullable UUID customerId,
            @Nullable UUID staffId,
            @Nullable String staffName,
            Instant soldAt,
            String currency,
            boolean pricesIncludeTax,
            List<OfflineLine> lines,
            List<OfflineTender> tenders,
            long total,
            @Nullable List<OfflinePromotion> promotions) {

        /** Without promotions that have to be counted. */
        public OfflineSale(
                UUID id,
                @Nullable UUID customerId,
                @Nullable UUID staffId,
                @Nullable String staffName,
                Instant soldAt,
                String currency,
                boolean pricesIncludeTax,
                List<OfflineLine> lines,
                List<OfflineTender> tenders,
                long total) {
            this(id, customerId, staffId, staffName, soldAt, currency, pricesIncludeTax, lines, tenders, total, null);
        }
    }

    record OfflinePromotion(
            UUID promotionId, long amount, @Nullable String coupon) {}

    /** @param title as it stands on the receipt */
    record OfflineDiscount(String source, String title, long amount) {}

    record OfflineLine(
            UUID lineId,
            @Nullable UUID variantId,
            String sku,
            String title,
            int quantity,
            long unitList,
            long discount,
            int taxRateMillionths,
            long net,
            long tax,
            long gross,
            @Nullable List<OfflineDiscount> discounts) {

        /** Of which nobody says what the discount is made of. */
        public OfflineLine(
                UUID lineId,
                @Nullable UUID variantId,
                String sku,
                String title,
                int quantity,
                long unitList,
                long discount,
                int taxRateMillionths,
                long net,
                long tax,
                long gross) {
            this(lineId, variantId, sku, title, quantity, unitList, discount, taxRateMillionths, net, tax, gross, null);
        }
    }

    record OfflineTender(
            UUID id,
            String method,
            long received,
            long change,
            @Nullable String reference) {}

    /** What became of one journal entry. */
    sealed interface SyncResult {

        UUID saleId();

        /**
         * Booked, now or earlier.
         *
         * @param warnings codes: {@code checkout.chain-broken}, {@code checkout.sold-below-stock},
         *     {@code checkout.totals-differ}
         */
        record Booked(UUID saleId, UUID orderId, String orderNumber, boolean replayed, List<String> warnings)
                implements SyncResult {}

        /** Kept in the journal, but a person must look. @param code {@code checkout.journal-unreadable} or {@code checkout.journal-conflict} */
        record NeedsAttention(UUID saleId, String code, boolean replayed) implements SyncResult {}
    }
}
