package io.toonbank.fulfillment.adapters.simulated;

import io.toonbank.fulfillment.CarrierAdapter;
import io.toonbank.fulfillment.Parcel.TrackingStep;
import io.toonbank.fulfillment.TrackingStatus;
import io.toonbank.fulfillment.paper.Paper;
import io.toonbank.orders.OrderAddress;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Plays a carrier for demo, tests and benchmarks: real labels, and tracking that moves on with the clock. What is written behind the
 * recipient's street says how it behaves: {@code LOST}, {@code RETURN}, {@code REFUSE} (does not take the parcel).
 */
@Component
public class SimulatedCarrier implements CarrierAdapter {

    public static final String CODE = "simulated";

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
    private static final int NUMBER_LENGTH = 13;
    private static final int LOST_AFTER_DAYS = 5;
    private static final int RETURNED_AFTER_DAYS = 3;
    private static final int WEIGHT_GRAMS_MAX = 30_000;

    private final Clock clock;
    private volatile boolean out;

    SimulatedCarrier(Clock clock) {
        this.clock = clock;
    }

    /** From now on it does not answer, or does again. */
    public void goOut(boolean nowOut) {
        out = nowOut;
    }

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public String name() {
        return "Demo Post";
    }

    @Override
    public boolean available() {
        return !out;
    }

    @Override
    public Label label(LabelRequest request) {
        requireAnswer();
        if (request.weightGrams() > WEIGHT_GRAMS_MAX) {
            throw new NotAccepted("heavier than 30 kg");
        }
        if (behaves(request.to(), "REFUSE")) {
            throw new NotAccepted("address unknown");
        }
        String code = trackingCode(request);
        return new Label(
                code,
                null,
                delivered(nextWorkday(LocalDate.ofInstant(clock.instant(), ZONE)), code),
                drawn(request, code));
    }

    private void requireAnswer() {
        if (out) {
            throw new NoAnswer("the simulated carrier does not answer");
        }
    }

    private static boolean behaves(OrderAddress to, String word) {
        return word.equalsIgnoreCase(to.extra());
    }

    /** The same parcel has the same code; its last letter says how it will fare. */
    private static String trackingCode(LabelRequest request) {
        long bits = request.id().getLeastSignificantBits() ^ request.id().getMostSignificantBits();
        String digits = String.format(Locale.ROOT, "%019d", bits & Long.MAX_VALUE);
        String fate = behaves(request.to(), "LOST") ? "L" : behaves(request.to(), "RETURN") ? "R" : "N";
        return "3STB" + digits.substring(digits.length() - NUMBER_LENGTH) + fate;
    }

    private static byte[] drawn(LabelRequest request, String code) {
        try (Paper paper = new Paper(code, Paper.Size.A6)) {
            paper.text(8, 12, 15, true, "DEMO POST");
            paper.textWithin(62, 12, 10, true, request.service().toUpperCase(Locale.ROOT), 38);
            paper.line(8, 15, 97, 0.4);
            paper.text(8, 20, 7, false, "Afzender / From");
            lines(paper, request.from(), 24, 8);
            paper.line(8, 42, 97, 0.4);
            paper.text(8, 47, 7, false, "Aan / To");
            lines(paper, request.to(), 54, 13);
            paper.line(8, 88, 97, 0.4);
            paper.text(8, 93, 8, false, request.reference());
            paper.text(62, 93, 8, false, String.format(Locale.ROOT, "%.2f kg", request.weightGrams() / 1_000.0));
            paper.bars(14, 99, 77, 26, code);
            paper.text(30, 132, 12, true, code);
            return paper.finished();
        }
    }

    private static void lines(Paper paper, OrderAddress address, double top, double points) {
        double step = points * 0.45;
        double y = top;
        List<String> lines = new ArrayList<>();
        lines.add(address.name());
        lines.add(address.company());
        lines.add(address.street() + " " + (address.houseNumber() == null ? "" : address.houseNumber())
                + (address.extra() == null ? "" : " " + address.extra()));
        lines.add(address.postcode() + "  " + address.city());
        lines.add(address.country());
        for (String line : lines) {
            if (line != null && !line.isBlank()) {
                paper.textWithin(8, y, points, points > 10, line, 88);
                y += step;
            }
        }
    }

    @Override
    public Map<String, List<TrackingStep>> track(Collection<Shipped> parcels) {
        requireAnswer();
        Instant now = clock.instant();
        Map<String, List<TrackingStep>> known = new HashMap<>();
        for (Shipped parcel : parcels) {
            known.put(
                    parcel.trackingCode(),
                    life(parcel).stream()
                            .filter(step -> !step.at().isAfter(now))
                            .toList());
        }
        return known;
    }

    private static List<TrackingStep> life(Shipped parcel) {
        ZonedDateTime given = parcel.at().atZone(ZONE);
        List<TrackingStep> life = new ArrayList<>();
        life.add(step(given.plusMinutes(30).toInstant(), TrackingStatus.ACCEPTED, "Aangenomen"));
        Instant night =
                given.toLocalDate().atTime(LocalTime.of(23, 40)).atZone(ZONE).toInstant();
        life.add(step(later(night, given.plusHours(1).toInstant()), TrackingStatus.SORTED, "Gesorteerd"));
        LocalDate day = nextWorkday(given.toLocalDate());
        String code = parcel.trackingCode();
        if (code.endsWith("L")) {
            Instant missed =
                    day.plusDays(LOST_AFTER_DAYS).atTime(12, 0).atZone(ZONE).toInstant();
            life.add(step(day.atTime(20, 0).atZone(ZONE).toInstant(), TrackingStatus.DELAYED, "Vertraagd"));
            life.add(step(missed, TrackingStatus.LOST, "Zoekgeraakt"));
            return life;
        }
        life.add(step(day.atTime(8, 45).atZone(ZONE).toInstant(), TrackingStatus.OUT_FOR_DELIVERY, "Onderweg"));
        if (code.endsWith("R")) {
            Instant back =
                    day.plusDays(RETURNED_AFTER_DAYS).atTime(9, 0).atZone(ZONE).toInstant();
            life.add(step(back, TrackingStatus.RETURNED_TO_SENDER, "Niet te bezorgen, gaat terug"));
        } else {
            life.add(step(delivered(day, code), TrackingStatus.DELIVERED, "Bezorgd"));
        }
        return life;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static TrackingStep step(Instant at, TrackingStatus status, String text) {
        return new TrackingStep(at, status, "Demostad", text);
    }

    private static Instant delivered(LocalDate day, String code) {
        int minutes = Math.floorMod(code.hashCode(), 9 * 60);
        return day.atTime(10, 0).plusMinutes(minutes).atZone(ZONE).toInstant();
    }

    private static LocalDate nextWorkday(LocalDate day) {
        LocalDate next = day.plusDays(1);
        return next.getDayOfWeek() == DayOfWeek.SUNDAY ? next.plusDays(1) : next;
    }
}
