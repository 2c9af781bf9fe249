package io.toonbank.catalog.internal;

import io.toonbank.catalog.CustomField;
import io.toonbank.catalog.ProductOption;
import io.toonbank.kernel.Translated;
import java.util.List;
import java.util.Map;
import org.jooq.JSONB;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The forms in which texts, options and custom values lie in the tables. */
@Component
class CatalogJson {

    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};
    private static final TypeReference<Map<String, Translated>> VALUES = new TypeReference<>() {};
    private static final TypeReference<List<ProductOption>> OPTIONS = new TypeReference<>() {};
    private static final TypeReference<List<CustomField.Choice>> CHOICES = new TypeReference<>() {};

    private final JsonMapper json;

    CatalogJson(JsonMapper json) {
        this.json = json;
    }

    JSONB write(Object value) {
        return JSONB.jsonb(json.writeValueAsString(value));
    }

    Translated text(JSONB stored) {
        return new Translated(json.readValue(stored.data(), TEXTS));
    }

    Map<String, String> codes(JSONB stored) {
        return json.readValue(stored.data(), TEXTS);
    }

    Map<String, Translated> values(JSONB stored) {
        return json.readValue(stored.data(), VALUES);
    }

    List<ProductOption> options(JSONB stored) {
        return json.readValue(stored.data(), OPTIONS);
    }

    List<CustomField.Choice> choices(JSONB stored) {
        return json.readValue(stored.data(), CHOICES);
    }
}
