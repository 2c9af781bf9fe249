package io.toonbank.sourcing;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Why orders are supplied from where they are. */
public interface SourcingDecisions {

    /** Keeps decisions in the caller's transaction, with one statement for all of them. Repeatable by id. */
    void keep(Collection<Decision> decisions);

    /** Newest first; the first is what holds. Empty for orders nobody sourced (tills, facts). */
    List<Decision> ofOrder(UUID orderId);

    /** As text, for whoever must keep a decision until there is an order. */
    String write(Decision decision);

    /** What {@link #write} wrote. */
    Decision read(String text);
}
