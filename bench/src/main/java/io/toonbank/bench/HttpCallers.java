package io.toonbank.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Many callers over HTTP/1.1 on one thread, each with a connection of its own and one request at a time. It shares the processors with
 * what it measures, so it does as little as it can: no parsing beyond finding the end of an answer.
 */
public final class HttpCallers {

    private static final byte[] LENGTH = "content-length:".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] CLOSES = "connection: close".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] HEAD_END = "\r\n\r\n".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] LAST_CHUNK = "\r\n0\r\n\r\n".getBytes(StandardCharsets.US_ASCII);
    private static final long PATIENCE_MILLIS = 30_000;

    private HttpCallers() {}

    /** What one caller asks, and what it makes of the answers. */
    public interface Caller {

        /** The whole next request; absent when this caller is done. */
        byte @Nullable [] next();

        /** @param answer head and body; valid only during this call */
        void answered(Answer answer);
    }

    /** The bytes of one answer. */
    public record Answer(byte[] bytes, int length) {

        public int status() {
            return (bytes[9] - '0') * 100 + (bytes[10] - '0') * 10 + (bytes[11] - '0');
        }

        public boolean has(byte[] text) {
            return find(bytes, 0, length, text) >= 0;
        }

        /** What follows {@code start} up to the next quotation mark. */
        public String after(byte[] start) {
            int from = find(bytes, 0, length, start);
            if (from < 0) {
                throw new IllegalStateException(this.toString());
            }
            int to = from + start.length;
            int end = to;
            while (bytes[end] != '"') {
                end++;
            }
            return new String(bytes, to, end - to, StandardCharsets.UTF_8);
        }

        @Override
        public String toString() {
            return new String(bytes, 0, length, StandardCharsets.UTF_8);
        }
    }

    /** Runs every caller to its end. */
    public static Measured run(int port, List<? extends Caller> callers) {
        long began = System.nanoTime();
        try (Selector selector = Selector.open()) {
            List<Connection> connections = new ArrayList<>();
            for (Caller caller : callers) {
                connections.add(new Connection(caller, port, selector));
            }
            long begun = System.nanoTime();
            int open = 0;
            for (Connection connection : connections) {
                open += connection.ask() ? 1 : 0;
            }
            while (open > 0) {
                if (selector.select(PATIENCE_MILLIS) == 0) {
                    throw new IllegalStateException("No answer within " + PATIENCE_MILLIS + " ms");
                }
                for (SelectionKey key : selector.selectedKeys()) {
                    open -= ((Connection) key.attachment()).goOn() ? 0 : 1;
                }
                selector.selectedKeys().clear();
            }
            long nanos = System.nanoTime() - begun;
            return new Measured(
                    Latencies.of(connections.stream().map(Connection::times).toList()), nanos, begun - began);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** @param latencies from the first byte sent to the last received */
    public record Measured(Latencies latencies, long nanos, long connectingNanos) {

        public double perSecond() {
            return latencies.count() * 1e9 / nanos;
        }

        public double seconds() {
            return nanos / 1e9;
        }
    }

    private static final class Connection {

        private final Caller caller;
        private final int port;
        private final Selector selector;
        private SocketChannel channel;
        private byte[] received = new byte[1 << 14];
        private int length;
        private long sentAt;
        private long[] times = new long[1 << 10];
        private int count;

        Connection(Caller caller, int port, Selector selector) throws IOException {
            this.caller = caller;
            this.port = port;
            this.selector = selector;
            channel = connect();
        }

        private SocketChannel connect() throws IOException {
            SocketChannel connected = SocketChannel.open(new InetSocketAddress("127.0.0.1", port));
            connected.setOption(StandardSocketOptions.TCP_NODELAY, true);
            connected.configureBlocking(false);
            var _ = connected.register(selector, SelectionKey.OP_READ, this);
            return connected;
        }

        boolean ask() throws IOException {
            byte[] request = caller.next();
            if (request == null) {
                channel.close();
                return false;
            }
            sentAt = System.nanoTime();
            length = 0;
            ByteBuffer bytes = ByteBuffer.wrap(request);
            while (bytes.hasRemaining()) {
                int _ = channel.write(bytes);
            }
            return true;
        }

        boolean goOn() throws IOException {
            if (length == received.length) {
                received = Arrays.copyOf(received, length * 2);
            }
            int read = channel.read(ByteBuffer.wrap(received, length, received.length - length));
            if (read < 0) {
                throw new IOException("The connection was closed; last received: " + new Answer(received, length));
            }
            length += read;
            if (!complete()) {
                return true;
            }
            if (count == times.length) {
                times = Arrays.copyOf(times, count * 2);
            }
            times[count++] = System.nanoTime() - sentAt;
            caller.answered(new Answer(received, length));
            if (find(received, 0, find(received, 0, length, HEAD_END), CLOSES) >= 0) {
                channel.close();
                channel = connect();
            }
            return ask();
        }

        private boolean complete() {
            int head = find(received, 0, length, HEAD_END);
            if (head < 0) {
                return false;
            }
            int told = find(received, 0, head, LENGTH);
            if (told >= 0) {
                return length >= head + HEAD_END.length + number(told + LENGTH.length);
            }
            int last = length - LAST_CHUNK.length;
            return last >= head && find(received, last, length, LAST_CHUNK) == last;
        }

        private int number(int from) {
            int number = 0;
            for (int at = from; received[at] != '\r'; at++) {
                if (received[at] != ' ') {
                    number = number * 10 + received[at] - '0';
                }
            }
            return number;
        }

        long[] times() {
            return Arrays.copyOf(times, count);
        }
    }

    /** Looks for ASCII text whose lower-case form is {@code text}, or is {@code text} as it stands. */
    private static int find(byte[] in, int from, int to, byte[] text) {
        int last = to - text.length;
        for (int start = from; start <= last; start++) {
            int at = 0;
            while (at < text.length && same(in[start + at], text[at])) {
                at++;
            }
            if (at == text.length) {
                return start;
            }
        }
        return -1;
    }

    private static boolean same(byte one, byte lower) {
        return one == lower || one >= 'A' && one <= 'Z' && one + ('a' - 'A') == lower;
    }
}
