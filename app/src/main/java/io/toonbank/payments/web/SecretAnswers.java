package io.toonbank.payments.web;

import io.toonbank.platform.idempotency.OwnTransactions;
import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/**
 * Answers that hold the code of a card are not remembered under an Idempotency-Key, for codes are stored nowhere. Making a card is
 * safe to repeat by its id; a look-up changes nothing.
 */
@Component("paymentsSecretAnswers")
class SecretAnswers implements OwnTransactions {

    private static final Pattern ADDRESSES = Pattern.compile(
            "/api/admin/payments/gift-cards(/look-ups|/[^/]+/replacements)?|/api/pos/gift-cards/look-ups");

    @Override
    public boolean ownsTransaction(HttpServletRequest request) {
        return handlesKeyItself(request);
    }

    @Override
    public boolean handlesKeyItself(HttpServletRequest request) {
        return ADDRESSES.matcher(request.getRequestURI()).matches();
    }
}
