package io.toonbank.returns.internal;

import io.toonbank.catalog.Variant;
import io.toonbank.catalog.Variants;
import io.toonbank.checkout.CounterSales.BasketLine;
import io.toonbank.pricing.PriceQuestion.Adjustment;
import io.toonbank.pricing.Quote;
import io.toonbank.returns.Return;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Who takes the same article in another size does not pay more because it costs more today. */
@Component
class PriceKeeping {

    private final Variants variants;

    PriceKeeping(Variants variants) {
        this.variants = variants;
    }

    /** What is taken off so that no line of an article that came back costs more than what was paid for as many pieces of it. */
    List<Adjustment> adjustments(Return returned, List<BasketLine> lines, Quote quote) {
        Map<UUID, Worth> worths = worths(returned);
        List<Adjustment> adjustments = new ArrayList<>();
        for (BasketLine line : lines) {
            Optional<Worth> worth =
                    variants.find(line.variantId()).map(Variant::productId).map(worths::get);
            if (worth.isEmpty() || worth.get().pieces() < line.quantity()) {
                continue;
            }
            long paid = Math.floorDiv(
                    Math.multiplyExact(worth.get().gross(), line.quantity()),
                    worth.get().pieces());
            quote.lines().stream()
                    .filter(quoted -> quoted.lineId().equals(line.lineId().toString()))
                    .map(quoted -> quoted.gross().amount() - paid)
                    .filter(more -> more > 0)
                    .findFirst()
                    .ifPresent(more -> adjustments.add(new Adjustment(
                            "kept-" + line.lineId(),
                            Adjustment.Kind.LINE_AMOUNT,
                            line.lineId().toString(),
                            more,
                            returned.number())));
        }
        return adjustments;
    }

    private record Worth(long pieces, long gross) {

        Worth plus(Worth other) {
            return new Worth(pieces + other.pieces, gross + other.gross);
        }
    }

    /** By article: pieces that were taken back and what they were worth. */
    private Map<UUID, Worth> worths(Return returned) {
        Map<UUID, Worth> worths = new HashMap<>();
        for (Return.Booking booking : returned.bookings()) {
            for (Return.BookedLine line : booking.lines()) {
                UUID variant = returned.line(line.lineId()).orElseThrow().variantId();
                if (line.disposition() != null && variant != null) {
                    variants.find(variant)
                            .ifPresent(found -> worths.merge(
                                    found.productId(),
                                    new Worth(line.quantity(), line.gross().amount()),
                                    Worth::plus));
                }
            }
        }
        return worths;
    }
}
