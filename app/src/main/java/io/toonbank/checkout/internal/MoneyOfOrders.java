package io.toonbank.checkout.internal;

import io.toonbank.checkout.OrderMoney;
import io.toonbank.kernel.Money;
import io.toonbank.orders.OrderBook;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The door to how money follows. */
@Component
class MoneyOfOrders implements OrderMoney {

    private final MoneyTasks tasks;
    private final MoneyFollowing following;
    private final OrderBook orders;

    MoneyOfOrders(MoneyTasks tasks, MoneyFollowing following, OrderBook orders) {
        this.tasks = tasks;
        this.following = following;
        this.orders = orders;
    }

    @Override
    public void ask(UUID orderId) {
        tasks.ask(orderId);
    }

    @Override
    public void follow(UUID orderId) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            following.follow(orderId);
        }
    }

    @Override
    public List<Part> owed(UUID orderId) {
        return following.owed(orderId);
    }

    @Override
    public Money kept(UUID orderId) {
        return following.kept(orderId, orders.require(orderId).currency());
    }

    @Override
    public State state(UUID orderId) {
        return tasks.stateOf(orderId);
    }
}
