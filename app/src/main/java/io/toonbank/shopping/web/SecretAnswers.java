package io.toonbank.shopping.web;

import io.toonbank.platform.idempotency.OwnTransactions;
import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Answers that hold the key of a platform are not remembered under an Idempotency-Key, for keys are stored nowhere. */
@Component("shoppingSecretAnswers")
class SecretAnswers implements OwnTransactions {

    private static final Pattern ADDRESSES = Pattern.compile("/api/admin/shopping/platforms/[^/]+/keys");

    @Override
    public boolean ownsTransaction(HttpServletRequest request) {
        return handlesKeyItself(request);
    }

    @Override
    public boolean handlesKeyItself(HttpServletRequest request) {
        return ADDRESSES.matcher(request.getRequestURI()).matches();
    }
}
