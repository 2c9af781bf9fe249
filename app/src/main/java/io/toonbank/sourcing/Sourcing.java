package io.toonbank.sourcing;

import io.toonbank.orders.OrderPromise;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Decides which locations supply which lines of an order, at the lowest cost that the published {@link Strategies strategy} knows.
 * From memory: no statement is sent. The same question, asked of the same strategy, carriers and paces of sale, has the same answer.
 */
public interface Sourcing {

    Sourced decide(Question question);

    /** What is done with the goods. */
    enum Way {
        /** Sent to the customer. */
        SHIP,
        /** Fetched at {@link Question#collectAt}; goods from elsewhere travel there first, where the strategy allows that. */
        COLLECT
    }

    /**
     * @param orderId the order it is or will be
     * @param method the code of the way of delivery: carriers are found by it
     * @param collectAt the store, for {@link Way#COLLECT}
     * @param moment when it is asked: cut-offs count from there
     * @param promise what the customer was told; absent while nothing is
     * @param available units free by variant and location; only locations named here supply, equals are taken in this order
     */
    record Question(
            UUID orderId,
            UUID channelId,
            Way way,
            @Nullable String method,
            @Nullable UUID collectAt,
            Destination destination,
            String currency,
            Instant moment,
            @Nullable OrderPromise promise,
            List<Demand> demands,
            Map<UUID, Map<UUID, Long>> available) {

        public Question {
            demands = List.copyOf(demands);
        }

        public Question with(List<Demand> others, Map<UUID, Map<UUID, Long>> free) {
            return new Question(
                    orderId, channelId, way, method, collectAt, destination, currency, moment, promise, others, free);
        }
    }

    /**
     * Where an order goes.
     *
     * @param country ISO 3166-1 alpha-2
     * @param postcode as the customer wrote it; empty where nobody knows
     */
    record Destination(String country, String postcode) {}

    /** @param lineId unique within the question */
    record Demand(UUID lineId, UUID variantId, int quantity) {}

    /** So many pieces of a line come from this location. */
    record Supply(UUID lineId, UUID variantId, UUID locationId, int quantity) {}

    /** The answer. */
    sealed interface Sourced {

        /** @param decision why, to be kept with the order in the transaction that places it */
        record Found(List<Supply> supplies, Decision decision) implements Sourced {
            public Found {
                supplies = List.copyOf(supplies);
            }
        }

        /** @param variantIds of which there is not enough anywhere; all asked for when no lawful plan has them together */
        record Short(List<UUID> variantIds) implements Sourced {
            public Short {
                variantIds = List.copyOf(variantIds);
            }
        }
    }
}
