package io.toonbank.pricing.web;

import io.toonbank.kernel.Money;
import io.toonbank.pricing.PriorPrices.Prior;
import io.toonbank.pricing.PriorPrices.Reduction;
import io.toonbank.pricing.web.PriceProofs.Proof;
import io.toonbank.pricing.web.PriceProofs.ProofLine;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Currency;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;

/** The proof of a product's prices as a page to read and print. */
final class ProofPage {

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
    private static final Locale DUTCH = Locale.forLanguageTag("nl-NL");

    private final boolean dutch;
    private final Locale locale;
    private final StringBuilder page = new StringBuilder();

    ProofPage(Locale asked) {
        dutch = asked.getLanguage().equals("nl");
        locale = dutch ? DUTCH : Locale.forLanguageTag("en-IE");
    }

    String of(Proof proof, Instant madeAt) {
        String title = (dutch ? "Prijsbewijs " : "Proof of prices ")
                + proof.product().title().in(dutch ? "nl" : "en");
        page.append("<!doctype html><html lang=\"")
                .append(dutch ? "nl" : "en")
                .append("\"><meta charset=\"utf-8\"><title>")
                .append(escaped(title))
                .append("</title><style>")
                .append(STYLE)
                .append("</style><h1>")
                .append(escaped(title))
                .append("</h1><p>")
                .append(escaped(day(proof.from()) + " – " + day(proof.until())))
                .append(dutch ? ", opgemaakt " : ", made ")
                .append(escaped(moment(madeAt)))
                .append("</p>");
        String under = "";
        for (ProofLine line : proof.lines()) {
            String head = line.variant().sku() + " · " + line.channel().name() + " ("
                    + line.channel().country() + ")" + (line.zone() == null ? "" : " · " + line.zone());
            if (!head.equals(under)) {
                close(under);
                open(head, line);
                under = head;
            }
            row(line);
        }
        close(under);
        return page.append("</html>").toString();
    }

    private void open(String head, ProofLine line) {
        page.append("<h2>").append(escaped(head)).append("</h2><p class=\"rule\">");
        page.append(dutch ? "Vergeleken volgens: " : "Compared by: ")
                .append(escaped(line.rule().source()));
        page.append("</p><table><thead><tr>");
        for (String column : dutch
                ? new String[] {"Van", "Tot", "Prijs", "Uit", "Aangekondigd", "Laagste prijs ervoor"}
                : new String[] {"From", "Until", "Price", "Source", "Announced", "Lowest price before"}) {
            page.append("<th>").append(column);
        }
        page.append("<tbody>");
    }

    private void close(String under) {
        if (!under.isEmpty()) {
            page.append("</table>");
        }
    }

    private void row(ProofLine line) {
        var stretch = line.stretch();
        Instant until = stretch.until();
        page.append("<tr>");
        cell(moment(stretch.from()));
        cell(until == null ? "" : moment(until));
        cell(money(Objects.requireNonNull(stretch.price())));
        cell(stretch.source() == null ? "" : stretch.source());
        cell(stretch.announced() ? (dutch ? "ja" : "yes") : "");
        cell(prior(line.reduction()));
    }

    private String prior(@Nullable Reduction reduction) {
        Prior prior = reduction == null ? null : reduction.prior();
        if (reduction == null) {
            return "";
        }
        if (prior == null) {
            return dutch ? "geen: nog niet eerder verkocht" : "none: not sold before";
        }
        String text = money(prior.price()) + ", " + moment(prior.shownFrom()) + " – " + moment(prior.shownUntil());
        return reduction.lawful() ? text : text + (dutch ? " (niet getoond)" : " (not shown)");
    }

    private void cell(String text) {
        page.append("<td>").append(escaped(text));
    }

    private String money(Money money) {
        NumberFormat format = NumberFormat.getCurrencyInstance(locale);
        format.setCurrency(Currency.getInstance(money.currency()));
        return format.format(money.major());
    }

    private String day(Instant at) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy", locale).withZone(ZONE).format(at);
    }

    private String moment(Instant at) {
        return DateTimeFormatter.ofPattern("d MMM yyyy HH:mm", locale)
                .withZone(ZONE)
                .format(at);
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text);
    }

    private static final String STYLE = """
            body{font:14px/1.45 'Instrument Sans',system-ui,sans-serif;color:#17201c;max-width:70rem;margin:2rem auto;padding:0 1rem}
            h1{font-size:1.5rem}h2{font-size:1.05rem;margin:2rem 0 .25rem}.rule{margin:0 0 .5rem;color:#55605a}
            table{border-collapse:collapse;width:100%}th,td{text-align:left;padding:.3rem .6rem;border-bottom:1px solid #e9e2d4;
            vertical-align:top}td:nth-child(3){font-variant-numeric:tabular-nums;white-space:nowrap}
            @media print{body{margin:0;max-width:none}h2{break-after:avoid}tr{break-inside:avoid}}
            """;
}
