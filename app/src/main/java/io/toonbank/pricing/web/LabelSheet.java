package io.toonbank.pricing.web;

import io.toonbank.catalog.MeasureUnit;
import io.toonbank.catalog.UnitPricing;
import io.toonbank.kernel.Money;
import io.toonbank.pricing.ShelfLabels.Label;
import java.math.BigDecimal;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** Lays labels out on sheets: title above, price large at the left, codes at the right. */
final class LabelSheet {

    private static final Locale DUTCH = Locale.forLanguageTag("nl-NL");
    /** What the crossed-out price is, as fully as there is room for. */
    private static final List<String> DUTCH_WORDS =
            List.of("laagste prijs in 30 dagen ervoor", "laagste in 30 dagen ervoor", "laagste 30 dgn ervoor");

    private static final List<String> ENGLISH_WORDS =
            List.of("lowest price of 30 days before", "lowest of 30 days before", "30-day lowest");
    private static final double MM_PER_POINT = 1 / PdfCanvas.POINTS_PER_MM;
    /** Capital letters and digits are so much of their size high. */
    private static final double CAPITALS = 0.72;

    /** And a comma hangs so much of it below the line. */
    private static final double COMMA = 0.16;

    private static final double SMALLER = 0.85;
    private static final double LINE = 1.2;
    private static final double CENTS = 0.52;
    private static final int TITLE_LINES_MAX = 2;

    private final LabelCanvas canvas;
    private final LabelTemplate template;
    private final boolean dutch;
    private final Function<Label, String> addresses;

    /** @param addresses of the product page a telephone opens */
    LabelSheet(LabelCanvas canvas, LabelTemplate template, String language, Function<Label, String> addresses) {
        this.canvas = canvas;
        this.template = template;
        this.dutch = language.equals("nl");
        this.addresses = addresses;
    }

    void draw(List<Label> labels) {
        for (int i = 0; i < labels.size(); i++) {
            int place = i % template.onSheet();
            if (place == 0) {
                canvas.newPage();
            }
            double x = template.left + place % template.across * template.width;
            double y = template.top + place / template.across * template.height;
            draw(labels.get(i), x + template.padding, y + template.padding);
        }
    }

    private double innerWidth() {
        return template.width - 2 * template.padding;
    }

    private double innerHeight() {
        return template.height - 2 * template.padding;
    }

    private void draw(Label label, double x, double y) {
        double codes = innerWidth() * template.codesShare;
        double gap = template.padding * 0.8;
        double titleBottom = title(label, x, y);
        double bottom = y + innerHeight();
        double small = template.smallPoints * MM_PER_POINT;
        double unitBaseline = bottom - small * 0.25;
        unitPrice(label, x, unitBaseline, innerWidth() - codes - gap);
        double priceBaseline = bottom - (label.unitPrice() == null ? small * 0.3 : small * LINE);
        double top = price(label, x, priceBaseline, innerWidth() - codes - gap, priceBaseline - titleBottom);
        was(label, x, top - small * 0.45, innerWidth() - codes - gap);
        codes(label, x + innerWidth() - codes, titleBottom, codes, bottom - titleBottom);
    }

    /** Answers where the title ends. */
    private double title(Label label, double x, double y) {
        double points = template.titlePoints;
        double line = points * MM_PER_POINT * LINE;
        List<String> lines = wrapped(label.variant().title().in(dutch ? "nl" : "en"), points, innerWidth());
        double baseline = y + points * MM_PER_POINT * CAPITALS;
        for (String text : lines) {
            canvas.text(x, baseline, points, true, text);
            baseline += line;
        }
        return baseline - line * 0.45;
    }

