package io.toonbank.checkout;

import static org.assertj.core.api.Assertions.assertThat;

import io.toonbank.orders.OrderStatus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TransitionDiagramsTest {

    @Test
    void showWhatTheTablesSay() throws IOException {
        Path page = Path.of("..", "docs", "flows", "orders-and-checkouts.md");

        assertThat(Files.readString(page))
                .contains(diagram(OrderStatus.TRANSITIONS, OrderStatus.values()))
                .contains(diagram(CheckoutState.TRANSITIONS, CheckoutState.values()));
    }

    /** In the order of the constants. */
    private static <E extends Enum<E>> String diagram(Map<E, Set<E>> transitions, E[] from) {
        String lines = java.util.Arrays.stream(from)
                .flatMap(state -> transitions.getOrDefault(state, Set.of()).stream()
                        .sorted()
                        .map(next -> "  " + state + " --> " + next + "\n"))
                .collect(Collectors.joining());
        return "```mermaid\nstateDiagram-v2\n" + lines + "```";
    }
}
