package io.toonbank.checkout.internal;

import java.util.UUID;

/**
 * A gift card or store credit the shopper chose to pay with. Code and PIN were right when it was chosen and are not kept.
 *
 * @param label how it is named on pages: "•••• 4TXW"; empty for store credit
 * @param known what could be spent when it was last looked at, in minor units: a promise of nothing until it is held
 */
record WantedCredit(String method, UUID accountId, String label, long known) {}
