package io.toonbank;

import static org.assertj.core.api.Assertions.assertThat;

import io.toonbank.testing.Caller;
import io.toonbank.testing.ToonbankTest;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A reverse proxy with TLS on the same machine: every address that we hand out is the one that the visitor sees. */
@ToonbankTest
class BehindAProxyTest {

    @LocalServerPort
    private int port;

    @Test
    void handsOutTheAddressesOfTheVisitorsSide() {
        Caller proxied = Caller.at(port)
                .with("X-Forwarded-For", "203.0.113.7")
                .with("X-Forwarded-Proto", "https")
                .with("X-Forwarded-Host", "winkel.example")
                .with("X-Forwarded-Port", "443");
        assertThat(proxied.get("/.well-known/ucp").text())
                .contains("https://winkel.example/ucp/v1")
                .doesNotContain("localhost");
        assertThat(proxied.get("/robots.txt").text()).contains("https://winkel.example/sitemap.xml");
    }

    @Test
    void handsOutItsOwnAddressesWithoutOne() {
        assertThat(Caller.at(port).get("/.well-known/ucp").text()).contains("http://localhost:" + port);
    }
}
