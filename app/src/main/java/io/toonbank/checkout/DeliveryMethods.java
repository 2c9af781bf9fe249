package io.toonbank.checkout;

import io.toonbank.kernel.Money;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The ways of delivery a channel offers and their price rule. */
public interface DeliveryMethods {

    List<DeliveryMethod> of(UUID channelId);

    /** Creates or changes by (channel, code). Refuses {@code platform.stale-version}, {@code checkout.wrong-currency}. */
    DeliveryMethod save(SaveDeliveryMethod method);

    /**
     * @param price tax included where the channel's prices are
     * @param freeFrom goods worth at least this are delivered free; absent for never
     * @param taxCategory of the delivery itself
     * @param position among the others, smallest first
     */
    record DeliveryMethod(
            UUID id,
            UUID channelId,
            String code,
            DeliveryChoice.Kind kind,
            String nameNl,
            String nameEn,
            Money price,
            @Nullable Money freeFrom,
            String taxCategory,
            int position,
            boolean active,
            int version) {}

    /** @param version the version that was read; absent to create or to overwrite */
    record SaveDeliveryMethod(
            UUID channelId,
            String code,
            DeliveryChoice.Kind kind,
            String nameNl,
            String nameEn,
            Money price,
            @Nullable Money freeFrom,
            String taxCategory,
            int position,
            boolean active,
            @Nullable Integer version) {}
}
