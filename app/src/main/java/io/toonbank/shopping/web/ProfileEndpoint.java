package io.toonbank.shopping.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.toonbank.shopping.SigningKeys;
import io.toonbank.shopping.web.Ucp.Capability;
import io.toonbank.shopping.web.Ucp.Handler;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/** Where agents begin: what this shop speaks, and where. */
@RestController
@Tag(name = "Shopping (UCP)")
class ProfileEndpoint {

    private static final String SPEC = "https://ucp.dev/" + Ucp.VERSION + "/specification/overview";
    private static final String SCHEMA = "https://ucp.dev/" + Ucp.VERSION + "/services/shopping/rest.openapi.json";
    private static final Map<String, List<Capability>> CAPABILITIES = Ucp.named(
            Ucp.CHECKOUT, Ucp.FULFILLMENT, Ucp.DISCOUNT, Ucp.CART, Ucp.ORDER, Ucp.CATALOG_SEARCH, Ucp.CATALOG_LOOKUP);

    /** @param signingKeys by which platforms see that what they are told comes from here */
    @JsonNaming(SnakeCaseStrategy.class)
    record Profile(Business ucp, List<SigningKeys.PublicJwk> signingKeys) {}

    @JsonNaming(SnakeCaseStrategy.class)
    record Business(
            String version,
            Map<String, List<Service>> services,
            Map<String, List<Capability>> capabilities,
            Map<String, List<Handler>> paymentHandlers) {}

    record Service(String version, String transport, String endpoint, String spec, String schema) {}

    private final SigningKeys keys;

    ProfileEndpoint(SigningKeys keys) {
        this.keys = keys;
    }

    @GetMapping("/.well-known/ucp")
    @Operation(summary = "The discovery profile")
    ResponseEntity<Profile> profile(Visit visit) {
        var service = new Service(Ucp.VERSION, "rest", visit.absolute(Ucp.PATH), SPEC, SCHEMA);
        var business = new Business(
                Ucp.VERSION,
                Map.of("dev.ucp.shopping", List.of(service)),
                CAPABILITIES,
                Map.of(Ucp.PAYMENT_HANDLER, List.of(Handler.OURS)));
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(Duration.ofMinutes(5)).cachePublic())
                .body(new Profile(business, keys.published()));
    }
}
