package io.toonbank.messaging.internal;

import io.toonbank.messaging.Block;
import io.toonbank.messaging.Filling;
import java.util.List;
import java.util.stream.Collectors;

/** Writes the parts of a message as plain text: everything the HTML says, also the addresses of links. */
final class TextWriter {

    private final Filling filling;
    private final StringBuilder text = new StringBuilder(1_024);

    private TextWriter(Filling filling) {
        this.filling = filling;
    }

    static String write(List<Part> parts, Filling filling) {
        TextWriter writer = new TextWriter(filling);
        writer.parts(parts);
        return writer.text.toString().strip() + "\n";
    }

    /** A subject or preheader: one line, whatever was typed into what fills it. */
    static String single(List<Piece> pieces, Filling filling) {
        return new TextWriter(filling)
                .line(pieces)
                .replaceAll("[\\p{Cntrl}\\s]+", " ")
                .strip();
    }

    /** Where a link leads; nowhere when nothing fills it. */
    static String address(Piece.Link link, Filling filling) {
        return link.address().stream()
                .map(piece -> switch (piece) {
                    case Piece.Words words -> words.text();
                    case Piece.Place place -> filling.texts().getOrDefault(place.name(), "");
                    case Piece.Strong _, Piece.Link _ -> "";
                })
                .collect(Collectors.joining());
    }

    private void parts(List<Part> parts) {
        for (Part part : parts) {
            switch (part) {
                case Part.Heading heading -> paragraph(line(heading.words()));
                case Part.Paragraph paragraph -> paragraph(line(paragraph.words()));
                case Part.Bullets bullets ->
                    paragraph(bullets.points().stream()
                            .map(point -> "- " + line(point))
                            .collect(Collectors.joining("\n")));
                case Part.Button button ->
                    paragraph(line(button.link().label()) + ":\n" + address(button.link(), filling));
                case Part.BlockPlace place -> place(place.name());
                case Part.When when -> {
                    if (filling.has(when.place()) == when.wanted()) {
                        parts(when.parts());
                    }
                }
            }
        }
    }

    private void paragraph(String words) {
        text.append(words).append("\n\n");
    }

    private String line(List<Piece> pieces) {
        return pieces.stream()
                .map(piece -> switch (piece) {
                    case Piece.Words words -> words.text();
                    case Piece.Place place -> filling.texts().getOrDefault(place.name(), "");
                    case Piece.Strong strong -> line(strong.pieces());
                    case Piece.Link link -> line(link.label()) + " (" + address(link, filling) + ")";
                })
                .collect(Collectors.joining());
    }

    private void place(String name) {
        Block block = filling.blocks().get(name);
        if (block != null) {
            paragraph(block(block));
        } else if (filling.has(name)) {
            paragraph(filling.texts().getOrDefault(name, ""));
        }
    }

    private static String block(Block block) {
        return switch (block) {
            case Block.Goods goods ->
                goods.articles().stream().map(TextWriter::article).collect(Collectors.joining("\n"));
            case Block.Sums sums ->
                sums.sums().stream()
                        .map(sum -> sum.label() + ": " + sum.amount())
                        .collect(Collectors.joining("\n"));
            case Block.Lines lines -> lines.heading() + "\n" + String.join("\n", lines.lines());
            case Block.Code code -> code.label() + "\n" + code.shown();
        };
    }

    private static String article(Block.Article article) {
        String amount = article.amount() == null ? "" : "  " + article.amount();
        String detail = article.detail() == null ? "" : "\n    " + article.detail();
        return article.quantity() + " x " + article.title() + amount + detail;
    }
}
