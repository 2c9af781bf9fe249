package io.toonbank.catalog;

import io.toonbank.kernel.Translated;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The definition of a field of one's own on products.
 *
 * @param code unique kebab case, fixed once made
 * @param choices for {@link Type#CHOICE}: what may be chosen
 * @param unit for {@link Type#MEASURE}: the unit values are stated in
 * @param showOnPage whether the product page lists it
 */
public record CustomField(
        UUID id,
        String code,
        Translated name,
        Type type,
        List<Choice> choices,
        @Nullable MeasureUnit unit,
        boolean showOnPage,
        int position,
        int version) {

    /** What a value looks like; numbers are written with a dot, dates as ISO 8601. */
    public enum Type {
        /** Free text, may differ by language. */
        TEXT,
        INTEGER,
        DECIMAL,
        /** "true" or "false". */
        BOOLEAN,
        DATE,
        /** The code of one of the choices. */
        CHOICE,
        /** A decimal in the definition's unit. */
        MEASURE
    }

    /** One thing to choose. */
    public record Choice(String code, Translated name) {}
}
