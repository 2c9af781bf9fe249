package io.toonbank.platform.postgres;

import java.util.Map;
import java.util.TreeMap;

/** How the server is set, other than PostgreSQL itself would: only this machine may connect, nothing committed is ever lost. */
final class ServerSettings {

    private ServerSettings() {}

    static Map<String, String> with(Map<String, String> overrides, int port) {
        Map<String, String> settings = new TreeMap<>(Map.ofEntries(
                Map.entry("listen_addresses", "127.0.0.1"),
                Map.entry("port", Integer.toString(port)),
                Map.entry("unix_socket_directories", ""),
                Map.entry("max_connections", "100"),
                Map.entry("shared_buffers", "256MB"),
                Map.entry("maintenance_work_mem", "128MB"),
                Map.entry("work_mem", "8MB"),
                Map.entry("random_page_cost", "1.1"),
                Map.entry("jit", "off"),
                Map.entry("fsync", "on"),
                Map.entry("synchronous_commit", "on"),
                Map.entry("max_wal_size", "2GB"),
                Map.entry("min_wal_size", "256MB"),
                Map.entry("wal_buffers", "16MB"),
                Map.entry("checkpoint_timeout", "15min"),
                // A new shop's tables grow from nothing: plans made for empty tables shall not live long.
                Map.entry("autovacuum_naptime", "15s"),
                Map.entry("timezone", "UTC"),
                Map.entry("log_timezone", "UTC"),
                Map.entry("password_encryption", "scram-sha-256"),
                Map.entry("logging_collector", "on"),
                Map.entry("log_directory", "log"),
                Map.entry("log_filename", "postgresql-%a.log"),
                Map.entry("log_truncate_on_rotation", "on"),
                Map.entry("log_rotation_age", "1d"),
                Map.entry("log_rotation_size", "0")));
        settings.putAll(overrides);
        return settings;
    }
}
