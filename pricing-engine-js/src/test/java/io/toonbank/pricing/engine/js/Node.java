package io.toonbank.pricing.engine.js;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Runs a script in Node. */
final class Node {
    private Node() {}

    record Answer(int status, String output) {}

    static boolean isThere() {
        try {
            return run("--version").status() == 0;
        } catch (IOException | InterruptedException absent) {
            return false;
        }
    }

    static Answer run(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("node"));
        command.addAll(List.of(arguments));
        Process node = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String output = new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        return new Answer(node.waitFor(), output);
    }
}
