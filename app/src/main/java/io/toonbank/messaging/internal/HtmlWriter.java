package io.toonbank.messaging.internal;

import static io.toonbank.messaging.internal.HtmlLook.escaped;

import io.toonbank.messaging.Block;
import io.toonbank.messaging.Filling;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes the parts of a message as HTML that mail programs and screen readers can read. */
final class HtmlWriter {

    private final Filling filling;
    private final String language;
    private final StringBuilder html = new StringBuilder(4_096);

    private HtmlWriter(Filling filling, String language) {
        this.filling = filling;
        this.language = language;
    }

    static String write(List<Part> parts, Filling filling, String language) {
        HtmlWriter writer = new HtmlWriter(filling, language);
        writer.parts(parts);
        return writer.html.toString();
    }

    private void parts(List<Part> parts) {
        for (Part part : parts) {
            switch (part) {
                case Part.Heading heading -> element("h1", HtmlLook.HEADING, line(heading.words()));
                case Part.Paragraph paragraph -> element("p", HtmlLook.TEXT, line(paragraph.words()));
                case Part.Bullets bullets -> bullets(bullets);
                case Part.Button button -> button(button.link());
                case Part.BlockPlace place -> place(place.name());
                case Part.When when -> {
                    if (filling.has(when.place()) == when.wanted()) {
                        parts(when.parts());
                    }
                }
            }
        }
    }

    private void element(String name, String style, String content) {
        html.append("<%s style=\"%s\">%s</%s>\n".formatted(name, style, content, name));
    }

    private void bullets(Part.Bullets bullets) {
        html.append("<ul style=\"margin:0 0 16px;padding:0 0 0 22px\">");
        bullets.points()
                .forEach(point -> html.append("<li style=\"%s;margin:0 0 6px\">".formatted(HtmlLook.TEXT))
                        .append(line(point))
                        .append("</li>"));
        html.append("</ul>\n");
    }

    private void button(Piece.Link link) {
        html.append("<p style=\"margin:8px 0 24px\"><a class=\"button\" href=\"%s\" style=\"%s\">%s</a></p>\n"
                .formatted(address(link), HtmlLook.BUTTON, line(link.label())));
    }

    private String line(List<Piece> pieces) {
        return pieces.stream().map(this::piece).collect(Collectors.joining());
    }

    private String piece(Piece piece) {
        return switch (piece) {
            case Piece.Words words -> broken(words.text());
            case Piece.Place place -> broken(filling.texts().getOrDefault(place.name(), ""));
            case Piece.Strong strong -> "<strong>" + line(strong.pieces()) + "</strong>";
            case Piece.Link link ->
                "<a class=\"link\" href=\"%s\" style=\"%s\">%s</a>"
                        .formatted(address(link), HtmlLook.LINK, line(link.label()));
        };
    }

    private static String broken(String text) {
        return escaped(text).replace("\n", "<br>");
    }

    private String address(Piece.Link link) {
        return escaped(TextWriter.address(link, filling));
    }

    /** A text alone on its line is a paragraph. */
    private void place(String name) {
        Block block = filling.blocks().get(name);
        if (block != null) {
            block(name, block);
        } else if (filling.has(name)) {
            element("p", HtmlLook.TEXT, broken(filling.texts().getOrDefault(name, "")));
        }
    }

    private void block(String name, Block block) {
        switch (block) {
            case Block.Goods goods -> goods(goods);
            case Block.Sums sums -> sums(sums);
            case Block.Lines lines -> lines(lines);
            case Block.Code code -> code(name, code);
        }
    }

