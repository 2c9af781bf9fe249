package io.toonbank.checkout.internal;

import io.toonbank.checkout.CheckoutRefusal;
import io.toonbank.checkout.Checkouts;
import io.toonbank.inventory.InventoryRefusal;
import io.toonbank.inventory.Reservations;
import io.toonbank.inventory.ReserveAnswer;
import io.toonbank.inventory.ReserveStock;
import io.toonbank.kernel.Refused;
import io.toonbank.payments.Payments;
import io.toonbank.payments.Payments.PaymentIntent;
import io.toonbank.platform.database.GatheredStatements;
import io.toonbank.platform.grouping.GroupCommit;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Begins attempts to complete, for all who wait in one transaction: takes the checkout, holds its stock, and writes down the payment
 * that will be asked for when this is committed. An attempt that gets no stock leaves its checkout open and says what is free.
 */
@Component
class BeginningAttempts implements DisposableBean {

    /** One group at a time: the larger a group, the less each order costs, and a second would take half of it away. */
    private static final GroupCommit.Limits GROUPS = new GroupCommit.Limits(64, 4_000, 1);

    private final CheckoutStore store;
    private final Reservations reservations;
    private final Payments payments;
    private final Clock clock;
    private final GroupCommit<Wish, Begun> beginning;

    BeginningAttempts(
            CheckoutStore store,
            Reservations reservations,
            Payments payments,
            Clock clock,
            GatheredStatements gathered,
            TransactionTemplate transaction) {
        this.store = store;
        this.reservations = reservations;
        this.payments = payments;
        this.clock = clock;
        this.beginning = new GroupCommit<>(
                "begin-attempts", GROUPS, transaction, group -> gathered.gather(() -> beginAll(group)));
    }

    /** @param row with its attempt, as it will be */
    record Wish(CheckoutRow row, @Nullable PaymentIntent intent) {}

    /** How beginning went. */
    sealed interface Begun {

        /** The stock is held, and the intent written. */
        record Held() implements Begun {}

        /** Somebody else changed the checkout or is completing it. */
        record Changed() implements Begun {}

        /**
         * The checkout is open again.
         *
         * @param refused for want of stock it names the shortages
         */
        record NotHeld(CheckoutRow open, Refused refused) implements Begun {}
    }

    Begun begin(Wish wish) {
        return beginning.submit(wish);
    }

    private List<Begun> beginAll(List<Wish> group) {
        Set<UUID> claimed = store.claim(group.stream().map(Wish::row).toList());
        // Two wishes for one checkout may meet here; the claim is for the first of them.
        List<Wish> taken =
                group.stream().filter(wish -> claimed.remove(wish.row().id())).toList();
        Map<Wish, Begun> begun = hold(taken);
        payments.intend(taken.stream()
                .filter(wish -> begun.get(wish) instanceof Begun.Held)
                .flatMap(wish -> Stream.ofNullable(wish.intent()))
                .toList());
        return group.stream()
                .map(wish -> begun.getOrDefault(wish, new Begun.Changed()))
                .toList();
    }

    /** By the wish itself and not by what it says. */
    private Map<Wish, Begun> hold(List<Wish> taken) {
        Instant until = clock.instant().plus(Checkouts.RESERVATION_HOLDS);
        List<ReserveAnswer> answers = reservations.reserveAll(
                taken.stream().map(wish -> stockOf(wish.row(), until)).toList());
        Map<Wish, Begun> begun = new IdentityHashMap<>();
        List<CheckoutRow> reopened = new ArrayList<>();
        for (int i = 0; i < answers.size(); i++) {
            begun.put(
                    taken.get(i),
                    switch (answers.get(i)) {
                        case ReserveAnswer.Held _ -> new Begun.Held();
                        case ReserveAnswer.No(Refused refused) -> {
                            CheckoutRow open = taken.get(i).row().open(codeOf(refused));
                            reopened.add(open);
                            yield new Begun.NotHeld(open, refused);
                        }
                    });
        }
        store.reopen(reopened);
        return begun;
    }

    private static String codeOf(Refused refused) {
        return refused.is(InventoryRefusal.NOT_ENOUGH) ? CheckoutRefusal.NOT_ENOUGH_STOCK.code() : refused.code();
    }

    static ReserveStock stockOf(CheckoutRow row, Instant until) {
        return new ReserveStock(
                reservationOf(row),
                "checkout " + row.id(),
                until,
                OrderDrafting.allocations(row.attempt().supplies()));
    }

    private static UUID reservationOf(CheckoutRow row) {
        UUID reservationId = row.attempt().reservationId();
        if (reservationId == null) {
            throw new IllegalStateException("Checkout " + row.id() + " has no attempt");
        }
        return reservationId;
    }

    @Override
    public void destroy() {
        beginning.close();
    }
}
