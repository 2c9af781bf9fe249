package io.toonbank.payments.adapters.simulated;

import io.swagger.v3.oas.annotations.Hidden;
import io.toonbank.kernel.Money;
import io.toonbank.kernel.Refused;
import io.toonbank.payments.PaymentsRefusal;
import java.net.URI;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The page a shopper sees when a simulated payment redirects: a bank that only asks yes or no. */
@Hidden
@RestController
class SimulatedBank {

    private static final String PAGE = """
            <!doctype html>
            <html lang="nl">
            <head>
              <meta charset="utf-8">
              <meta name="viewport" content="width=device-width, initial-scale=1">
              <meta name="robots" content="noindex">
              <title>Oefenbank</title>
              <link rel="stylesheet" href="/assets/shop.css">
            </head>
            <body class="simulated-bank">
              <main>
                <p>Oefenbank &middot; Practice bank</p>
                <h1>%s</h1>
                <p>Dit is een nagespeelde betaling; er wordt niets afgeschreven.<br>This payment is simulated; no money moves.</p>
                <form method="post">
                  <button class="button" name="paid" value="true">Betalen &middot; Pay</button>
                  <button class="button button--quiet" name="paid" value="false">Annuleren &middot; Cancel</button>
                </form>
              </main>
            </body>
            </html>
            """;

    private final SimulatedProvider provider;

    SimulatedBank(SimulatedProvider provider) {
        this.provider = provider;
    }

    @GetMapping(path = "/simulated-bank/{paymentId}", produces = MediaType.TEXT_HTML_VALUE)
    String page(@PathVariable UUID paymentId) {
        Money amount = provider.amountOf(paymentId);
        if (amount == null) {
            throw Refused.because(PaymentsRefusal.NO_SUCH_PAYMENT);
        }
        return PAGE.formatted(amount);
    }

    @PostMapping("/simulated-bank/{paymentId}")
    ResponseEntity<Void> answer(@PathVariable UUID paymentId, @RequestParam boolean paid) {
        String back = provider.shopperAnswered(paymentId, paid);
        if (back == null) {
            throw Refused.because(PaymentsRefusal.NO_SUCH_PAYMENT);
        }
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(back))
                .build();
    }
}
