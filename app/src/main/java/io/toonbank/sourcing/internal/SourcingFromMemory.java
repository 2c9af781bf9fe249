package io.toonbank.sourcing.internal;

import io.toonbank.sourcing.Decision.Reason;
import io.toonbank.sourcing.Sourcing;
import org.springframework.stereotype.Component;

@Component
class SourcingFromMemory implements Sourcing {

    private final SetupMemory memory;
    private final Decider decider;

    SourcingFromMemory(SetupMemory memory, Decider decider) {
        this.memory = memory;
        this.decider = decider;
    }

    @Override
    public Sourced decide(Question question) {
        return decider.decide(memory.current(), question, Reason.PLACED, Decider.STEPS_AT_CHECKOUT);
    }
}
