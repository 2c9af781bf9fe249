package io.toonbank.inventory;

import java.util.Collection;

/**
 * What happened to the goods. A fact is never refused for want of stock; when it takes what was promised to others, {@link OversoldAt}
 * tells. Every call takes part in the caller's transaction when there is one, and may be repeated by id: the same id again changes
 * nothing, with other contents it refuses {@code inventory.id-reused}. Locations we do not know are refused by network.
 */
public interface StockFacts {

    void recordSale(SaleFact sale);

    /** Many sales with one statement each for levels and movements; those recorded before are passed over. */
    void recordSales(Collection<SaleFact> sales);

    void receive(Receipt receipt);

    /** Customers brought goods back. What is not set aside or scrapped is for sale in every channel when this commits. */
    void takeBack(TakenBack goods);

    void adjust(Adjustment adjustment);

    /** Refuses {@code inventory.level-changed} when a line's {@code expected} is not what the books say. */
    void setLevels(SetLevels levels);
}
