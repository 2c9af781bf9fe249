package io.toonbank.platform.web;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.toonbank.kernel.Translated;
import java.util.Map;
import org.springframework.boot.jackson.JacksonMixin;

/** Translated texts are plain objects in JSON, {@code {"nl": "Vaas", "en": "Vase"}}; the kernel itself knows no JSON. */
@JacksonMixin(Translated.class)
abstract class TranslatedMixin {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    TranslatedMixin(Map<String, String> byLanguage) {}

    @JsonValue
    abstract Map<String, String> byLanguage();
}
