package io.toonbank.customers.internal;

import io.toonbank.customers.web.CustomerSearch;
import org.jooq.Condition;
import org.springframework.stereotype.Component;

@Component
class SearchInProfiles implements CustomerSearch {

    @Override
    public Condition matching(String typed) {
        return CustomerStore.matching(typed);
    }
}
