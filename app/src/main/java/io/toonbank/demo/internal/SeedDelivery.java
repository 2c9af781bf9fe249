package io.toonbank.demo.internal;

import io.toonbank.checkout.DeliveryChoice.Kind;
import io.toonbank.checkout.DeliveryMethods;
import io.toonbank.checkout.DeliveryMethods.SaveDeliveryMethod;
import io.toonbank.kernel.Money;
import io.toonbank.network.ChannelKind;
import io.toonbank.network.SalesChannel;
import io.toonbank.network.SalesChannels;
import java.util.EnumSet;
import java.util.Set;

/** The ways of delivery of the channels that deliver. */
@DemoComponent
class SeedDelivery {

    private static final Set<ChannelKind> DELIVER =
            EnumSet.of(ChannelKind.WEB_SHOP, ChannelKind.APP, ChannelKind.SOCIAL, ChannelKind.AGENT);

    private final DeliveryMethods methods;
    private final SalesChannels channels;

    SeedDelivery(DeliveryMethods methods, SalesChannels channels) {
        this.methods = methods;
        this.channels = channels;
    }

    void seed() {
        for (SalesChannel channel : channels.all()) {
            if (DELIVER.contains(channel.kind())) {
                offer(channel, "standard", Kind.SHIP, "Bezorgen", "Delivery", 495, 5_000L, 1);
                offer(channel, "evening", Kind.SHIP, "Avondbezorging", "Evening delivery", 795, null, 2);
                offer(channel, "collect", Kind.COLLECT, "Afhalen in de winkel", "Collect in store", 0, null, 3);
            }
        }
    }

    private void offer(
            SalesChannel channel,
            String code,
            Kind kind,
            String dutch,
            String english,
            long price,
            @org.jspecify.annotations.Nullable Long freeFrom,
            int position) {
        var _ = methods.save(new SaveDeliveryMethod(
                channel.id(),
                code,
                kind,
                dutch,
                english,
                Money.of(price, channel.currency()),
                freeFrom == null ? null : Money.of(freeFrom, channel.currency()),
                "standard",
                position,
                true,
                null));
    }
}
