package io.toonbank.pricing.web;

import io.toonbank.catalog.Product;
import io.toonbank.catalog.Products;
import io.toonbank.catalog.Variant;
import io.toonbank.kernel.KernelRefusal;
import io.toonbank.kernel.Money;
import io.toonbank.kernel.Refused;
import io.toonbank.network.SalesChannel;
import io.toonbank.network.SalesChannels;
import io.toonbank.pricing.PriceZones;
import io.toonbank.pricing.PriceZones.PriceZone;
import io.toonbank.pricing.PriorPriceRules;
import io.toonbank.pricing.PriorPrices;
import io.toonbank.pricing.PriorPrices.Prior;
import io.toonbank.pricing.PriorPrices.Reduction;
import io.toonbank.pricing.PriorPrices.Stretch;
import io.toonbank.pricing.PriorPrices.Viewer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The file that proves what a product cost, where and when, and what each announced reduction was compared with. */
@Component
class PriceProofs {

    private final Products products;
    private final SalesChannels channels;
    private final PriceZones zones;
    private final PriorPrices priors;
    private final PriorPriceRules rules;

    PriceProofs(
            Products products, SalesChannels channels, PriceZones zones, PriorPrices priors, PriorPriceRules rules) {
        this.products = products;
        this.channels = channels;
        this.zones = zones;
        this.priors = priors;
        this.rules = rules;
    }

    record Proof(Product product, Instant from, Instant until, List<ProofLine> lines) {}

    /**
     * One price over one stretch of time in one channel.
     *
     * @param zone absent where the price is not of a price zone
     * @param reduction what an announced reduction is compared with; absent where nothing is announced
     */
    record ProofLine(
            Variant variant,
            SalesChannel channel,
            @Nullable String zone,
            Stretch stretch,
            @Nullable Reduction reduction,
            PriorPriceRules.Rule rule) {}

    Proof of(UUID productId, Instant from, Instant until) {
        Product product = products.find(productId).orElseThrow(() -> Refused.because(KernelRefusal.NOT_FOUND));
        List<ProofLine> lines = new ArrayList<>();
        for (Variant variant : product.variants()) {
            for (SalesChannel channel : channels.all()) {
                List<Stretch> everywhere = priors.history(Viewer.of(channel.id()), variant.id(), from, until);
                add(lines, variant, channel, null, Viewer.of(channel.id()), everywhere);
                for (PriceZone zone : zones.all()) {
                    addZone(lines, variant, channel, zone, everywhere, from, until);
                }
            }
        }
        return new Proof(product, from, until, lines);
    }

    /** A zone is told of where it differs. */
    private void addZone(
            List<ProofLine> lines,
            Variant variant,
            SalesChannel channel,
            PriceZone zone,
            List<Stretch> everywhere,
            Instant from,
            Instant until) {
        if (zone.locationIds().isEmpty()) {
            return;
        }
        Viewer viewer = new Viewer(channel.id(), zone.locationIds().getFirst(), Set.of());
        List<Stretch> here = priors.history(viewer, variant.id(), from, until);
        if (!here.equals(everywhere)) {
            add(lines, variant, channel, zone.code(), viewer, here);
        }
    }

    private void add(
            List<ProofLine> lines,
            Variant variant,
            SalesChannel channel,
            @Nullable String zone,
            Viewer viewer,
            List<Stretch> stretches) {
        for (Stretch stretch : stretches) {
            if (stretch.price() != null) {
                Reduction reduction =
                        stretch.announced() ? priors.reduction(viewer, variant.id(), stretch.from()) : null;
                lines.add(new ProofLine(variant, channel, zone, stretch, reduction, rules.of(channel.country())));
            }
        }
    }

    String csv(Proof proof) {
        StringBuilder text = new StringBuilder();
        try (CSVPrinter csv = new CSVPrinter(text, CSVFormat.RFC4180)) {
            csv.printRecord(
                    "product",
                    "sku",
                    "gtin",
                    "variant",
                    "channel",
                    "country",
                    "zone",
                    "shown_from",
                    "shown_until",
                    "price",
                    "currency",
                    "source",
                    "announced",
                    "prior_price",
                    "prior_from",
                    "prior_until",
                    "reason",
                    "rule",
                    "rule_source",
                    "lawful");
            for (ProofLine line : proof.lines()) {
                csv.printRecord(cells(proof, line));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    private static List<@Nullable Object> cells(Proof proof, ProofLine line) {
        Stretch stretch = line.stretch();
        Money price = Objects.requireNonNull(stretch.price());
        Reduction reduction = line.reduction();
        Prior prior = reduction == null ? null : reduction.prior();
        List<@Nullable Object> cells = new ArrayList<>();
        cells.add(proof.product().handle());
        cells.add(line.variant().sku());
        cells.add(line.variant().gtin());
        cells.add(line.variant().title().in("nl"));
        cells.add(line.channel().code());
        cells.add(line.channel().country());
        cells.add(line.zone());
        cells.add(stretch.from());
        cells.add(stretch.until());
        cells.add(price.major().toPlainString());
        cells.add(price.currency());
        cells.add(stretch.source());
        cells.add(stretch.announced());
        cells.add(prior == null ? null : prior.price().major().toPlainString());
        cells.add(prior == null ? null : prior.shownFrom());
        cells.add(prior == null ? null : prior.shownUntil());
        cells.add(prior == null ? null : prior.reason());
        cells.add(line.rule().country());
        cells.add(line.rule().source());
        cells.add(reduction == null ? null : reduction.lawful());
        return cells;
    }
}
