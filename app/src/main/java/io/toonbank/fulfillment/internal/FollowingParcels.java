package io.toonbank.fulfillment.internal;

import io.toonbank.fulfillment.CarrierAdapter;
import io.toonbank.fulfillment.CarrierAdapter.Shipped;
import io.toonbank.fulfillment.FulfilmentOrder;
import io.toonbank.fulfillment.Parcel;
import io.toonbank.fulfillment.Parcel.TrackingStep;
import io.toonbank.fulfillment.ParcelDelivered;
import io.toonbank.fulfillment.ParcelLost;
import io.toonbank.fulfillment.ParcelReturned;
import io.toonbank.fulfillment.ParcelState;
import io.toonbank.fulfillment.Tracking;
import io.toonbank.fulfillment.WorkState;
import io.toonbank.platform.events.EventLog;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Asks carriers where parcels are, and writes what they say. */
@Component
class FollowingParcels implements Tracking {

    private static final Logger LOG = LoggerFactory.getLogger(FollowingParcels.class);
    private static final int BATCH = 200;
    private static final Duration ASKED_EVERY = Duration.ofMinutes(30);
    /** Of what nobody says anything any more we stop asking. */
    private static final Duration ASKED_FOR = Duration.ofDays(30);

    private final ParcelStore parcels;
    private final KeptLabels carriers;
    private final WorkSettling settling;
    private final WorkReading reading;
    private final ReturnedParcels returned;
    private final EventLog events;
    private final JdbcTemplate database;
    private final Clock clock;
    private final TransactionTemplate transaction;

    FollowingParcels(
            ParcelStore parcels,
            KeptLabels carriers,
            WorkSettling settling,
            WorkReading reading,
            ReturnedParcels returned,
            EventLog events,
            JdbcTemplate database,
            Clock clock,
            TransactionTemplate transaction) {
        this.parcels = parcels;
        this.carriers = carriers;
        this.settling = settling;
        this.reading = reading;
        this.returned = returned;
        this.events = events;
        this.database = database;
        this.clock = clock;
        this.transaction = transaction;
    }

    @Override
    public List<Parcel> ofOrder(UUID orderId) {
        return parcels.ofOrder(orderId).stream()
                .filter(parcel -> parcel.shippedAt() != null)
                .toList();
    }

    /** Asks about those whose time has come; answers how many. */
    int round() {
        Instant now = clock.instant();
        List<UUID> due = Objects.requireNonNull(transaction.execute(_ ->
                database.queryForList("""
                update fulfillment.parcel set ask_at = ? where id in (
                  select id from fulfillment.parcel where ask_at <= ? order by ask_at limit ? for update skip locked)
                returning id
                """, UUID.class, Moments.at(now.plus(ASKED_EVERY)), Moments.at(now), BATCH)));
        Map<String, List<Parcel>> byCarrier = new LinkedHashMap<>();
        parcels.byIds(due)
                .forEach(parcel -> byCarrier
                        .computeIfAbsent(Objects.requireNonNull(parcel.carrier()), _ -> new ArrayList<>())
                        .add(parcel));
        byCarrier.forEach(this::ask);
        return due.size();
    }

    private void ask(String carrier, List<Parcel> asked) {
        Map<String, List<TrackingStep>> answers;
        try {
            answers = carriers.track(
                    carrier,
                    asked.stream()
                            .map(parcel -> new Shipped(
                                    Objects.requireNonNull(parcel.trackingCode()),
                                    Objects.requireNonNull(parcel.shippedAt())))
                            .toList());
        } catch (CarrierAdapter.NoAnswer silent) {
            LOG.info("Carrier {} does not say where parcels are; it is asked again: {}", carrier, silent.getMessage());
            return;
        }
        for (Parcel parcel : asked) {
            var _ = track(parcel.id(), answers.getOrDefault(parcel.trackingCode(), List.of()));
        }
    }

