package io.toonbank.cart.internal;

import static io.toonbank.cart.db.Tables.CHANGE;
import static io.toonbank.cart.db.Tables.LINE;
import static io.toonbank.cart.db.Tables.SHOPPING_CART;

import io.toonbank.cart.Cart;
import io.toonbank.cart.CartFamily;
import io.toonbank.cart.CartState;
import io.toonbank.cart.Carts.Ordered;
import io.toonbank.cart.Carts.WantedLine;
import io.toonbank.cart.db.tables.records.ShoppingCartRecord;
import io.toonbank.platform.database.ColumnArrays;
import io.toonbank.platform.database.GatheredStatements;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The tables of carts. Lines are changed one by one with guarded statements, never read, added to and written back. */
@Component
class CartStore {

    private final DSLContext database;
    private final JdbcTemplate sql;
    private final GatheredStatements gathered;
    private final Clock clock;

    CartStore(DSLContext database, JdbcTemplate sql, GatheredStatements gathered, Clock clock) {
        this.database = database;
        this.sql = sql;
        this.gathered = gathered;
        this.clock = clock;
    }

    void insert(UUID id, CartFamily family, UUID channelId, @Nullable UUID customerId, byte @Nullable [] secretHash) {
        Instant now = clock.instant();
        database.insertInto(SHOPPING_CART)
                .set(SHOPPING_CART.ID, id)
                .set(SHOPPING_CART.FAMILY, family.name())
                .set(SHOPPING_CART.CHANNEL_ID, channelId)
                .set(SHOPPING_CART.CUSTOMER_ID, customerId)
                .set(SHOPPING_CART.SECRET_HASH, secretHash)
                .set(SHOPPING_CART.STATE, CartState.OPEN.name())
                .set(SHOPPING_CART.CREATED_AT, now)
                .set(SHOPPING_CART.CHANGED_AT, now)
                .onConflictDoNothing()
                .execute();
    }

    Optional<ShoppingCartRecord> find(UUID id) {
        return database.selectFrom(SHOPPING_CART).where(SHOPPING_CART.ID.eq(id)).fetchOptional();
    }

    /** Changes of one cart follow each other. */
    Optional<ShoppingCartRecord> lock(UUID id) {
        return database.selectFrom(SHOPPING_CART)
                .where(SHOPPING_CART.ID.eq(id))
                .forUpdate()
                .fetchOptional();
    }

    Optional<ShoppingCartRecord> openOfCustomer(UUID customerId, CartFamily family) {
        return database.selectFrom(SHOPPING_CART)
                .where(SHOPPING_CART.CUSTOMER_ID.eq(customerId))
                .and(SHOPPING_CART.FAMILY.eq(family.name()))
                .and(SHOPPING_CART.STATE.eq(CartState.OPEN.name()))
                .fetchOptional();
    }

    Cart read(ShoppingCartRecord row) {
        List<Cart.CartLine> lines = database.selectFrom(LINE)
                .where(LINE.CART_ID.eq(row.getId()))
                .orderBy(LINE.ADDED_AT, LINE.POSITION)
                .fetch(line -> new Cart.CartLine(line.getVariantId(), line.getQuantity(), line.getAddedAt()));
        return new Cart(
                row.getId(),
                CartFamily.valueOf(row.getFamily()),
                row.getChannelId(),
                row.getCustomerId(),
                CartState.valueOf(row.getState()),
                lines,
                List.of(row.getCouponCodes()),
                row.getOrderId(),
                row.getVersion(),
                row.getCreatedAt(),
                row.getChangedAt());
    }

    /** Answers those of the operations that this cart has not seen before. */
    Set<UUID> claim(UUID cartId, Collection<UUID> opIds) {
        return database.insertInto(CHANGE, CHANGE.CART_ID, CHANGE.OP_ID)
                .select(DSL.select(DSL.val(cartId), DSL.field("op", UUID.class))
                        .from(DSL.unnest(opIds.toArray(UUID[]::new)).as("ops", "op")))
                .onConflictDoNothing()
                .returning(CHANGE.OP_ID)
                .fetchSet(CHANGE.OP_ID);
    }

    /** Answers false when the line would hold more than a line may. */
    boolean add(UUID cartId, UUID variantId, int quantity) {
        return database.insertInto(LINE)
                        .set(LINE.CART_ID, cartId)
                        .set(LINE.VARIANT_ID, variantId)
                        .set(LINE.QUANTITY, quantity)
                        .set(LINE.ADDED_AT, clock.instant())
                        .onConflict(LINE.CART_ID, LINE.VARIANT_ID)
                        .doUpdate()
                        .set(LINE.QUANTITY, LINE.QUANTITY.plus(quantity))
                        .where(LINE.QUANTITY.plus(quantity).le(Cart.QUANTITY_MAX))
                        .execute()
                == 1;
    }

