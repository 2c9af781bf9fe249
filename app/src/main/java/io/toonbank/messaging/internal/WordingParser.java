package io.toonbank.messaging.internal;

import io.toonbank.kernel.Refused;
import io.toonbank.messaging.MessagingRefusal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the words of a message. {@code # Heading}; {@code - point}; an empty line ends a paragraph; {@code **strong**};
 * {@code [label](address)}, and {@code [[label]](address)} alone on a line for a button; {@code {{place}}} for what differs from message
 * to message; {@code {{#if place}}} or {@code {{#unless place}}} and {@code {{/if}}} on lines of their own. Words are read before they
 * are filled, so that nothing a customer typed is ever taken for markup.
 */
final class WordingParser {

    private static final Pattern CONDITION = Pattern.compile("\\{\\{\\s*#(if|unless)\\s+([a-zA-Z][a-zA-Z0-9]*)\\s*}}");
    private static final Pattern END = Pattern.compile("\\{\\{\\s*/(if|unless)\\s*}}");
    private static final Pattern ALONE = Pattern.compile("\\{\\{\\s*([a-zA-Z][a-zA-Z0-9]*)\\s*}}");
    private static final Pattern BUTTON = Pattern.compile("\\[\\[(.+?)]]\\(([^()\\s]+)\\)");
    private static final Pattern INLINE = Pattern.compile(
            "\\{\\{\\s*(?<place>[a-zA-Z][a-zA-Z0-9]*)\\s*}}|\\*\\*(?<strong>.+?)\\*\\*|\\[(?<label>[^\\[\\]]+)]\\((?<address>[^()\\s]+)\\)");

    private final List<String> lines;
    private int next;

    private WordingParser(String body) {
        this.lines = body.lines().toList();
    }

    /** Refuses {@code messaging.unclosed-condition}, {@code messaging.stray-end}. */
    static List<Part> parts(String body) {
        WordingParser parser = new WordingParser(body);
        return parser.until(null, 0);
    }

    static List<Piece> line(String text) {
        List<Piece> pieces = new ArrayList<>();
        Matcher found = INLINE.matcher(text);
        int from = 0;
        while (found.find()) {
            words(text.substring(from, found.start()), pieces);
            if (found.group("place") != null) {
                pieces.add(new Piece.Place(found.group("place")));
            } else if (found.group("strong") != null) {
                pieces.add(new Piece.Strong(line(found.group("strong"))));
            } else {
                pieces.add(new Piece.Link(line(found.group("label")), line(found.group("address"))));
            }
            from = found.end();
        }
        words(text.substring(from), pieces);
        return List.copyOf(pieces);
    }

    private static void words(String text, List<Piece> pieces) {
        if (!text.isEmpty()) {
            pieces.add(new Piece.Words(text));
        }
    }

    /** @param open the place whose condition these parts belong to */
    private List<Part> until(@Nullable String open, int openedAt) {
        List<Part> parts = new ArrayList<>();
        while (next < lines.size()) {
            String line = lines.get(next).strip();
            next++;
            Matcher condition = CONDITION.matcher(line);
            if (condition.matches()) {
                String place = condition.group(2);
                parts.add(new Part.When(place, condition.group(1).equals("if"), until(place, next)));
            } else if (END.matcher(line).matches()) {
                if (open == null) {
                    throw Refused.because(MessagingRefusal.STRAY_END)
                            .with("line", next)
                            .at("/body");
                }
                return List.copyOf(parts);
            } else if (!line.isEmpty()) {
                parts.add(part(line));
            }
        }
        if (open != null) {
            throw Refused.because(MessagingRefusal.UNCLOSED_CONDITION)
                    .with("place", open)
                    .with("line", openedAt)
                    .at("/body");
        }
        return List.copyOf(parts);
    }

    private Part part(String first) {
        Matcher alone = ALONE.matcher(first);
        if (alone.matches()) {
            return new Part.BlockPlace(alone.group(1));
        }
        Matcher button = BUTTON.matcher(first);
        if (button.matches()) {
            return new Part.Button(new Piece.Link(line(button.group(1)), line(button.group(2))));
        }
        if (first.startsWith("# ")) {
            return new Part.Heading(line(first.substring(2).strip()));
        }
        return first.startsWith("- ") ? bullets(first) : paragraph(first);
    }

    private Part bullets(String first) {
        List<List<Piece>> points = new ArrayList<>();
        points.add(line(first.substring(2).strip()));
        while (next < lines.size() && lines.get(next).strip().startsWith("- ")) {
            points.add(line(lines.get(next).strip().substring(2).strip()));
            next++;
        }
        return new Part.Bullets(List.copyOf(points));
    }

    private Part paragraph(String first) {
        StringBuilder text = new StringBuilder(first);
        while (next < lines.size() && continues(lines.get(next).strip())) {
            text.append('\n').append(lines.get(next).strip());
            next++;
        }
        return new Part.Paragraph(line(text.toString()));
    }

    private static boolean continues(String line) {
        return !line.isEmpty()
                && !line.startsWith("# ")
                && !line.startsWith("- ")
                && !CONDITION.matcher(line).matches()
                && !END.matcher(line).matches()
                && !ALONE.matcher(line).matches()
                && !BUTTON.matcher(line).matches();
    }
}
