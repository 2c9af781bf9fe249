package io.toonbank.storefront.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far an order is, as it stands now.
 *
 * @param href where this part of the page is asked again while something may change; absent when all has ended
 */
public record ProgressView(
        List<Collect> collections,
        List<Part> parts,
        @Nullable String href) {

    public boolean isEmpty() {
        return collections.isEmpty() && parts.isEmpty();
    }

    /**
     * Goods that lie ready in a store.
     *
     * @param qrPath path of an SVG of {@code qrSize} modules square, white edge not counted
     */
    public record Collect(
            String title,
            String code,
            String qrPath,
            int qrSize,
            String store,
            String storeHref,
            String street,
            String today,
            String until,
            String pieces) {}

    /**
     * Goods that travel, or are prepared, together.
     *
     * @param text what is to be known now, in a sentence
     * @param tracking code of the carrier with where to look it up
     */
    public record Part(
            String title,
            Tone tone,
            String text,
            List<Stage> stages,
            List<String> lines,
            @Nullable Link tracking,
            List<OrderView.Step> events) {}

    /** @param current it is here now */
    public record Stage(String name, boolean done, boolean current) {}
}
