package io.toonbank.platform.postgres;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** Where the database is and who signs in there; without user and password they stand in the URL. */
record DatabaseAddress(
        String jdbcUrl, @Nullable String user, @Nullable String password) implements JdbcConnectionDetails {

    private static final String JDBC = "jdbc:postgresql:";

    /**
     * Reads {@code jdbc:postgresql://host/name?user=…&password=…} and also {@code postgresql://user:password@host/name}, the way
     * most hosting companies write it.
     *
     * @throws PostgresStartRefused for anything else
     */
    static DatabaseAddress parse(String url, @Nullable String user, @Nullable String password) {
        if (url.startsWith(JDBC)) {
            return new DatabaseAddress(url, user, password);
        }
        if (!url.startsWith("postgresql://") && !url.startsWith("postgres://")) {
            throw unreadable(null);
        }
        try {
            URI address = new URI(url);
            if (address.getHost() == null) {
                throw unreadable(null);
            }
            String jdbcUrl = JDBC + "//" + address.getHost() + (address.getPort() < 0 ? "" : ":" + address.getPort())
                    + address.getRawPath() + (address.getRawQuery() == null ? "" : "?" + address.getRawQuery());
            String[] signIn = address.getRawUserInfo() == null
                    ? new String[0]
                    : address.getRawUserInfo().split(":", 2);
            return new DatabaseAddress(
                    jdbcUrl,
                    user != null || signIn.length == 0 ? user : decoded(signIn[0]),
                    password != null || signIn.length < 2 ? password : decoded(signIn[1]));
        } catch (URISyntaxException malformed) {
            throw unreadable(malformed);
        }
    }

    @Override
    public String getJdbcUrl() {
        return jdbcUrl;
    }

    @Override
    public @Nullable String getUsername() {
        return user;
    }

    @Override
    public @Nullable String getPassword() {
        return password;
    }

    /** Without the password, since this ends up in logs. */
    @Override
    public String toString() {
        int query = jdbcUrl.indexOf('?');
        return query < 0 ? jdbcUrl : jdbcUrl.substring(0, query);
    }

    private static String decoded(String part) {
        return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    private static PostgresStartRefused unreadable(@Nullable Throwable cause) {
        return new PostgresStartRefused(
                "TOONBANK_DATABASE_URL is not the address of a PostgreSQL database. Write it as jdbc:postgresql://host:5432/toonbank, with TOONBANK_DATABASE_USER and TOONBANK_DATABASE_PASSWORD beside it.",
                cause);
    }
}
