package io.toonbank.network;

import java.time.LocalTime;

/** Open from {@code from} until just before {@code until}, local time, within one day. */
public record Opening(LocalTime from, LocalTime until) {

    boolean includes(LocalTime time) {
        return !time.isBefore(from) && time.isBefore(until);
    }
}
