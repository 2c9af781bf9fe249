package io.toonbank.access;

import org.jspecify.annotations.Nullable;

/** Hashes passwords (Argon2id). Slow on purpose; at most a few at a time, so that sign-ins cannot exhaust the memory. */
public interface Passwords {

    int LENGTH_MIN = 10;
    int LENGTH_MAX = 200;

    /** Refuses {@link AccessRefusal#WEAK_PASSWORD}. */
    String hash(String password);

    /** Takes as long for an account that does not exist ({@code hash} absent) as for a wrong password. */
    boolean matches(String password, @Nullable String hash);
}
