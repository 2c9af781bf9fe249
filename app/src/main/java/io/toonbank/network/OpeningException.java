package io.toonbank.network;

import java.time.LocalDate;
import java.util.List;

/**
 * Another day than usual: no openings means closed.
 *
 * @param reason "Koningsdag"; empty when none was given
 */
public record OpeningException(LocalDate date, List<Opening> openings, String reason) {

    public OpeningException {
        openings = List.copyOf(openings);
    }
}
