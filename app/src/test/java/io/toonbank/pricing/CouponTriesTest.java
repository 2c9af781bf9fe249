package io.toonbank.pricing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.toonbank.access.AccessRefusal;
import io.toonbank.kernel.Ids;
import io.toonbank.kernel.Refused;
import io.toonbank.testing.ToonbankTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ToonbankTest
class CouponTriesTest {

    @Autowired
    private CouponTries tries;

    @Test
    void stopsWhoeverGuessesAndNobodyWhoEntersTheSameAgain() {
        String guesser = "guesser " + Ids.next();
        for (int i = 0; i < 20; i++) {
            tries.ofShopper(guesser, List.of(), List.of("GUESS-" + i));
        }
        Refused refused =
                catchThrowableOfType(Refused.class, () -> tries.ofShopper(guesser, List.of(), List.of("GUESS-20")));
        assertThat(refused.refusal()).isEqualTo(AccessRefusal.TOO_MANY_ATTEMPTS);

        tries.ofShopper(guesser, List.of("WELKOM 10"), List.of("welkom-10"));
        tries.ofShopper("another " + Ids.next(), List.of(), List.of("GUESS-21"));
    }
}
