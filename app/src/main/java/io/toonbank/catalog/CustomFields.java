package io.toonbank.catalog;

import io.toonbank.kernel.Translated;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Definitions of fields of one's own; few, held in memory. */
public interface CustomFields {

    List<CustomField> all();

    Optional<CustomField> byCode(String code);

    /**
     * Makes or changes the definition of this code. Refuses {@code platform.stale-version}, {@code catalog.bad-code},
     * {@code catalog.title-missing}, {@code catalog.choices-missing}, {@code catalog.unit-missing},
     * {@code catalog.field-type-fixed} (values of the old type exist), {@code catalog.too-many-custom-fields}.
     */
    CustomField save(SaveCustomField field);

    /** Refuses {@code catalog.custom-field-in-use} while a product has a value. */
    void remove(String code);

    /** A definition as it should be afterwards; {@code version} absent means whatever is there. */
    record SaveCustomField(
            String code,
            @Nullable Integer version,
            Translated name,
            CustomField.Type type,
            List<CustomField.Choice> choices,
            @Nullable MeasureUnit unit,
            boolean showOnPage,
            int position) {}
}
