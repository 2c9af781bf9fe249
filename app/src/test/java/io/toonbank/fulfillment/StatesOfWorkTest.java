package io.toonbank.fulfillment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class StatesOfWorkTest {

    @Test
    void theDiagramsShowWhatTheTablesSay() throws IOException {
        Path page = Path.of("..", "docs", "flows", "fulfilment.md");
        assertThat(Files.readString(page))
                .contains(diagram(WorkState.TRANSITIONS, WorkState.values()))
                .contains(diagram(ParcelState.TRANSITIONS, ParcelState.values()));
    }

    /** In the order of the constants. */
    private static <E extends Enum<E>> String diagram(Map<E, Set<E>> transitions, E[] from) {
        String lines = Arrays.stream(from)
                .flatMap(state -> transitions.getOrDefault(state, Set.of()).stream()
                        .sorted()
                        .map(next -> "  " + state + " --> " + next + "\n"))
                .collect(Collectors.joining());
        return "```mermaid\nstateDiagram-v2\n" + lines + "```";
    }
}
