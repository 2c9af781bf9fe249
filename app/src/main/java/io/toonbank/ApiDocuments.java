package io.toonbank;

import io.swagger.v3.core.jackson.ModelResolver;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Schema;
import org.springdoc.core.models.GroupedOpenApi;
import org.springdoc.core.providers.ObjectMapperProvider;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import tools.jackson.databind.JsonNode;

/** One OpenAPI document for each door: {@code /v3/api-docs/admin}, {@code /pos} and {@code /shopping}. */
@Configuration(proxyBeanMethods = false)
class ApiDocuments {

    static {
        SpringDocUtils.getConfig().replaceWithSchema(JsonNode.class, new Schema<>().description("Any JSON"));
    }

    /** First in the list is last in the chain: the others may add to what it made. */
    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    ModelResolver namedByTheirPlace(ObjectMapperProvider mappers) {
        return new ModelResolver(mappers.jsonMapper(), new NamesInDocuments()).openapi31(true);
    }

    @Bean
    OpenAPI aboutTheApi() {
        return new OpenAPI().info(new Info().title("Toonbank").version("1"));
    }

    @Bean
    GroupedOpenApi adminDocument() {
        return GroupedOpenApi.builder()
                .group("admin")
                .pathsToMatch("/api/admin/**")
                .build();
    }

    @Bean
    GroupedOpenApi posDocument() {
        return GroupedOpenApi.builder().group("pos").pathsToMatch("/api/pos/**").build();
    }

    @Bean
    GroupedOpenApi shoppingDocument() {
        return GroupedOpenApi.builder()
                .group("shopping")
                .pathsToMatch("/ucp/**", "/.well-known/ucp")
                .build();
    }
}
