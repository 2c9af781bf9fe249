package io.toonbank.shopping;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.toonbank.testing.Caller.Answer;

/** The protocol's own schemas, by which every answer is judged. */
final class UcpSchemas {

    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder -> builder.schemaIdResolvers(resolvers -> {
                resolvers.mapPrefix(
                        "https://ucp.dev/schemas/discovery/profile.json",
                        "classpath:ucp/discovery/profile_schema.json");
                resolvers.mapPrefix("https://ucp.dev/schemas/schemas/", "classpath:ucp/schemas/");
                resolvers.mapPrefix("https://ucp.dev/schemas/", "classpath:ucp/schemas/");
            }));

    private UcpSchemas() {}

    /** @param schema below the schemas folder, with a fragment where it is a definition */
    static Answer valid(Answer answer, int status, String schema) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(errors(answer, "https://ucp.dev/schemas/" + schema))
                .as(answer.text())
                .isEmpty();
        return answer;
    }

    static Answer refused(Answer answer, int status) {
        return valid(answer, status, "shopping/types/error_response.json");
    }

    static java.util.List<com.networknt.schema.Error> errors(Answer answer, String location) {
        return errors(answer.text(), location);
    }

    static java.util.List<com.networknt.schema.Error> errors(String json, String location) {
        Schema schema = REGISTRY.getSchema(SchemaLocation.of(location));
        return schema.validate(json, InputFormat.JSON);
    }
}
