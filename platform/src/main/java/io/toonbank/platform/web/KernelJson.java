package io.toonbank.platform.web;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonCreator;
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

    @JsonAutoDetect(
            getterVisibility = JsonAutoDetect.Visibility.NONE,
            isGetterVisibility = JsonAutoDetect.Visibility.NONE)
    private abstract static class MoneyJson {}

    private abstract static class TranslatedJson {

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        TranslatedJson(Map<String, String> byLanguage) {}

        @JsonValue
        abstract Map<String, String> byLanguage();
    }
}
