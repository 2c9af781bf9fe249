package io.toonbank.shopping.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.toonbank.kernel.Refused;
import io.toonbank.orders.Order;
import io.toonbank.orders.OrderBook;
import io.toonbank.orders.OrdersRefusal;
import io.toonbank.shopping.web.OrderAnswers.OrderAnswer;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Orders that were placed through this door, for whoever was given their id. */
@RestController
@RequestMapping(Ucp.PATH + "/orders")
@Tag(name = "Shopping (UCP)")
class OrderEndpoints {

    private final OrderBook orders;
    private final OrderAnswers answers;

    OrderEndpoints(OrderBook orders, OrderAnswers answers) {
        this.orders = orders;
        this.answers = answers;
    }

    @GetMapping("/{id}")
    @Operation(summary = "An order with its progress")
    OrderAnswer get(@PathVariable String id, Visit visit) {
        Order order = orders.find(CheckoutEndpoints.uuid(id))
                .filter(found ->
                        found.source().channelId().equals(visit.channel().id()))
                .orElseThrow(() -> Refused.because(OrdersRefusal.NOT_FOUND));
        return answers.of(order, visit);
    }
}