    private void goods(Block.Goods goods) {
        boolean priced = goods.articles().stream().anyMatch(article -> article.amount() != null);
        html.append(
                "<table width=\"100%\" cellpadding=\"0\" cellspacing=\"0\" border=\"0\" style=\"margin:0 0 20px\">");
        html.append("<tr>");
        head(say("Artikel", "Article"), "left");
        head(say("Aantal", "Quantity"), "right");
        if (priced) {
            head(say("Bedrag", "Amount"), "right");
        }
        html.append("</tr>");
        for (Block.Article article : goods.articles()) {
            html.append("<tr><td style=\"%s\">%s%s</td>"
                    .formatted(HtmlLook.CELL, escaped(article.title()), quiet(article.detail())));
            number(Integer.toString(article.quantity()), false);
            if (priced) {
                number(article.amount() == null ? "" : article.amount(), false);
            }
            html.append("</tr>");
        }
        html.append("</table>\n");
    }

    private void head(String text, String side) {
        html.append(
                "<th scope=\"col\" class=\"quiet\" align=\"%s\" style=\"padding:0 0 8px;font-family:'Instrument Sans',-apple-system,'Segoe UI',Helvetica,Arial,sans-serif;font-weight:400;%s\">%s</th>"
                        .formatted(side, HtmlLook.QUIET, escaped(text)));
    }

    private void number(String text, boolean strong) {
        html.append("<td align=\"right\" style=\"%s;text-align:right;white-space:nowrap;padding-left:12px%s\">%s</td>"
                .formatted(HtmlLook.CELL, strong ? ";font-weight:600" : "", escaped(text)));
    }

    private static String quiet(@Nullable String text) {
        return text == null
                ? ""
                : "<br><span class=\"quiet\" style=\"%s\">%s</span>".formatted(HtmlLook.QUIET, escaped(text));
    }

    private void sums(Block.Sums sums) {
        html.append(
                "<table width=\"100%\" cellpadding=\"0\" cellspacing=\"0\" border=\"0\" style=\"margin:0 0 20px\">");
        for (int i = 0; i < sums.sums().size(); i++) {
            Block.Sum sum = sums.sums().get(i);
            boolean last = i == sums.sums().size() - 1;
            html.append("<tr><th scope=\"row\" align=\"left\" style=\"%s;font-weight:%s\">%s</th>"
                    .formatted(HtmlLook.CELL, last ? "600" : "400", escaped(sum.label())));
            number(sum.amount(), last);
            html.append("</tr>");
        }
        html.append("</table>\n");
    }

    private void lines(Block.Lines lines) {
        html.append("<div class=\"panel\" style=\"%s\">".formatted(HtmlLook.PANEL))
                .append("<p style=\"%s;margin:0 0 4px;font-weight:600\">%s</p>"
                        .formatted(HtmlLook.TEXT, escaped(lines.heading())))
                .append("<p style=\"%s;margin:0\">%s</p></div>\n"
                        .formatted(
                                HtmlLook.TEXT,
                                lines.lines().stream().map(HtmlLook::escaped).collect(Collectors.joining("<br>"))));
    }

    /** The picture is light on purpose in both looks: scanners want dark on light. */
    private void code(String name, Block.Code code) {
        html.append("<div class=\"panel\" style=\"%s;text-align:center\">".formatted(HtmlLook.PANEL))
                .append("<p style=\"%s;margin:0 0 12px\">%s</p>".formatted(HtmlLook.TEXT, escaped(code.label())));
        if (!code.scanned().isEmpty()) {
            html.append(
                    "<img src=\"cid:%s\" width=\"200\" height=\"200\" alt=\"%s\" style=\"display:inline-block;border:12px solid #FFFFFF;border-radius:8px;background:#FFFFFF\">"
                            .formatted(name, escaped(say("QR-code met ", "QR code with ") + code.shown())));
        }
        html.append(
                "<p style=\"margin:12px 0 0;font-family:ui-monospace,Menlo,Consolas,monospace;font-size:26px;line-height:32px;letter-spacing:2px;font-weight:600;color:#17201C\">%s</p></div>\n"
                        .formatted(escaped(code.shown())));
    }

    private String say(String dutch, String english) {
        return language.equals("nl") ? dutch : english;
    }
}
