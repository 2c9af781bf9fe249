package io.toonbank.shopping;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/** The keys this shop signs with. */
public interface SigningKeys {

    /** Public keys, as the discovery profile shows them. */
    List<PublicJwk> published();

    /** A P-256 key as RFC 7517 writes it. @param kid its thumbprint (RFC 7638) */
    record PublicJwk(
            String kid,
            String kty,
            String crv,
            String x,
            String y,
            @JsonProperty("use") String purpose,
            String alg) {}
}
