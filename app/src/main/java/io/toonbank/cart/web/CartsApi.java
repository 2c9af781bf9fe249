package io.toonbank.cart.web;

import static io.toonbank.cart.db.Tables.SHOPPING_CART;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.toonbank.access.Access;
import io.toonbank.access.Permission;
import io.toonbank.cart.Cart;
import io.toonbank.cart.CartFamily;
import io.toonbank.cart.CartRefusal;
import io.toonbank.cart.CartState;
import io.toonbank.cart.CartSummary;
import io.toonbank.cart.Carts;
import io.toonbank.kernel.Refused;
import io.toonbank.platform.paging.Keyset;
import io.toonbank.platform.paging.Page;
import io.toonbank.platform.paging.PageRequest;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Carts for whoever helps a customer. */
@RestController
@RequestMapping("/api/admin/carts")
@Tag(name = "carts")
class CartsApi {

    private static final Keyset<CartSummary> LIST = Keyset.<CartSummary>by(SHOPPING_CART.ID)
            .sortable("changedAt", SHOPPING_CART.CHANGED_AT)
            .first("-changedAt");

    private final DSLContext database;
    private final Carts carts;
    private final Access access;

    CartsApi(DSLContext database, Carts carts, Access access) {
        this.database = database;
        this.carts = carts;
        this.access = access;
    }

    @GetMapping
    @Operation(summary = "Lists carts", description = "Sorts: changedAt.")
    Page<CartSummary> list(
            PageRequest page,
            @RequestParam(required = false) @Nullable CartState state,
            @RequestParam(required = false) @Nullable UUID customerId) {
        access.require(Permission.ORDERS_READ);
        Condition where = state == null ? DSL.noCondition() : SHOPPING_CART.STATE.eq(state.name());
        if (customerId != null) {
            where = where.and(SHOPPING_CART.CUSTOMER_ID.eq(customerId));
        }
        return LIST.fetch(
                database,
                SHOPPING_CART,
                where,
                page,
                CartsApi::summary,
                SHOPPING_CART.ID,
                SHOPPING_CART.FAMILY,
                SHOPPING_CART.CHANNEL_ID,
                SHOPPING_CART.CUSTOMER_ID,
                SHOPPING_CART.STATE,
                SHOPPING_CART.ORDER_ID,
                SHOPPING_CART.CREATED_AT,
                SHOPPING_CART.CHANGED_AT);
    }

    @GetMapping("/{id}")
    @Operation(summary = "Shows a cart with its lines")
    Cart show(@PathVariable UUID id) {
        access.require(Permission.ORDERS_READ);
        Cart cart = carts.inspect(id);
        if (cart == null) {
            throw Refused.because(CartRefusal.NOT_FOUND);
        }
        return cart;
    }

    private static CartSummary summary(Record row) {
        return new CartSummary(
                row.get(SHOPPING_CART.ID),
                CartFamily.valueOf(row.get(SHOPPING_CART.FAMILY)),
                row.get(SHOPPING_CART.CHANNEL_ID),
                row.get(SHOPPING_CART.CUSTOMER_ID),
                CartState.valueOf(row.get(SHOPPING_CART.STATE)),
                row.get(SHOPPING_CART.ORDER_ID),
                row.get(SHOPPING_CART.CREATED_AT),
                row.get(SHOPPING_CART.CHANGED_AT));
    }
}
