package io.toonbank.fulfillment.internal;

import io.toonbank.fulfillment.CarrierAdapter;
import io.toonbank.fulfillment.CarrierAdapter.Label;
import io.toonbank.fulfillment.CarrierAdapter.LabelRequest;
import io.toonbank.fulfillment.CarrierLabels;
import io.toonbank.fulfillment.FulfillmentRefusal;
import io.toonbank.kernel.Refused;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Labels as carriers made them: asked for once, kept, printed as often as wanted. */
@Component
class KeptLabels implements CarrierLabels {

    private static final Logger LOG = LoggerFactory.getLogger(KeptLabels.class);

    private final Map<String, CarrierAdapter> carriers = new LinkedHashMap<>();
    private final JdbcTemplate database;
    private final Clock clock;

    KeptLabels(List<CarrierAdapter> carriers, JdbcTemplate database, Clock clock) {
        carriers.forEach(carrier -> this.carriers.put(carrier.code(), carrier));
        this.database = database;
        this.clock = clock;
    }

    @Override
    public MadeLabel label(String carrier, LabelRequest request) {
        Optional<MadeLabel> kept = find(request.id());
        return kept.orElseGet(() -> made(adapter(carrier), request));
    }

    private MadeLabel made(CarrierAdapter adapter, LabelRequest request) {
        Label label;
        try {
            label = adapter.label(request);
        } catch (CarrierAdapter.NoAnswer silent) {
            throw unavailable(adapter, silent);
        } catch (CarrierAdapter.NotAccepted no) {
            throw Refused.because(FulfillmentRefusal.CARRIER_REFUSES, no)
                    .with("carrier", adapter.name())
                    .with("reason", String.valueOf(no.getMessage()));
        } catch (RuntimeException broken) {
            LOG.warn("Carrier {} failed to make a label for {}", adapter.code(), request.reference(), broken);
            throw unavailable(adapter, broken);
        }
        database.update(
                """
                insert into fulfillment.label (id, carrier, tracking_code, tracking_url, pdf, made_at) values (?, ?, ?, ?, ?, ?)
                on conflict (id) do nothing
                """,
                request.id(),
                adapter.code(),
                label.trackingCode(),
                label.trackingUrl(),
                label.pdf(),
                Moments.at(clock.instant()));
        // Two at once: the one that was kept counts for both.
        return find(request.id())
                .map(kept -> new MadeLabel(
                        kept.carrier(),
                        new Label(
                                kept.label().trackingCode(),
                                kept.label().trackingUrl(),
                                label.expectedAt(),
                                kept.label().pdf())))
                .orElseThrow();
    }

    private static Refused unavailable(CarrierAdapter adapter, RuntimeException cause) {
        return Refused.because(FulfillmentRefusal.CARRIER_UNAVAILABLE, cause).with("carrier", adapter.name());
    }

    Optional<MadeLabel> find(UUID id) {
        return database
                .query(
                        "select carrier, tracking_code, tracking_url, pdf from fulfillment.label where id = ?",
                        (row, _) -> new MadeLabel(
                                row.getString("carrier"),
                                new Label(
                                        row.getString("tracking_code"),
                                        row.getString("tracking_url"),
                                        null,
                                        row.getBytes("pdf"))),
                        id)
                .stream()
                .findFirst();
    }

    Map<String, List<io.toonbank.fulfillment.Parcel.TrackingStep>> track(
            String carrier, Collection<CarrierAdapter.Shipped> parcels) {
        return adapter(carrier).track(parcels);
    }

    private CarrierAdapter adapter(String carrier) {
        CarrierAdapter found =
                carrier.isEmpty() ? carriers.values().stream().findFirst().orElse(null) : carriers.get(carrier);
        if (found == null) {
            throw Refused.because(FulfillmentRefusal.NO_SUCH_CARRIER).with("carrier", carrier);
        }
        return found;
    }

    @Override
    public List<Carrier> carriers() {
        return carriers.values().stream()
                .map(carrier -> new Carrier(carrier.code(), carrier.name(), carrier.available()))
                .toList();
    }
}
