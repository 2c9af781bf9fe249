package io.toonbank.payments.adapters.oncollection;

import io.toonbank.kernel.Money;
import io.toonbank.payments.PaymentProvider;
import io.toonbank.payments.Payments;
import org.springframework.stereotype.Component;

/** A promise to pay at the counter. It can be let go, never taken: what is paid at the counter is a tender of its own. */
@Component
class PaysOnCollection implements PaymentProvider {

    @Override
    public String name() {
        return Payments.ON_COLLECTION;
    }

    @Override
    public Answer authorise(Charge charge) {
        return new Answer.Approved("on collection");
    }

    @Override
    public Answer status(Charge charge) {
        return new Answer.Approved("on collection");
    }

    @Override
    public Answer operate(Charge charge, Operation operation, Money amount, String key) {
        return operation == Operation.CANCEL
                ? new Answer.Approved("on collection")
                : new Answer.Refused("paid-at-the-counter");
    }
}
