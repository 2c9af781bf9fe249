package io.toonbank.bench;

import io.toonbank.bench.HttpCallers.Answer;
import io.toonbank.bench.HttpCallers.Caller;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Purchases by the open shopping protocol: a checkout with its lines, address and delivery option, completed with a payment. */
final class Purchases {

    private static final byte[] ID = "},\"id\":\"".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] READY = "\"status\":\"ready_for_complete\"".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] COMPLETED = "\"status\":\"completed\"".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] SOLD_OUT = "\"code\":\"out_of_stock\"".getBytes(StandardCharsets.US_ASCII);

    private static final String PAYMENT =
            "{\"payment\":{\"instruments\":[{\"id\":\"card\",\"type\":\"card\",\"selected\":true,"
                    + "\"credential\":{\"type\":\"token\",\"token\":\"approve\"}}]}}";

    private final int port;
    private int completed;
    private int soldOut;
    private int otherwise;
    private @Nullable String strange;

    Purchases(int port) {
        this.port = port;
    }

    int completed() {
        return completed;
    }

    /** Completions that were answered with the checkout and the reason that its stock is gone. */
    int soldOut() {
        return soldOut;
    }

    /** Throws when any answer was neither an order nor a refusal for want of stock. */
    void requireNothingStrange() {
        if (otherwise > 0) {
            throw new IllegalStateException(otherwise + " strange answers, such as: " + strange);
        }
    }

    /** Begins {@code count} checkouts with {@code callers} callers; answers their ids. */
    List<String> begin(int count, int callers, Supplier<List<UUID>> basket) {
        List<String> begun = new ArrayList<>(count);
        int[] left = {count};
        List<Caller> all = new ArrayList<>();
        for (int i = 0; i < callers; i++) {
            all.add(new Caller() {
                @Override
                public byte @Nullable [] next() {
                    return left[0]-- > 0 ? creation(basket.get()) : null;
                }

                @Override
                public void answered(Answer answer) {
                    begun.add(begun(answer));
                }
            });
        }
        var _ = HttpCallers.run(port, all);
        return begun;
    }

    /** Completes these checkouts, with so many callers. */
    HttpCallers.Measured complete(List<String> ids, int callers) {
        Queue<String> left = new java.util.ArrayDeque<>(ids);
        List<Caller> all = new ArrayList<>();
        for (int i = 0; i < callers; i++) {
            all.add(new Caller() {
                @Override
                public byte @Nullable [] next() {
                    String id = left.poll();
                    return id == null ? null : completion(id);
                }

                @Override
                public void answered(Answer answer) {
                    ended(answer);
                }
            });
        }
        var measured = HttpCallers.run(port, all);
        requireNothingStrange();
        return measured;
    }

    /** Whole purchases, one after the other, until the time is over. A purchase takes from its first request to its order. */
    HttpCallers.Measured whole(int callers, long nanos, Supplier<List<UUID>> basket) {
        long end = System.nanoTime() + nanos;
        List<Shopper> shoppers = new ArrayList<>();
        for (int i = 0; i < callers; i++) {
            shoppers.add(new Shopper(end, basket));
        }
        var measured = HttpCallers.run(port, shoppers);
        return new HttpCallers.Measured(
                Latencies.of(shoppers.stream().map(Shopper::times).toList()),
                measured.nanos(),
                measured.connectingNanos());
    }

    private final class Shopper implements Caller {

        private final long end;
        private final Supplier<List<UUID>> basket;
        private final List<Long> times = new ArrayList<>();
        private @Nullable String id;
        private long began;

        Shopper(long end, Supplier<List<UUID>> basket) {
            this.end = end;
            this.basket = basket;
        }

        @Override
        public byte @Nullable [] next() {
            if (id != null) {
                return completion(id);
            }
            began = System.nanoTime();
            return began < end ? creation(basket.get()) : null;
        }

        @Override
        public void answered(Answer answer) {
            if (id == null) {
                id = begun(answer);
            } else {
                ended(answer);
                times.add(System.nanoTime() - began);
                id = null;
            }
        }

        long[] times() {
            return times.stream().mapToLong(Long::longValue).toArray();
        }
    }

    private static String begun(Answer answer) {
        if (answer.status() != 201 || !answer.has(READY)) {
            throw new IllegalStateException("No checkout: " + answer);
        }
        return answer.after(ID);
    }

    private void ended(Answer answer) {
        if (answer.status() == 200 && answer.has(COMPLETED)) {
            completed++;
        } else if (answer.status() == 200 && answer.has(SOLD_OUT)) {
            soldOut++;
        } else {
            otherwise++;
            strange = answer.toString();
        }
    }

    private byte[] creation(List<UUID> variants) {
        String lines = variants.stream()
                .map(variant -> "{\"item\":{\"id\":\"" + variant + "\"},\"quantity\":1}")
                .collect(Collectors.joining(","));
        String shopper = Long.toString(ThreadLocalRandom.current().nextLong(1L << 40), 36);
        return request("/ucp/v1/checkout-sessions", """
                {"line_items":[%s],"buyer":{"first_name":"Bench","last_name":"Shopper","email":"bench-%s@example.org"},\
                "fulfillment":{"methods":[{"type":"shipping","destinations":[{"id":"home","first_name":"Bench",\
                "last_name":"Shopper","street_address":"Dorpsstraat 1","postal_code":"1234 AB",\
                "address_locality":"Utrecht","address_country":"NL"}],"selected_destination_id":"home",\
                "groups":[{"selected_option_id":"standard"}]}]}}""".formatted(lines, shopper));
    }

    private byte[] completion(String id) {
        return request("/ucp/v1/checkout-sessions/" + id + "/complete", PAYMENT);
    }

    private byte[] request(String path, String body) {
        var random = ThreadLocalRandom.current();
        return ("POST " + path + " HTTP/1.1\r\nHost: 127.0.0.1:" + port
                        + "\r\nContent-Type: application/json\r\nAccept: application/json\r\nIdempotency-Key: "
                        + new UUID(random.nextLong(), random.nextLong()) + "\r\nContent-Length: " + body.length()
                        + "\r\n\r\n" + body)
                .getBytes(StandardCharsets.US_ASCII);
    }
}
