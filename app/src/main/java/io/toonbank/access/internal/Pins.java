package io.toonbank.access.internal;

import io.toonbank.access.AccessRefusal;
import io.toonbank.kernel.Refused;
import java.util.regex.Pattern;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * PINs, hashed lighter than passwords: a counter cannot wait, and four digits are not protected by any hash but by the device
 * they are bound to and the limit on tries.
 */
@Component
class Pins {

    private static final Pattern FORM = Pattern.compile("[0-9]{4,6}");
    private static final int MEMORY_KIB = 2 * 1024;

    private final Argon2PasswordEncoder encoder = new Argon2PasswordEncoder(16, 32, 1, MEMORY_KIB, 2);

    String hash(String pin) {
        if (!FORM.matcher(pin).matches()) {
            throw Refused.because(AccessRefusal.BAD_PIN).at("/pin");
        }
        return encoder.encode(pin);
    }

    boolean matches(String pin, String hash) {
        return FORM.matcher(pin).matches() && encoder.matches(pin, hash);
    }
}