    Parcel track(UUID parcelId, List<TrackingStep> steps) {
        return Objects.requireNonNull(transaction.execute(_ -> {
            FulfilmentOrder work = settling.lock(parcels.require(parcelId).workOrderId());
            Parcel before = parcels.require(parcelId);
            if (before.shippedAt() == null) {
                throw ParcelStore.wrongState(before);
            }
            List<TrackingStep> fresh = steps.stream()
                    .sorted(Comparator.comparing(TrackingStep::at))
                    .filter(step -> write(parcelId, step))
                    .toList();
            ParcelState state = before.state();
            for (TrackingStep step : fresh) {
                state = moved(work, before, state, step);
            }
            if (!ParcelState.UNDER_WAY.contains(state) && state != ParcelState.LOST || longAgo(before)) {
                database.update("update fulfillment.parcel set ask_at = null where id = ?", parcelId);
            }
            if (state != before.state()) {
                settleJourney(work.id());
            }
            return parcels.require(parcelId);
        }));
    }

    private boolean longAgo(Parcel parcel) {
        Instant shipped = parcel.shippedAt();
        return shipped != null && shipped.plus(ASKED_FOR).isBefore(clock.instant());
    }

    private boolean write(UUID parcelId, TrackingStep step) {
        return database.update(
                        """
                        insert into fulfillment.tracking (parcel_id, at, status, place, text) values (?, ?, ?, ?, ?)
                        on conflict do nothing
                        """, parcelId, Moments.at(step.at()), step.status().name(), step.place(), step.text())
                == 1;
    }

    private ParcelState moved(FulfilmentOrder work, Parcel parcel, ParcelState from, TrackingStep step) {
        ParcelState to = switch (step.status()) {
            case ANNOUNCED -> from;
            case ACCEPTED, SORTED, OUT_FOR_DELIVERY, DELAYED ->
                from == ParcelState.SHIPPED ? ParcelState.IN_TRANSIT : from;
            case DELIVERED -> ParcelState.DELIVERED;
            case LOST -> ParcelState.LOST;
            case RETURNED_TO_SENDER -> ParcelState.RETURNED_TO_SENDER;
        };
        if (to == from || !parcels.become(parcel.id(), from, to)) {
            return from;
        }
        if (to == ParcelState.DELIVERED) {
            database.update(
                    "update fulfillment.parcel set delivered_at = ? where id = ?", Moments.at(step.at()), parcel.id());
            events.append(new ParcelDelivered(work.orderId(), work.id(), parcel.id(), step.at()));
        } else if (to == ParcelState.LOST) {
            events.append(new ParcelLost(work.orderId(), work.id(), parcel.id(), step.at()));
        } else if (to == ParcelState.RETURNED_TO_SENDER) {
            events.append(new ParcelReturned(work.orderId(), work.id(), parcel.id(), step.at()));
        }
        return to;
    }

    /** Once all of it has left, the work is where its parcels are. */
    private void settleJourney(UUID workId) {
        FulfilmentOrder work = reading.require(workId);
        WorkState next = journey(parcels.ofWork(workId));
        boolean left = work.state() == WorkState.SHIPPED || work.state() == WorkState.LOST;
        if (left && next != null && work.state() != next) {
            var _ = settling.become(work, next, "journey", Map.of());
        }
    }

    static @Nullable WorkState journey(List<Parcel> all) {
        List<ParcelState> states = all.stream()
                .map(Parcel::state)
                .filter(state -> state != ParcelState.UNPACKED)
                .toList();
        if (states.stream()
                .anyMatch(state -> ParcelState.HERE.contains(state) || ParcelState.UNDER_WAY.contains(state))) {
            return null;
        }
        if (states.contains(ParcelState.LOST)) {
            return WorkState.LOST;
        }
        boolean back = states.contains(ParcelState.RETURNED_TO_SENDER) || states.contains(ParcelState.RETURNED);
        return back ? WorkState.RETURNED_TO_SENDER : WorkState.DELIVERED;
    }

    Parcel receiveReturned(UUID parcelId) {
        return Objects.requireNonNull(transaction.execute(_ -> returned.receive(parcelId)));
    }
}
