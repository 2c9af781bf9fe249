package io.toonbank.pricing.internal;

import io.toonbank.pricing.internal.PriceBook.Row;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.LongUnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * One stretch of time in which a variant was shown at one price, or at none.
 *
 * @param minor absent where it had no price
 * @param source the code of the list, or the name of the promotion that lowered it
 */
record Showing(
        Instant from,
        Instant until,
        @Nullable Long minor,
        @Nullable UUID listId,
        @Nullable String source,
        boolean announced) {

    /**
     * A promotion that lowers the price of single units publicly and without a condition.
     *
     * @param until absent while nothing ends it
     * @param after the price of a unit it leaves
     */
    record PublicCut(String name, Instant from, @Nullable Instant until, LongUnaryOperator after) {

        boolean holdsAt(Instant moment) {
            return !moment.isBefore(from) && (until == null || moment.isBefore(until));
        }
    }

    /** Everything shown from one moment until another, oldest first, without gaps: what does not change is one stretch. */
    static List<Showing> between(
            List<Row> rows, Scopes scopes, List<PublicCut> cuts, Asker asker, Instant from, Instant until) {
        List<Showing> showings = new ArrayList<>();
        Instant[] moments = moments(rows, scopes, cuts, from, until).toArray(Instant[]::new);
        for (int i = 0; i + 1 < moments.length; i++) {
            Showing next = at(rows, scopes, cuts, asker, moments[i], moments[i + 1]);
            Showing last = showings.isEmpty() ? null : showings.getLast();
            if (last != null && last.sameAs(next)) {
                showings.set(showings.size() - 1, last.until(next.until));
            } else {
                showings.add(next);
            }
        }
        return showings;
    }

    private static Showing at(
            List<Row> rows, Scopes scopes, List<PublicCut> cuts, Asker asker, Instant from, Instant until) {
        var shown = PriceChoice.shown(rows, list -> scopes.at(list, from), asker, from)
                .orElse(null);
        if (shown == null) {
            return new Showing(from, until, null, null, null, false);
        }
        long minor = shown.minor();
        String source = shown.scope().list().code();
        boolean announced = shown.announced();
        for (PublicCut cut : cuts) {
            if (cut.holdsAt(from) && cut.after().applyAsLong(shown.minor()) < minor) {
                minor = cut.after().applyAsLong(shown.minor());
                source = cut.name();
                announced = true;
            }
        }
        return new Showing(from, until, minor, shown.row().listId(), source, announced);
    }

    /** Every moment at which anything may change, the two ends included. */
    private static Collection<Instant> moments(
            List<Row> rows, Scopes scopes, List<PublicCut> cuts, Instant from, Instant until) {
        TreeSet<Instant> moments = new TreeSet<>();
        for (Row row : rows) {
            add(moments, row.from(), row.until());
        }
        for (List<Scope> ever : scopes.ever()) {
            for (Scope scope : ever) {
                if (rows.stream()
                        .anyMatch(row -> row.listId().equals(scope.list().id()))) {
                    add(moments, scope.from(), scope.until());
                    add(moments, scope.list().validFrom(), scope.list().validUntil());
                }
            }
        }
        for (PublicCut cut : cuts) {
            add(moments, cut.from(), cut.until());
        }
        var within = new TreeSet<>(moments.subSet(from, false, until, false));
        within.add(from);
        within.add(until);
        return within;
    }

    private static void add(TreeSet<Instant> moments, Instant from, @Nullable Instant until) {
        moments.add(from);
        if (until != null) {
            moments.add(until);
        }
    }

    private boolean sameAs(Showing other) {
        return Objects.equals(minor, other.minor)
                && announced == other.announced
                && Objects.equals(listId, other.listId)
                && Objects.equals(source, other.source);
    }

    private Showing until(Instant end) {
        return new Showing(from, end, minor, listId, source, announced);
    }
}
