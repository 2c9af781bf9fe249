package io.toonbank.demo.internal;

import io.toonbank.kernel.Money;
import io.toonbank.payments.GiftCardOffice;
import io.toonbank.payments.GiftCardOffice.IssueCard;
import io.toonbank.payments.StoreCredit;
import io.toonbank.payments.StoreCredit.BookCredit;
import java.util.List;

/** Gift cards whose codes are published: they open nothing outside demo mode. And some credit to spend. */
@DemoComponent
class SeedGiftCards {

    static final String PIN = "2026";
    static final List<DemoCard> CARDS = List.of(
            new DemoCard("LIND-EHOF-DEMO-2550", 2_550),
            new DemoCard("LIND-EHOF-DEMO-5000", 5_000),
            new DemoCard("LIND-EHOF-DEMO-9999", 15_000));

    private static final String CURRENCY = "EUR";
    private static final long CREDIT = 1_500;
    /** Whose sign-in the demo tells. */
    private static final String CUSTOMER = "K00001";

    private final GiftCardOffice office;
    private final StoreCredit credit;

    SeedGiftCards(GiftCardOffice office, StoreCredit credit) {
        this.office = office;
        this.credit = credit;
    }

    record DemoCard(String code, long amount) {}

    void seed() {
        for (DemoCard card : CARDS) {
            var _ = office.issue(new IssueCard(
                    DemoIds.of("gift-card", card.code()),
                    Money.of(card.amount(), CURRENCY),
                    null,
                    "Demo",
                    card.code(),
                    PIN,
                    true));
        }
        var _ = credit.book(new BookCredit(
                DemoIds.of("store-credit", "1"),
                DemoIds.of("customer", CUSTOMER),
                Money.of(CREDIT, CURRENCY),
                "Een te laat pakket (demo)",
                null));
    }
}
