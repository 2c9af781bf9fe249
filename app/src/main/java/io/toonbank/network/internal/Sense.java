package io.toonbank.network.internal;

import io.toonbank.kernel.Refused;
import io.toonbank.network.NetworkRefusal;
import io.toonbank.network.Opening;
import io.toonbank.network.OpeningException;
import io.toonbank.network.OpeningHours;
import io.toonbank.network.SaveChannel;
import io.toonbank.network.SaveLocation;
import java.util.Currency;
import java.util.List;

/** What a location or channel must satisfy beyond the form of its fields. */
final class Sense {

    private Sense() {}

    static void check(SaveLocation location) {
        if ((location.latitude() == null) != (location.longitude() == null)) {
            throw Refused.because(NetworkRefusal.HALF_COORDINATES)
                    .at(location.latitude() == null ? "/latitude" : "/longitude");
        }
        check(location.hours());
    }

    static void check(SaveChannel channel) {
        boolean known = Currency.getAvailableCurrencies().stream()
                .anyMatch(currency -> currency.getCurrencyCode().equals(channel.currency()));
        if (!known) {
            throw Refused.because(NetworkRefusal.UNKNOWN_CURRENCY).at("/currency");
        }
    }

    private static void check(OpeningHours hours) {
        hours.week().forEach((day, openings) -> check(openings, "/hours/week/" + day));
        for (int i = 0; i < hours.exceptions().size(); i++) {
            OpeningException exception = hours.exceptions().get(i);
            check(exception.openings(), "/hours/exceptions/" + i + "/openings");
        }
    }

    /** Each opening ends after it begins, and begins after the one before it ended. */
    private static void check(List<Opening> openings, String pointer) {
        for (int i = 0; i < openings.size(); i++) {
            Opening opening = openings.get(i);
            boolean forwards = opening.from().isBefore(opening.until());
            boolean afterTheLast =
                    i == 0 || !opening.from().isBefore(openings.get(i - 1).until());
            if (!forwards || !afterTheLast) {
                throw Refused.because(NetworkRefusal.OPENING_UPSIDE_DOWN).at(pointer + "/" + i);
            }
        }
    }
}
