package io.toonbank.checkout.internal;

import io.toonbank.catalog.Variant;
import io.toonbank.catalog.Variants;
import io.toonbank.checkout.Checkout;
import io.toonbank.checkout.CheckoutRefusal;
import io.toonbank.checkout.Checkouts.WantedLine;
import io.toonbank.kernel.Ids;
import io.toonbank.kernel.Refused;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Makes checkout lines of what is wanted, or says why not. */
@Component
class LineDrafting {

    private final Variants variants;

    LineDrafting(Variants variants) {
        this.variants = variants;
    }

    /**
     * Refuses {@code checkout.no-lines}, {@code checkout.too-many-lines}, {@code checkout.wrong-quantity},
     * {@code checkout.no-such-variant}.
     */
    List<Checkout.Line> lines(UUID channelId, List<WantedLine> wanted, int quantityMax, String language) {
        if (wanted.isEmpty()) {
            throw Refused.because(CheckoutRefusal.NO_LINES).at("/lines");
        }
        if (wanted.size() > Checkout.LINES_MAX) {
            throw Refused.because(CheckoutRefusal.TOO_MANY_LINES)
                    .with("max", Checkout.LINES_MAX)
                    .at("/lines");
        }
        List<UUID> ids = wanted.stream().map(WantedLine::variantId).toList();
        Map<UUID, Variant> known = variants.find(ids);
        Set<UUID> sold = variants.published(channelId, ids);
        Set<UUID> lineIds = new HashSet<>();
        List<Checkout.Line> lines = new ArrayList<>();
        for (int i = 0; i < wanted.size(); i++) {
            WantedLine line = wanted.get(i);
            if (line.quantity() < 1 || line.quantity() > quantityMax) {
                throw Refused.because(CheckoutRefusal.WRONG_QUANTITY)
                        .with("max", quantityMax)
                        .at("/lines/" + i + "/quantity");
            }
            Variant variant = known.get(line.variantId());
            if (variant == null || !sold.contains(line.variantId())) {
                throw Refused.because(CheckoutRefusal.NO_SUCH_VARIANT)
                        .with("variantId", line.variantId())
                        .at("/lines/" + i + "/variantId");
            }
            UUID id = line.lineId() == null || !lineIds.add(line.lineId()) ? Ids.next() : line.lineId();
            lines.add(new Checkout.Line(
                    id, variant.id(), variant.sku(), variant.title().in(language), line.quantity()));
        }
        return lines;
    }
}
