package io.toonbank.shopping;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Remembers through which platform a purchase came. */
public interface PurchasesOfPlatforms {

    /**
     * Notes it where the caller showed a platform's key; without a key nothing happens. Repeatable. Refuses
     * {@code shopping.wrong-key}.
     */
    void note(UUID checkoutId, @Nullable String key, String language);
}
