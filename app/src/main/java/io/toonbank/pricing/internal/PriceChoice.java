package io.toonbank.pricing.internal;

import io.toonbank.pricing.engine.PriceCandidate;
import io.toonbank.pricing.internal.PriceBook.Row;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Which of a variant's prices hold, and which of those is shown: the one rule, for now, for later and for any day that was. */
final class PriceChoice {

    /** The engine's own order of candidates: priority, then the narrowest, then the lowest amount, then the list's id. */
    private static final Comparator<Held> FIRST_CHOICE = Comparator.comparingInt(
                    (Held held) -> -held.scope().list().priority())
            .thenComparingInt(held -> -held.scope().specificity())
            .thenComparing(Held::exact)
            .thenComparing(held -> held.row().listId().toString());

    private PriceChoice() {}

    record Held(Row row, Scope scope) {

        BigDecimal exact() {
            return BigDecimal.valueOf(row.amount(), row.extraDecimals());
        }

        long minor() {
            return row.extraDecimals() == 0
                    ? row.amount()
                    : exact().setScale(0, RoundingMode.HALF_UP).longValueExact();
        }

        boolean announced() {
            return row.announced() || scope.list().announcesReduction();
        }

        PriceCandidate candidate() {
            return new PriceCandidate(
                    row.listId().toString(),
                    scope.list().currency(),
                    row.amount(),
                    row.extraDecimals(),
                    row.minQuantity(),
                    scope.specificity(),
                    scope.list().priority());
        }
    }

    /** @param rows in {@link PriceBook#ORDER}: of one list and quantity, the first that holds is the one that started last */
    static List<Held> held(List<Row> rows, Function<UUID, @Nullable Scope> scopes, Asker asker, Instant at) {
        List<Held> held = new ArrayList<>(rows.size());
        Row counted = null;
        for (Row row : rows) {
            if (!row.holdsAt(at) || (counted != null && counted.sameKey(row))) {
                continue;
            }
            counted = row;
            Scope scope = scopes.apply(row.listId());
            if (scope != null && scope.serves(asker, at)) {
                held.add(new Held(row, scope));
            }
        }
        return held;
    }

    /** The price of one unit. */
    static Optional<Held> shown(List<Row> rows, Function<UUID, @Nullable Scope> scopes, Asker asker, Instant at) {
        Held first = null;
        for (Held held : held(rows, scopes, asker, at)) {
            boolean better = first == null || FIRST_CHOICE.compare(held, first) < 0;
            if (held.row().minQuantity() == 1 && better) {
                first = held;
            }
        }
        return Optional.ofNullable(first);
    }
}
