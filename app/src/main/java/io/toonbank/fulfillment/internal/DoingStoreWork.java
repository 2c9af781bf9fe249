package io.toonbank.fulfillment.internal;

import io.toonbank.fulfillment.FulfilmentOrder;
import io.toonbank.fulfillment.StoreWork;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The door of the work in stores and warehouses. */
@Component
class DoingStoreWork implements StoreWork {

    private final Answering answering;
    private final Gathering gathering;
    private final SourcingElsewhere elsewhere;

    DoingStoreWork(Answering answering, Gathering gathering, SourcingElsewhere elsewhere) {
        this.answering = answering;
        this.gathering = gathering;
        this.elsewhere = elsewhere;
    }

    @Override
    public FulfilmentOrder accept(UUID workId) {
        return answering.accept(workId);
    }

    @Override
    public FulfilmentOrder refuse(Refuse refuse) {
        return answering.refuse(refuse);
    }

    @Override
    public FulfilmentOrder claim(UUID workId, boolean takeOver) {
        return gathering.claim(workId, takeOver);
    }

    @Override
    public FulfilmentOrder release(UUID workId) {
        return gathering.release(workId);
    }

    @Override
    public FulfilmentOrder pick(Pick pick) {
        return gathering.pick(pick);
    }

    @Override
    public FulfilmentOrder putBack(PutBack putBack) {
        return gathering.putBack(putBack);
    }

    @Override
    public FulfilmentOrder reportShort(ReportShort report) {
        return answering.reportShort(report);
    }

    @Override
    public FulfilmentOrder reroute(UUID workId) {
        return elsewhere.move(workId);
    }

    @Override
    public FulfilmentOrder offerAgain(UUID workId) {
        return answering.offerAgain(workId);
    }
}
