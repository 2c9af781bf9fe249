package io.toonbank.returns.internal;

import java.util.UUID;
import org.springframework.stereotype.Component;

/** Runs the timer of exchanges when a test wants it. */
@Component
public class ExchangeTimer {

    private final PayingExchangesBack paying;

    ExchangeTimer(PayingExchangesBack paying) {
        this.paying = paying;
    }

    public void run() {
        while (paying.round() > 0) {
            Thread.onSpinWait();
        }
    }

    public void paidBack(UUID returnId) {
        paying.payBack(returnId);
    }
}
