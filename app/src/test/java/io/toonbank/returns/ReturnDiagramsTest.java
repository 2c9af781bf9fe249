package io.toonbank.returns;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ReturnDiagramsTest {

    @Test
    void showWhatTheTableSays() throws IOException {
        String lines = Arrays.stream(ReturnState.values())
                .flatMap(state -> ReturnState.TRANSITIONS.getOrDefault(state, Set.of()).stream()
                        .sorted()
                        .map(next -> "  " + state + " --> " + next + "\n"))
                .collect(Collectors.joining());
        assertThat(Files.readString(Path.of("..", "docs", "flows", "returns.md")))
                .contains("```mermaid\nstateDiagram-v2\n" + lines + "```");
    }
}
