package io.toonbank.customers;

/** What a customer agrees to. Without a record, the answer is no. */
public enum Purpose {
    MARKETING,
    PROFILING,
    PERSONAL_OFFERS,
    REVIEW_INVITATION,
    LOYALTY_PROGRAMME
}
