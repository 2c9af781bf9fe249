package io.toonbank.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.toonbank.kernel.Money;
import io.toonbank.kernel.Translated;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class KernelJsonTest {

    private final JsonMapper json =
            JsonMapper.builder().addModule(new KernelJson()).build();

    @Test
    void writesMoneyAsAmountAndCurrencyAndReadsItBack() {
        assertThat(json.writeValueAsString(Money.of(1295, "EUR"))).isEqualTo("{\"amount\":1295,\"currency\":\"EUR\"}");
        assertThat(json.readValue("{\"currency\":\"EUR\",\"amount\":-5}", Money.class))
                .isEqualTo(Money.of(-5, "EUR"));
    }

    @Test
    void writesTextsByLanguageAndReadsThemBack() {
        var text = Translated.nlEn("Vaas", "Vase");

        assertThat(json.readValue(json.writeValueAsString(text), Translated.class))
                .isEqualTo(text);
    }
}
