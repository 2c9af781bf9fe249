package io.toonbank;

import static org.assertj.core.api.Assertions.assertThat;

import io.toonbank.testing.ToonbankTest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.modulith.docs.Documenter;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes what is generated about the application: the OpenAPI document of each door and the map of the modules. Not a test by its
 * name, so that it runs only when {@code ./toonbank codegen} or {@code check} asks for it.
 */
@ToonbankTest
class WriteDocuments {

    private static final Path DOCUMENTS = Path.of("..", "docs");
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(strings = {"admin", "pos", "shopping"})
    void openApiOf(String door) throws IOException, InterruptedException {
        ObjectNode document = (ObjectNode) JSON.readTree(get("/v3/api-docs/" + door));
        document.remove("servers"); // names this run's port
        Path file = DOCUMENTS.resolve("openapi").resolve(door + ".json");
        Files.createDirectories(file.getParent());
        Files.writeString(file, JSON.writeValueAsString(JSON.treeToValue(document, java.util.TreeMap.class)) + "\n");
        assertThat(document.path("paths").size()).isPositive();
    }

    @Test
    void theMapOfTheModules() throws IOException {
        try (var before = Files.newDirectoryStream(DOCUMENTS.resolve("modules"), "*.{adoc,puml}")) {
            for (Path file : before) {
                Files.delete(file); // of a module that may be gone
            }
        }
        var options = Documenter.Options.defaults()
                .withOutputFolder(DOCUMENTS.resolve("modules").toString());
        new Documenter(ModulesTest.modules(), options)
                .writeModulesAsPlantUml()
                .writeIndividualModulesAsPlantUml()
                .writeModuleCanvases();
        assertThat(DOCUMENTS.resolve("modules")).isNotEmptyDirectory();
    }

    private String get(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                                .build(),
                        BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }
}
