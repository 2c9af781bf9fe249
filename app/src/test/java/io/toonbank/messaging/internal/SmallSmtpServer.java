package io.toonbank.messaging.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** A mail server that says of each recipient what it was told to say; the others it takes. */
final class SmallSmtpServer implements AutoCloseable {

    private final ServerSocket door;
    private final Map<String, String> answers;

    SmallSmtpServer(Map<String, String> answers) {
        this.answers = answers;
        try {
            this.door = new ServerSocket(0);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        Thread.ofVirtual().start(this::serve);
    }

    int port() {
        return door.getLocalPort();
    }

    private void serve() {
        while (!door.isClosed()) {
            try (Socket guest = door.accept();
                    var in =
                            new BufferedReader(new InputStreamReader(guest.getInputStream(), StandardCharsets.UTF_8))) {
                talk(guest, in);
            } catch (IOException over) {
                // the next one, or none any more
            }
        }
    }

    private void talk(Socket guest, BufferedReader in) throws IOException {
        say(guest, "220 test");
        boolean letter = false;
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            if (letter) {
                if (line.equals(".")) {
                    letter = false;
                    say(guest, "250 2.0.0 taken");
                }
            } else if (line.startsWith("RCPT")) {
                String address = line.substring(line.indexOf('<') + 1, line.indexOf('>'));
                say(guest, answers.getOrDefault(address, "250 2.1.5 fine"));
            } else if (line.startsWith("DATA")) {
                letter = true;
                say(guest, "354 go on");
            } else {
                say(guest, line.startsWith("QUIT") ? "221 bye" : "250 2.0.0 fine");
            }
        }
    }

    private static void say(Socket guest, String line) throws IOException {
        guest.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.UTF_8));
        guest.getOutputStream().flush();
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
