package io.toonbank.fulfillment;

import java.time.Duration;
import java.util.List;
import java.util.UUID;

/** How locations deal with their work. */
public interface FulfilmentSettings {

    /** Of every location that is in use. */
    List<Settings> all();

    /** Refuses {@code platform.stale-version}, {@code network.no-such-location}. */
    Settings save(Settings settings);

    /**
     * @param acceptsByItself work needs no answer
     * @param answerWithinMinutes of opening time; then the work goes elsewhere
     * @param collectKeepDays how long a collection waits for the customer
     * @param remindAfterDays when the customer is reminded
     * @param version 0 while nobody changed them
     */
    record Settings(
            UUID locationId,
            boolean acceptsByItself,
            int answerWithinMinutes,
            int collectKeepDays,
            int remindAfterDays,
            int version) {

        public Duration answerWithin() {
            return Duration.ofMinutes(answerWithinMinutes);
        }
    }
}
