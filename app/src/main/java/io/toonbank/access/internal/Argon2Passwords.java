package io.toonbank.access.internal;

import io.toonbank.access.AccessRefusal;
import io.toonbank.access.Passwords;
import io.toonbank.kernel.Refused;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/** Argon2id with the memory and passes that OWASP's password storage page asks for: 19 MiB, two passes. */
@Component
class Argon2Passwords implements Passwords {

    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final int MEMORY_KIB = 19 * 1024;
    private static final int PASSES = 2;
    /** So many hashes at once hold this many times 19 MiB. */
    private static final int AT_ONCE_MAX = 4;
    /** Long enough, and still the first that anybody tries. */
    private static final Set<String> KNOWN_TO_ALL = Set.of(
            "wachtwoord1", "wachtwoord12", "wachtwoord123", "password12", "password123", "1234567890", "qwertyuiop");

    private final Argon2PasswordEncoder encoder =
            new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, 1, MEMORY_KIB, PASSES);
    private final Semaphore places = new Semaphore(AT_ONCE_MAX);
    private final Supplier<String> nobody = new Once(() -> encoder.encode("nobody has this password"));

    @Override
    public String hash(String password) {
        if (password.length() < LENGTH_MIN
                || password.length() > LENGTH_MAX
                || password.chars().distinct().count() < 4
                || KNOWN_TO_ALL.contains(password.toLowerCase(Locale.ROOT))) {
            throw Refused.because(AccessRefusal.WEAK_PASSWORD)
                    .with("min", LENGTH_MIN)
                    .with("max", LENGTH_MAX)
                    .at("/password");
        }
        return inPlace(() -> encoder.encode(password));
    }

    @Override
    public boolean matches(String password, @Nullable String hash) {
        if (password.length() > LENGTH_MAX) {
            return false;
        }
        return inPlace(() -> encoder.matches(password, hash == null ? nobody.get() : hash)) && hash != null;
    }

    private <T> T inPlace(Supplier<T> work) {
        places.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            places.release();
        }
    }

    /** Computed when first asked for: the start of the application does not wait for it. */
    private static final class Once implements Supplier<String> {
        private final Supplier<String> source;
        private volatile @Nullable String value;

        Once(Supplier<String> source) {
            this.source = source;
        }

        @Override
        public String get() {
            String known = value;
            if (known == null) {
                known = source.get();
                value = known;
            }
            return known;
        }
    }
}
