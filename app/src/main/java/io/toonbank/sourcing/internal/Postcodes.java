package io.toonbank.sourcing.internal;

import io.toonbank.network.Location;
import io.toonbank.sourcing.Sourcing.Destination;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Where postcodes are, roughly: enough to tell a near store from a far one. */
final class Postcodes {

    private static final double EARTH_KILOMETRES = 6_371;
    private static final int LENGTH_MAX = 4;
    private static final Map<String, Point> POINTS = read();

    private Postcodes() {}

    /** Degrees, WGS 84. */
    record Point(double latitude, double longitude) {}

    static @Nullable Point of(Destination destination) {
        String plain = destination.postcode().replace(" ", "").replace("L-", "");
        for (int length = Math.min(LENGTH_MAX, plain.length()); length >= 2; length--) {
            Point point = POINTS.get(destination.country() + plain.substring(0, length));
            if (point != null) {
                return point;
            }
        }
        return null;
    }

    static @Nullable Point of(Location location) {
        Double latitude = location.latitude();
        Double longitude = location.longitude();
        return latitude == null || longitude == null
                ? of(new Destination(
                        location.address().country(), location.address().postcode()))
                : new Point(latitude, longitude);
    }

    /** As the crow flies, whole kilometres; 0 where either is not known. */
    static int kilometres(@Nullable Point from, @Nullable Point to) {
        if (from == null || to == null) {
            return 0;
        }
        double north = Math.toRadians(to.latitude() - from.latitude()) / 2;
        double east = Math.toRadians(to.longitude() - from.longitude()) / 2;
        double chord = Math.sin(north) * Math.sin(north)
                + Math.cos(Math.toRadians(from.latitude()))
                        * Math.cos(Math.toRadians(to.latitude()))
                        * Math.sin(east)
                        * Math.sin(east);
        return (int) Math.round(2 * EARTH_KILOMETRES * Math.asin(Math.min(1, Math.sqrt(chord))));
    }

    private static Map<String, Point> read() {
        Map<String, Point> points = new HashMap<>();
        var file = Objects.requireNonNull(Postcodes.class.getResourceAsStream("/sourcing/postcodes.csv"));
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
                String[] parts = line.split(",");
                points.put(parts[0] + parts[1], new Point(Double.parseDouble(parts[2]), Double.parseDouble(parts[3])));
            });
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return points;
    }
}
