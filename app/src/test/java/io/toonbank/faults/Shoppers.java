package io.toonbank.faults;

import io.toonbank.testing.Caller;
import io.toonbank.testing.Caller.Answer;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;

/** Several people who buy one thing after another, and remember what they were told. */
final class Shoppers implements AutoCloseable {

    /**
     * One purchase as far as its shopper knows.
     *
     * @param key with which the completion was and can be asked for
     */
    record Purchase(String checkout, String email, String key) {}

    private final ShopOverHttp shop;
    private final UUID variant;
    private final Queue<Purchase> answered = new ConcurrentLinkedQueue<>();
    private final Queue<Purchase> unanswered = new ConcurrentLinkedQueue<>();
    private final Queue<String> oddities = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean closed = new AtomicBoolean();
    private final List<Thread> threads = new ArrayList<>();

    private Shoppers(ShopOverHttp shop, UUID variant) {
        this.shop = shop;
        this.variant = variant;
    }

    static Shoppers buying(ShopOverHttp shop, UUID variant, int people) {
        Shoppers shoppers = new Shoppers(shop, variant);
        for (int i = 0; i < people; i++) {
            shoppers.threads.add(Thread.ofVirtual().start(shoppers::buy));
        }
        return shoppers;
    }

    /** Placed, as they were told. */
    List<Purchase> answered() {
        return List.copyOf(answered);
    }

    /** Asked for, and never told what became of it. */
    List<Purchase> unanswered() {
        return List.copyOf(unanswered);
    }

    /** Answers that are neither an order nor a clear "not now". */
    List<String> oddities() {
        return List.copyOf(oddities);
    }

    /** Everybody finishes what is under way. */
    @Override
    public void close() {
        closed.set(true);
        for (Thread thread : threads) {
            try {
                thread.join();
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private void buy() {
        while (!closed.get()) {
            String email = "shopper-" + UUID.randomUUID() + "@example.com";
            try {
                Answer begun =
                        shop.shopper().post("/ucp/v1/checkout-sessions", ShopOverHttp.wanting(variant, 1, email));
                if (begun.status() == 201) {
                    complete(new Purchase(
                            begun.json().path("id").asString(),
                            email,
                            UUID.randomUUID().toString()));
                } else {
                    judge(begun);
                }
            } catch (UncheckedIOException cutOff) {
                // nothing was asked for yet
            }
        }
    }

    private void complete(Purchase purchase) {
        try {
            Answer answer = ask(shop.shopper(), purchase);
            if (answer.status() == 200 && !order(answer).isEmpty()) {
                answered.add(purchase);
            } else {
                unanswered.add(purchase);
                judge(answer);
            }
        } catch (UncheckedIOException cutOff) {
            unanswered.add(purchase);
        }
    }

    private void judge(Answer answer) {
        boolean notNow = answer.status() == 503
                && answer.headers().firstValue("Retry-After").isPresent();
        if (!notNow) {
            oddities.add(answer.status() + " " + answer.text());
        }
    }

    static Answer ask(Caller caller, Purchase purchase) {
        return caller.with("Idempotency-Key", purchase.key())
                .post("/ucp/v1/checkout-sessions/" + purchase.checkout() + "/complete", ShopOverHttp.paying());
    }

    /** The id of the order in an answer; empty when it tells of none. */
    static String order(Answer answer) {
        return answer.json().at("/order/id").asString("");
    }
}
