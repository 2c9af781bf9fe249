package io.toonbank.checkout.internal;

import io.toonbank.checkout.CheckoutRefusal;
import io.toonbank.checkout.CounterSales;
import io.toonbank.kernel.Refused;
import io.toonbank.pricing.Quote;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The door of counters. */
@Component
class SellingAtCounters implements CounterSales {

    private final CounterSelling selling;
    private final OfflineBooking booking;
    private final TillJournal journal;

    SellingAtCounters(CounterSelling selling, OfflineBooking booking, TillJournal journal) {
        this.selling = selling;
        this.booking = booking;
        this.journal = journal;
    }

    @Override
    public Quote price(Basket basket) {
        return selling.price(basket);
    }

    @Override
    public CounterReceipt sell(CounterSale sale) {
        return selling.sell(sale);
    }

    @Override
    public List<SyncResult> sync(UUID deviceId, UUID channelId, UUID locationId, List<JournalEntry> entries) {
        if (entries.size() > BATCH_MAX) {
            throw Refused.because(CheckoutRefusal.TOO_MANY_SALES).with("max", BATCH_MAX);
        }
        return entries.stream()
                .map(entry -> booking.book(deviceId, channelId, locationId, entry))
                .toList();
    }

    @Override
    public JournalHead journalHead(UUID deviceId) {
        return journal.head(deviceId);
    }
}