    private List<String> wrapped(String title, double points, double width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : title.split(" ")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && canvas.width(points, true, longer) > width) {
                lines.add(line.toString());
                line.setLength(0);
                line.append(word);
            } else {
                line.setLength(0);
                line.append(longer);
            }
        }
        lines.add(line.toString());
        if (lines.size() > TITLE_LINES_MAX) {
            String last = lines.get(TITLE_LINES_MAX - 1) + "…";
            lines = new ArrayList<>(lines.subList(0, TITLE_LINES_MAX - 1));
            lines.add(last);
        }
        return lines.stream().map(each -> shortened(each, points, width)).toList();
    }

    private String shortened(String text, double points, double width) {
        String shown = text;
        while (shown.length() > 1 && canvas.width(points, true, shown) > width) {
            shown = shown.substring(0, shown.length() - 2) + "…";
        }
        return shown;
    }

    /** Euros large, cents raised. Answers where the price begins. */
    private double price(Label label, double x, double baseline, double width, double height) {
        String[] parts = parts(label.price());
        double room = height - (label.was() == null ? 0 : template.smallPoints * MM_PER_POINT * LINE * 2.1);
        double points = Math.min(template.priceMost, room / (CAPITALS + COMMA) / MM_PER_POINT * 0.92);
        while (points > 6 && priceWidth(parts, points) > width) {
            points -= 1;
        }
        double size = points * MM_PER_POINT;
        double stands = baseline - size * COMMA;
        canvas.text(x, stands, points, true, parts[0]);
        double after = x + canvas.width(points, true, parts[0]) + size * 0.03;
        canvas.text(after, stands - size * CAPITALS * (1 - CENTS), points * CENTS, true, parts[1]);
        return stands - size * CAPITALS;
    }

    private double priceWidth(String[] parts, double points) {
        return canvas.width(points, true, parts[0])
                + points * MM_PER_POINT * 0.03
                + canvas.width(points * CENTS, true, parts[1]);
    }

    /** "12," and "95"; other currencies than the euro with their code in front. */
    private String[] parts(Money money) {
        int digits = Currency.getInstance(money.currency()).getDefaultFractionDigits();
        String text = money.major().setScale(digits).toPlainString();
        int point = text.indexOf('.');
        String sign = money.currency().equals("EUR") ? "" : money.currency() + " ";
        if (point < 0) {
            return new String[] {sign + text, ""};
        }
        return new String[] {sign + text.substring(0, point) + separator(), text.substring(point + 1)};
    }

    private char separator() {
        return dutch ? DecimalFormatSymbols.getInstance(DUTCH).getDecimalSeparator() : '.';
    }

    private void was(Label label, double x, double baseline, double width) {
        Money was = label.was();
        if (was == null) {
            return;
        }
        double points = template.smallPoints * (template.isSign() ? 1 : SMALLER);
        String words = (dutch ? DUTCH_WORDS : ENGLISH_WORDS)
                .stream()
                        .filter(each -> canvas.width(points, false, each) <= width)
                        .findFirst()
                        .orElse("");
        canvas.text(x, baseline, points, false, words);
        double larger = template.smallPoints * 1.15;
        double above = baseline - template.smallPoints * MM_PER_POINT * LINE;
        String amount = money(was);
        canvas.text(x, above, larger, false, amount);
        double middle = above - larger * MM_PER_POINT * CAPITALS / 2;
        canvas.line(x, middle, x + canvas.width(larger, false, amount), middle, larger * 0.02);
    }

    private String fitted(String text, double points, double width) {
        String shown = text;
        while (shown.length() > 1 && canvas.width(points, false, shown) > width) {
            shown = shown.substring(0, shown.length() - 2) + "…";
        }
        return shown;
    }

    private void unitPrice(Label label, double x, double baseline, double width) {
        Money price = label.unitPrice();
        UnitPricing pricing = label.variant().unitPricing();
        if (price == null || pricing == null) {
            return;
        }
        String base = pricing.base().compareTo(BigDecimal.ONE) == 0
                ? ""
                : pricing.base().stripTrailingZeros().toPlainString() + " ";
        String text = money(price) + (dutch ? " per " : " per ") + base + unit(pricing.baseUnit());
        canvas.text(x, baseline, template.smallPoints, false, fitted(text, template.smallPoints, width));
    }

    private String unit(MeasureUnit unit) {
        return switch (unit) {
            case PIECE -> dutch ? "stuk" : "piece";
            case L -> "liter";
            case M2 -> "m²";
            case M3 -> "m³";
            case MG, G, KG, ML, CL, MM, CM, M -> unit.symbol();
        };
    }

    private String money(Money money) {
        String[] parts = parts(money);
        return (money.currency().equals("EUR") ? "€ " : "") + parts[0] + parts[1];
    }

    private void codes(Label label, double x, double top, double width, double height) {
        double small = template.smallPoints * 0.85;
        double text = small * MM_PER_POINT * LINE;
        double barcode = Math.min(height * 0.3, template.isSign() ? 26 : 12);
        double qr = Math.min(height - barcode - text - template.padding * 0.6, width);
        qr(addresses.apply(label), x + width - qr, top + template.padding * 0.2, qr);
        double barsTop = top + height - barcode - text;
        LabelCodes.Bars bars =
                LabelCodes.bars(label.variant().gtin(), label.variant().sku());
        String below = bars == null ? label.variant().sku() : bars.text();
        double drawn = bars == null ? 0 : bars(bars, x, barsTop, width, barcode);
        double centre = drawn == 0
                ? x + width - canvas.width(small, false, below)
                : x + width - drawn / 2 - canvas.width(small, false, below) / 2;
        canvas.text(
                Math.max(x, centre),
                top + height - small * MM_PER_POINT * 0.2,
                small,
                false,
                fitted(below, small, width));
    }

    private void qr(String address, double x, double y, double size) {
        var matrix = LabelCodes.qr(address);
        double module = size / matrix.getWidth();
        for (int row = 0; row < matrix.getHeight(); row++) {
            int column = 0;
            while (column < matrix.getWidth()) {
                int from = column;
                while (column < matrix.getWidth() && matrix.get(column, row) == 1) {
                    column++;
                }
                if (column > from) {
                    canvas.fill(x + from * module, y + row * module, (column - from) * module, module);
                } else {
                    column++;
                }
            }
        }
    }

    /** Answers how wide they are; nothing is drawn where a scanner could not read them. */
    private double bars(LabelCodes.Bars bars, double x, double y, double width, double height) {
        boolean[] modules = bars.modules();
        double module = Math.min(LabelCodes.MODULE_MOST_MM, width / modules.length);
        if (module < bars.moduleLeast()) {
            return 0;
        }
        double drawn = module * modules.length;
        double left = x + width - drawn;
        int at = 0;
        while (at < modules.length) {
            int from = at;
            while (at < modules.length && modules[at]) {
                at++;
            }
            if (at > from) {
                canvas.fill(left + from * module, y, (at - from) * module, height);
            } else {
                at++;
            }
        }
        return drawn;
    }
}
