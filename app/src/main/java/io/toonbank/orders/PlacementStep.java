package io.toonbank.orders;

import java.util.List;

/**
 * What must commit together with an order, given by whoever places it: reservations become the order's, the checkout is complete,
 * the cart is closed. Orders are placed in groups, so the work is asked once for all details of a group.
 *
 * @param steps one long-lived object; details with the same object are handed over together
 */
public record PlacementStep<D>(Steps<D> steps, D detail) {

    /** Runs inside the placing transaction, after the orders were written; whatever it throws refuses the group. */
    @FunctionalInterface
    public interface Steps<D> {

        /** Only orders that are new are asked for; must lock rows in key order and leave nothing outside the database. */
        void inTransaction(List<D> details);
    }

    /** For an order that needs nothing but itself. */
    public static PlacementStep<Boolean> none() {
        return new PlacementStep<>(NOTHING, true);
    }

    private static final Steps<Boolean> NOTHING = _ -> {};
}
