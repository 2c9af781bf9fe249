package io.toonbank.payments.internal;

import static io.toonbank.payments.Payments.PaymentState.AUTHORISED;
import static io.toonbank.payments.Payments.PaymentState.CANCELLED;
import static io.toonbank.payments.Payments.PaymentState.CAPTURED;
import static io.toonbank.payments.Payments.PaymentState.DECLINED;
import static io.toonbank.payments.Payments.PaymentState.REDIRECTED;
import static io.toonbank.payments.Payments.PaymentState.REFUNDED;
import static io.toonbank.payments.Payments.PaymentState.STARTED;
import static io.toonbank.payments.Payments.PaymentState.UNCERTAIN;

import io.toonbank.payments.Payments.PaymentState;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** From which state a payment may go to which. */
final class Transitions {

    private static final Map<PaymentState, Set<PaymentState>> TO = new EnumMap<>(Map.of(
            STARTED, Set.of(AUTHORISED, DECLINED, REDIRECTED, UNCERTAIN, CANCELLED),
            REDIRECTED, Set.of(AUTHORISED, DECLINED, CANCELLED),
            UNCERTAIN, Set.of(AUTHORISED, DECLINED, CANCELLED),
            AUTHORISED, Set.of(CAPTURED, CANCELLED),
            CAPTURED, Set.of(REFUNDED),
            DECLINED, Set.of(),
            CANCELLED, Set.of(),
            REFUNDED, Set.of()));

    private Transitions() {}

    /** The states from which {@code to} can be reached, as the database writes them: the guard of every change. */
    static List<String> into(PaymentState to) {
        return TO.entrySet().stream()
                .filter(entry -> entry.getValue().contains(to))
                .map(entry -> entry.getKey().name())
                .toList();
    }

    static boolean open(PaymentState state) {
        return state == STARTED || state == REDIRECTED || state == UNCERTAIN;
    }
}
