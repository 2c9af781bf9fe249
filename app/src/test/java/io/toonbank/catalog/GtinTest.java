package io.toonbank.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.toonbank.kernel.Refused;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers from the GS1 check-digit vectors, and codes that people really typed wrong. */
class GtinTest {

    @ParameterizedTest
    @ValueSource(strings = {"02345673", "416000336108", "1234567890128", "12345678901231", "4006381333931", "96385074"})
    void acceptsNumbersWhoseCheckDigitFollows(String gtin) {
        assertThat(Gtin.require(gtin)).isEqualTo(gtin);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"12345673", "416000336109", "1234567890129", "12345678901232", "4006381333930", "0000000004530"})
    void namesTheDigitThatWasExpected(String gtin) {
        Refused refused = catchThrowableOfType(Refused.class, () -> Gtin.require(gtin));
        int expected = Gtin.checkDigit(gtin.substring(0, gtin.length() - 1));
        assertThat(refused.is(CatalogRefusal.BAD_CHECK_DIGIT)).isTrue();
        assertThat(refused.arguments()).containsEntry("expected", expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "1234567", "123456789", "1234567890", "12345678901", "123456789012345675"})
    void refusesOtherLengths(String gtin) {
        assertThat(catchThrowableOfType(Refused.class, () -> Gtin.require(gtin)).is(CatalogRefusal.BAD_GTIN_LENGTH))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " 2345673", "0234567x", "４００６３８１３３３９３１", "-2345673"})
    void refusesWhatIsNotDigits(String gtin) {
        assertThat(catchThrowableOfType(Refused.class, () -> Gtin.require(gtin)).is(CatalogRefusal.BAD_GTIN_DIGITS))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void noticesEverySingleMistypedDigit(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 200; i++) {
            String digits = "%012d".formatted(random.nextLong(1_000_000_000_000L));
            String right = digits + Gtin.checkDigit(digits);
            int place = random.nextInt(13);
            char other = (char) ('0' + (right.charAt(place) - '0' + 1 + random.nextInt(9)) % 10);
            String wrong = right.substring(0, place) + other + right.substring(place + 1);
            assertThat(Gtin.require(right)).isEqualTo(right);
            assertThat(catchThrowableOfType(Refused.class, () -> Gtin.require(wrong)))
                    .isNotNull();
        }
    }

    @Test
    void refusesTheCodesThatPeopleReallyTypedWrong() throws IOException {
        Path file = Path.of("../../shared/data/gtin/off_bad_check_digit.csv.gz");
        assumeTrue(Files.exists(file), "the collection of mistyped codes is not here");
        try (var lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            long refused = lines.lines()
                    .skip(1)
                    .map(line -> line.substring(0, line.indexOf(',')))
                    .filter(GtinTest::isRefused)
                    .count();
            assertThat(refused).isEqualTo(6_802);
        }
    }

    private static boolean isRefused(String code) {
        return catchThrowableOfType(Refused.class, () -> Gtin.require(code)) != null;
    }
}
