package io.toonbank.storefront.view;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Asking to bring something back: first which order, then what of it.
 *
 * @param action where the form goes
 * @param values what was filled in
 * @param wrong what is wrong with a field, by its name
 * @param order once it is known
 */
public record ReturnsView(
        String action,
        Map<String, String> values,
        Map<String, String> wrong,
        @Nullable Choice order) {

    public String value(String field) {
        return values.getOrDefault(field, "");
    }

    public @Nullable String wrong(String field) {
        return wrong.get(field);
    }

    /**
     * @param request the id of the return this page asks for, so that asking twice asks once
     * @param credit whether store credit can be chosen
     */
    public record Choice(
            String number,
            String request,
            List<Line> lines,
            List<Option> reasons,
            boolean credit,
            List<Option> running) {

        public boolean anything() {
            return lines.stream().anyMatch(line -> line.most() > 0);
        }
    }

    /**
     * @param most pieces that may come back
     * @param until the last day, or why not
     * @param fee that is kept, in words
     * @param conditions of the shop, in words
     * @param swaps other sizes or colours of the same article
     */
    public record Line(
            String id,
            String title,
            String each,
            int most,
            String until,
            @Nullable String fee,
            @Nullable String conditions,
            List<Option> swaps) {

        public List<Integer> quantities() {
            return java.util.stream.IntStream.rangeClosed(0, most).boxed().toList();
        }
    }

    /** @param value what is sent, or where it leads */
    public record Option(String value, String text) {}
}
