package io.toonbank.catalog.internal;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The products, categories and definitions that the transaction of this thread changed and has not committed yet. */
final class OwnChanges {

    private static final Object KEY = OwnChanges.class;

    private OwnChanges() {}

    static boolean contain(UUID product) {
        Set<UUID> changed = here();
        return changed != null && changed.contains(product);
    }

    static boolean any() {
        return here() != null;
    }

    /** @param ended called with these things when the transaction has committed or rolled back */
    static void add(Collection<UUID> things, Consumer<Collection<UUID>> ended) {
        Set<UUID> changed = here();
        (changed == null ? begin() : changed).addAll(things);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                ended.accept(things);
            }
        });
    }

    private static Set<UUID> begin() {
        Set<UUID> changed = new HashSet<>();
        TransactionSynchronizationManager.bindResource(KEY, changed);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void suspend() {
                TransactionSynchronizationManager.unbindResource(KEY);
            }

            @Override
            public void resume() {
                TransactionSynchronizationManager.bindResource(KEY, changed);
            }

            @Override
            public void afterCompletion(int status) {
                TransactionSynchronizationManager.unbindResourceIfPossible(KEY);
            }
        });
        return changed;
    }

    @SuppressWarnings("unchecked")
    private static @Nullable Set<UUID> here() {
        return (Set<UUID>) TransactionSynchronizationManager.getResource(KEY);
    }
}