    void set(UUID cartId, List<WantedLine> lines) {
        sql.update(
                """
                insert into cart.line (cart_id, variant_id, quantity, added_at)
                select ?, variant_id, quantity, ?::timestamptz
                from unnest(?::uuid[], ?::int[]) with ordinality as wanted (variant_id, quantity, place) order by place
                on conflict (cart_id, variant_id) do update set quantity = excluded.quantity
                """,
                behind(
                        new ColumnArrays<>(lines)
                                .uuids(WantedLine::variantId)
                                .ints(WantedLine::quantity)
                                .with(),
                        cartId,
                        clock.instant().toString()));
    }

    void remove(UUID cartId, UUID variantId) {
        database.deleteFrom(LINE)
                .where(LINE.CART_ID.eq(cartId))
                .and(LINE.VARIANT_ID.eq(variantId))
                .execute();
    }

    void removeAllBut(UUID cartId, Collection<UUID> variantIds) {
        database.deleteFrom(LINE)
                .where(LINE.CART_ID.eq(cartId))
                .and(LINE.VARIANT_ID.notIn(variantIds))
                .execute();
    }

    int countLines(UUID cartId) {
        return database.fetchCount(LINE, LINE.CART_ID.eq(cartId));
    }

    void touched(UUID cartId) {
        database.update(SHOPPING_CART)
                .set(SHOPPING_CART.VERSION, SHOPPING_CART.VERSION.plus(1))
                .set(SHOPPING_CART.CHANGED_AT, clock.instant())
                .where(SHOPPING_CART.ID.eq(cartId))
                .execute();
    }

    /** Sums of both quantities; variants the customer has not yet come as far as there is room. */
    void pour(UUID from, UUID into) {
        sql.update("""
                insert into cart.line (cart_id, variant_id, quantity, added_at)
                select ?, variant_id, quantity, added_at from (
                  select s.*, c.variant_id is not null as known, row_number() over (
                    partition by c.variant_id is not null order by s.added_at, s.position) as place
                  from cart.line s left join cart.line c on c.cart_id = ? and c.variant_id = s.variant_id
                  where s.cart_id = ?) poured
                where known or place <= ? - (select count(*) from cart.line where cart_id = ?)
                order by added_at, position
                on conflict (cart_id, variant_id) do update
                set quantity = least(?, line.quantity + excluded.quantity)
                """, into, into, from, Cart.LINES_MAX, into, Cart.QUANTITY_MAX);
    }

    void enterCoupons(UUID cartId, List<String> codes) {
        database.update(SHOPPING_CART)
                .set(SHOPPING_CART.COUPON_CODES, codes.toArray(String[]::new))
                .where(SHOPPING_CART.ID.eq(cartId))
                .execute();
    }

    void merged(UUID from, UUID into) {
        database.update(SHOPPING_CART)
                .set(SHOPPING_CART.STATE, CartState.MERGED.name())
                .set(SHOPPING_CART.MERGED_INTO, into)
                .set(SHOPPING_CART.VERSION, SHOPPING_CART.VERSION.plus(1))
                .set(SHOPPING_CART.CHANGED_AT, clock.instant())
                .where(SHOPPING_CART.ID.eq(from))
                .execute();
    }

    void becomeOrders(List<Ordered> carts) {
        gathered.update(
                """
                update cart.shopping_cart set state = 'ORDERED', order_id = locked.order_id, version = version + 1, changed_at = ?::timestamptz
                from (
                  select c.id, wanted.order_id from unnest(?::uuid[], ?::uuid[]) as wanted (cart_id, order_id)
                  join cart.shopping_cart c on c.id = wanted.cart_id and c.state = 'OPEN' order by c.id for update of c) locked
                where shopping_cart.id = locked.id
                """,
                _ -> {},
                behind(
                        new ColumnArrays<>(carts)
                                .uuids(Ordered::cartId)
                                .uuids(Ordered::orderId)
                                .with(),
                        clock.instant().toString()));
    }

    int giveUp(Instant untouchedSince) {
        return database.update(SHOPPING_CART)
                .set(SHOPPING_CART.STATE, CartState.ABANDONED.name())
                .where(SHOPPING_CART.STATE.eq(CartState.OPEN.name()))
                .and(SHOPPING_CART.CHANGED_AT.lt(untouchedSince))
                .execute();
    }

    void forget(UUID customerId) {
        database.deleteFrom(SHOPPING_CART)
                .where(SHOPPING_CART.CUSTOMER_ID.eq(customerId))
                .execute();
    }

    private static Object[] behind(Object[] arrays, Object... first) {
        Object[] all = new Object[first.length + arrays.length];
        System.arraycopy(first, 0, all, 0, first.length);
        System.arraycopy(arrays, 0, all, first.length, arrays.length);
        return all;
    }
}
