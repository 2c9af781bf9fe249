package io.toonbank.checkout.internal;

import static io.toonbank.checkout.db.Tables.DELIVERY_METHOD;

import io.toonbank.checkout.CheckoutRefusal;
import io.toonbank.checkout.DeliveryChoice;
import io.toonbank.checkout.DeliveryMethods;
import io.toonbank.checkout.db.tables.records.DeliveryMethodRecord;
import io.toonbank.kernel.Ids;
import io.toonbank.kernel.Money;
import io.toonbank.kernel.Refused;
import io.toonbank.network.SalesChannels;
import io.toonbank.platform.audit.Audit;
import io.toonbank.platform.web.PlatformRefusal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The ways of delivery, from memory; a change made by another process is seen within seconds. */
@Component
class KeepingDeliveryMethods implements DeliveryMethods {

    private static final long KEPT_NANOS = TimeUnit.SECONDS.toNanos(5);

    private final DSLContext database;
    private final SalesChannels channels;
    private final Audit audit;
    private volatile @Nullable Kept kept;

    KeepingDeliveryMethods(DSLContext database, SalesChannels channels, Audit audit) {
        this.database = database;
        this.channels = channels;
        this.audit = audit;
    }

    private record Kept(Map<UUID, List<DeliveryMethod>> byChannel, long readAtNanos) {}

    @Override
    public List<DeliveryMethod> of(UUID channelId) {
        Kept known = kept;
        if (known == null || System.nanoTime() - known.readAtNanos > KEPT_NANOS) {
            known = new Kept(
                    database
                            .selectFrom(DELIVERY_METHOD)
                            .orderBy(DELIVERY_METHOD.POSITION, DELIVERY_METHOD.CODE)
                            .fetch(KeepingDeliveryMethods::method)
                            .stream()
                            .collect(Collectors.groupingBy(DeliveryMethod::channelId)),
                    System.nanoTime());
            kept = known;
        }
        return known.byChannel.getOrDefault(channelId, List.of());
    }

    List<DeliveryMethod> offered(UUID channelId) {
        return of(channelId).stream().filter(DeliveryMethod::active).toList();
    }

    Optional<DeliveryMethod> find(UUID channelId, @Nullable String code) {
        return offered(channelId).stream()
                .filter(method -> method.code().equals(code))
                .findFirst();
    }

    @Override
    @Transactional
    public DeliveryMethod save(SaveDeliveryMethod wanted) {
        String currency = channels.require(wanted.channelId()).currency();
        boolean otherCurrency = !wanted.price().currency().equals(currency)
                || (wanted.freeFrom() != null && !wanted.freeFrom().currency().equals(currency));
        if (otherCurrency) {
            throw Refused.because(CheckoutRefusal.WRONG_CURRENCY).with("currency", currency);
        }
        var before = database.selectFrom(DELIVERY_METHOD)
                .where(DELIVERY_METHOD.CHANNEL_ID.eq(wanted.channelId()))
                .and(DELIVERY_METHOD.CODE.eq(wanted.code()))
                .forUpdate()
                .fetchOptional();
        if (wanted.version() != null
                && !wanted.version()
                        .equals(before.map(DeliveryMethodRecord::getVersion).orElse(null))) {
            throw Refused.because(PlatformRefusal.STALE_VERSION);
        }
        DeliveryMethod after = write(before.orElse(null), wanted);
        audit.record(
                "delivery-method",
                after.id(),
                before.isPresent() ? "changed" : "created",
                before.map(KeepingDeliveryMethods::method).orElse(null),
                after);
        forgetAfterCommit();
        return after;
    }

    private DeliveryMethod write(@Nullable DeliveryMethodRecord before, SaveDeliveryMethod wanted) {
        DeliveryMethodRecord row = before == null ? database.newRecord(DELIVERY_METHOD) : before;
        if (before == null) {
            row.setId(Ids.next());
            row.setChannelId(wanted.channelId());
            row.setCode(wanted.code());
            row.setVersion(1);
        } else {
            row.setVersion(before.getVersion() + 1);
        }
        row.setKind(wanted.kind().name());
        row.setNameNl(wanted.nameNl());
        row.setNameEn(wanted.nameEn());
        row.setPrice(wanted.price().amount());
        row.setCurrency(wanted.price().currency());
        row.setFreeFrom(wanted.freeFrom() == null ? null : wanted.freeFrom().amount());
        row.setTaxCategory(wanted.taxCategory());
        row.setPosition(wanted.position());
        row.setActive(wanted.active());
        row.store();
        return method(row);
    }

    private void forgetAfterCommit() {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                kept = null;
            }
        });
    }

    private static DeliveryMethod method(DeliveryMethodRecord row) {
        Long freeFrom = row.getFreeFrom();
        return new DeliveryMethod(
                row.getId(),
                row.getChannelId(),
                row.getCode(),
                DeliveryChoice.Kind.valueOf(row.getKind()),
                row.getNameNl(),
                row.getNameEn(),
                Money.of(row.getPrice(), row.getCurrency()),
                freeFrom == null ? null : Money.of(freeFrom, row.getCurrency()),
                row.getTaxCategory(),
                row.getPosition(),
                row.getActive(),
                row.getVersion());
    }
}
