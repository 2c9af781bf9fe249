package io.toonbank.imports.internal;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.jspecify.annotations.Nullable;

/** Names processes, and tells whether one of this machine is gone. */
final class Runners {

    static final String HERE = host() + ":" + ProcessHandle.current().pid();

    private Runners() {}

    /** False when it cannot be known from here. */
    static boolean isGone(@Nullable String process) {
        if (process == null || !process.startsWith(host() + ":")) {
            return false;
        }
        long pid = Long.parseLong(process.substring(process.lastIndexOf(':') + 1));
        return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).isEmpty();
    }

    private static String host() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException _) {
            return "localhost";
        }
    }
}
