package io.toonbank.customers.web;

import org.jooq.Condition;

/** How what somebody types becomes a condition on the customers' table: the same for the list and for the till. */
public interface CustomerSearch {

    Condition matching(String typed);
}
