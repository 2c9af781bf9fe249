package io.toonbank.catalog.internal;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts HTML down to bare paragraphs, lists, headings and emphasis. Safe by construction: what is written are only tags from the
 * list, without attributes, and text in which every angle bracket is escaped.
 */
final class HtmlCleaner {

    private static final Set<String> KEPT = Set.of(
            "p",
            "br",
            "ul",
            "ol",
            "li",
            "strong",
            "b",
            "em",
            "i",
            "u",
            "h2",
            "h3",
            "h4",
            "table",
            "thead",
            "tbody",
            "tr",
            "th",
            "td",
            "blockquote",
            "hr");
    private static final Set<String> EMPTY = Set.of("br", "hr");
    private static final Pattern TAG = Pattern.compile("<(/?)([a-zA-Z][a-zA-Z0-9]*)[^<>]*>");
    private static final Pattern UNSEEN = Pattern.compile(
            "(?is)<!--.*?(-->|$)|<(script|style|iframe|object|svg|math|noscript|template|head)\\b.*?(</\\2\\s*>|$)");
    private static final Pattern BARE_AMPERSAND =
            Pattern.compile("&(?!(?:[a-zA-Z]{2,20}|#\\d{1,7}|#x[0-9a-fA-F]{1,6});)");

    private final StringBuilder clean = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    private HtmlCleaner() {}

    /** Text without any angle bracket is left as it is. */
    static String clean(String html) {
        if (html.indexOf('<') < 0 && html.indexOf('>') < 0) {
            return html;
        }
        return new HtmlCleaner().run(UNSEEN.matcher(html).replaceAll(""));
    }

    private String run(String html) {
        Matcher tags = TAG.matcher(html);
        int behind = 0;
        while (tags.find()) {
            text(html.substring(behind, tags.start()));
            tag(tags.group(2).toLowerCase(Locale.ROOT), !tags.group(1).isEmpty());
            behind = tags.end();
        }
        text(html.substring(behind));
        while (!open.isEmpty()) {
            close(open.pop());
        }
        return clean.toString().strip();
    }

    private void text(String text) {
        String escaped = BARE_AMPERSAND.matcher(text).replaceAll("&amp;");
        clean.append(escaped.replace("<", "&lt;").replace(">", "&gt;"));
    }

    private void tag(String name, boolean closing) {
        if (!KEPT.contains(name)) {
            clean.append(' ');
        } else if (EMPTY.contains(name)) {
            clean.append('<').append(name).append('>');
        } else if (!closing) {
            open.push(name);
            clean.append('<').append(name).append('>');
        } else if (open.contains(name)) {
            String top;
            do {
                top = open.pop();
                close(top);
            } while (!top.equals(name));
        }
    }

    private void close(String name) {
        clean.append("</").append(name).append('>');
    }
}
