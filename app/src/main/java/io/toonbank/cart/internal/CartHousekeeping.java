package io.toonbank.cart.internal;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.toonbank.cart.Carts;
import io.toonbank.customers.CustomerErased;
import io.toonbank.platform.events.Delivery;
import io.toonbank.platform.events.Event;
import io.toonbank.platform.events.EventSubscriber;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Gives up carts nobody touches, and those of customers who asked to be forgotten. */
@Configuration(proxyBeanMethods = false)
class CartHousekeeping {

    @Bean
    RecurringTask<Void> giveUpCarts(CartStore store, Clock clock) {
        return Tasks.recurring("cart-give-up-untouched", FixedDelay.of(Duration.ofHours(1)))
                .execute((_, _) -> store.giveUp(clock.instant().minus(Carts.ABANDONED_AFTER)));
    }

    @Bean
    EventSubscriber forgetCartsOfErasedCustomers(CartStore store) {
        return new EventSubscriber() {
            @Override
            public String id() {
                return "cart.forget-customers";
            }

            @Override
            public Set<Class<? extends Event>> listensTo() {
                return Set.of(CustomerErased.class);
            }

            @Override
            public void on(List<Delivery> deliveries) {
                deliveries.forEach(delivery -> store.forget(delivery.event().aggregateId()));
            }
        };
    }
}
