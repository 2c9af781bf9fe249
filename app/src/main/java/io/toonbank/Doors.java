package io.toonbank;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import org.springdoc.core.models.GroupedOpenApi;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** One OpenAPI document for each door: {@code /v3/api-docs/admin}, {@code /pos} and {@code /shopping}. */
@Configuration(proxyBeanMethods = false)
class Doors {

    @Bean
    OpenAPI about() {
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
