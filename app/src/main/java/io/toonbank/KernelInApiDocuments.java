package io.toonbank;

import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MapSchema;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.toonbank.kernel.Money;
import io.toonbank.kernel.Translated;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Configuration;

/** Shows the kernel's types in the API documents the way they are sent. */
@Configuration(proxyBeanMethods = false)
class KernelInApiDocuments {

    static {
        SpringDocUtils.getConfig()
                .replaceWithSchema(
                        Translated.class,
                        new MapSchema()
                                .additionalProperties(new StringSchema())
                                .description("A text by language: {\"nl\": \"Vaas\", \"en\": \"Vase\"}"))
                .replaceWithSchema(
                        Money.class,
                        new ObjectSchema()
                                .addProperty("amount", new IntegerSchema().format("int64"))
                                .addProperty("currency", new StringSchema())
                                .addRequiredItem("amount")
                                .addRequiredItem("currency")
                                .description("Whole minor units (cents) and an ISO 4217 currency"));
    }
}
