package io.toonbank.access.internal;

import io.toonbank.platform.idempotency.OwnTransactions;
import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/**
 * Answers that hold a secret, and bodies whose hash would give a PIN away, are not remembered under an Idempotency-Key: only
 * hashes of secrets are kept anywhere. These requests are safe to repeat without: a code works once, an id is made once.
 */
@Component
class SecretAnswers implements OwnTransactions {

    private static final Pattern ADDRESSES = Pattern.compile(
            "/api/admin/access/(sessions.*|setup|api-keys|enrolment-codes|staff/[^/]+/(password|pin))|/api/pos/(enrolments|sessions.*)");

    @Override
    public boolean ownsTransaction(HttpServletRequest request) {
        return handlesKeyItself(request);
    }

    @Override
    public boolean handlesKeyItself(HttpServletRequest request) {
        return ADDRESSES.matcher(request.getRequestURI()).matches();
    }
}
