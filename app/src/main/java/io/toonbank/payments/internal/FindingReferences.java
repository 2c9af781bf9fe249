package io.toonbank.payments.internal;

import static io.toonbank.payments.db.Tables.PAYMENT;

import io.toonbank.payments.PaymentReferences;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** Looks payments up by their reference. */
@Component
class FindingReferences implements PaymentReferences {

    private static final int REFERENCE_LENGTH_MIN = 4;

    private final DSLContext database;

    FindingReferences(DSLContext database) {
        this.database = database;
    }

    @Override
    public List<UUID> ordersPaidBy(String reference, int max) {
        String wanted = reference.strip().toUpperCase(Locale.ROOT);
        return wanted.length() < REFERENCE_LENGTH_MIN
                ? List.of()
                : database.select(PAYMENT.ORDER_ID)
                        .from(PAYMENT)
                        .where(DSL.upper(PAYMENT.REFERENCE).eq(wanted))
                        .and(PAYMENT.REFERENCE.isNotNull())
                        .orderBy(PAYMENT.CREATED_AT.desc())
                        .limit(max)
                        .fetch(PAYMENT.ORDER_ID);
    }
}
