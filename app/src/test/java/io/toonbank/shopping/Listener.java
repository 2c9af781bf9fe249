package io.toonbank.shopping;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** A platform's door for webhooks: keeps what comes in and answers what it is told to answer. */
final class Listener implements AutoCloseable {

    private final HttpServer server;
    private final List<Heard> heard = new CopyOnWriteArrayList<>();
    private final List<Integer> answers = new CopyOnWriteArrayList<>();

    /** @param headers by their name in lower case */
    record Heard(String path, Map<String, String> headers, byte[] body) {}

    /** @param answers of the first calls; 200 afterwards */
    Listener(Integer... answers) {
        this.answers.addAll(List.of(answers));
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        server.createContext("/", exchange -> {
            Map<String, String> headers = new TreeMap<>();
            exchange.getRequestHeaders()
                    .forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), values.getFirst()));
            heard.add(new Heard(
                    exchange.getRequestURI().toString(),
                    headers,
                    exchange.getRequestBody().readAllBytes()));
            int answer = this.answers.isEmpty() ? 200 : this.answers.removeFirst();
            exchange.sendResponseHeaders(answer, -1);
            exchange.close();
        });
        server.start();
    }

    String address() {
        return "http://localhost:" + server.getAddress().getPort() + "/hooks/orders?of=shop";
    }

    String authority() {
        return "localhost:" + server.getAddress().getPort();
    }

    List<Heard> heard() {
        return new ArrayList<>(heard);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
