package io.toonbank.orders.internal;

import static io.toonbank.orders.db.Tables.SALES_ORDER;

import io.toonbank.pricing.EarlierOrders;
import java.util.Locale;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells pricing whether somebody ordered before; orders that were cancelled whole do not count. */
@Component
class EarlierOrdersOfCustomers implements EarlierOrders {

    private final DSLContext database;

    EarlierOrdersOfCustomers(DSLContext database) {
        this.database = database;
    }

    @Override
    public boolean exist(@Nullable UUID customerId, @Nullable String email) {
        Condition whose = DSL.falseCondition();
        if (customerId != null) {
            whose = whose.or(SALES_ORDER.CUSTOMER_ID.eq(customerId));
        }
        if (email != null) {
            whose = whose.or(SALES_ORDER.EMAIL_KEY.eq(email.strip().toLowerCase(Locale.ROOT)));
        }
        return database.fetchExists(DSL.selectOne()
                .from(SALES_ORDER)
                .where(whose)
                .and(SALES_ORDER.STATUS.ne("CANCELLED"))
                .and(SALES_ORDER.KIND.eq("SALE")));
    }
}
