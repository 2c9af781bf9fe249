package io.toonbank.sourcing.internal;

import io.toonbank.platform.events.EventLog;
import io.toonbank.sourcing.SourcingSetupChanged;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Tells every process that the setup changed; this one right after the commit. */
@Component
class SetupChanges {

    private final SetupMemory memory;
    private final EventLog events;

    SetupChanges(SetupMemory memory, EventLog events) {
        this.memory = memory;
        this.events = events;
    }

    /** Inside a transaction. */
    void tell(UUID subjectId) {
        events.append(new SourcingSetupChanged(subjectId));
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                memory.forget();
            }
        });
    }
}
