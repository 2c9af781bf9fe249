package io.toonbank.storefront.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something the visitor must know first: what happened, and what to do now.
 *
 * @param kind "done", "look" or "stop"
 */
public record Notice(
        String kind,
        String title,
        String text,
        List<String> points,
        @Nullable Link action) {

    public static Notice done(String title, String text) {
        return new Notice("done", title, text, List.of(), null);
    }

    public static Notice look(String title, String text) {
        return new Notice("look", title, text, List.of(), null);
    }

    public static Notice stop(String title, String text) {
        return new Notice("stop", title, text, List.of(), null);
    }

    public Notice with(List<String> newPoints) {
        return new Notice(kind, title, text, newPoints, action);
    }

    public Notice leadingTo(Link newAction) {
        return new Notice(kind, title, text, points, newAction);
    }
}
