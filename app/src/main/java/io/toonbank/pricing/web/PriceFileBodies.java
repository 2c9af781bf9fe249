package io.toonbank.pricing.web;

import io.toonbank.platform.idempotency.OwnTransactions;
import io.toonbank.platform.web.StreamedBodies;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Component;

/**
 * Files of prices may be larger than other bodies; {@link PriceCsv} sets their limit. They are repeatable without a key: the same
 * prices again change nothing, and a draft is known by its id.
 */
@Component
class PriceFileBodies implements OwnTransactions, StreamedBodies {

    private static final String PRICING = "/api/admin/pricing/";

    @Override
    public boolean ownsTransaction(HttpServletRequest request) {
        return handlesKeyItself(request);
    }

    @Override
    public boolean streamsBody(HttpServletRequest request) {
        return handlesKeyItself(request);
    }

    @Override
    public boolean handlesKeyItself(HttpServletRequest request) {
        String address = request.getRequestURI();
        return address.startsWith(PRICING)
                && (address.endsWith("/prices.csv") || address.endsWith("/price-changes/csv"));
    }
}
