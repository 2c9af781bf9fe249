package io.toonbank.platform.idempotency;

import jakarta.servlet.http.HttpServletRequest;

/** A bean by which a module says which of its addresses must not run inside the filter's transaction. */
public interface OwnTransactions {

    /** True where the work talks to the outside world and opens its own short transactions. */
    boolean ownsTransaction(HttpServletRequest request);

    /** True where the module keeps the key with its own rows, or streams a body too large to buffer. */
    default boolean handlesKeyItself(HttpServletRequest request) {
        return false;
    }
}
