package io.toonbank.platform.web;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import io.toonbank.kernel.Money;
import io.toonbank.kernel.Translated;
import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.databind.module.SimpleModule;

/** How the kernel's types look in JSON: money as {@code {"amount": 1295, "currency": "EUR"}}, texts as {@code {"nl": …}}. */
@Component
public class KernelJson extends SimpleModule {

    public KernelJson() {
        super("toonbank-kernel");
        setMixInAnnotation(Money.class, MoneyJson.class);
        setMixInAnnotation(Translated.class, TranslatedJson.class);
    }

    /** The components of the record, and not what it says about itself ("zero", "negative"). */
    @JsonAutoDetect(isGetterVisibility = JsonAutoDetect.Visibility.NONE)
    private abstract static class MoneyJson {

        @JsonProperty
        abstract long amount();

        @JsonProperty
        abstract String currency();
    }

    private abstract static class TranslatedJson {

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        TranslatedJson(Map<String, String> byLanguage) {}

        @JsonValue
        abstract Map<String, String> byLanguage();
    }
}
