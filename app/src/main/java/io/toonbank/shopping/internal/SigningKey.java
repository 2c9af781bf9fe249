package io.toonbank.shopping.internal;

import io.toonbank.shopping.SigningKeys;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The key that signs what platforms are told (ES256). It lies in the data folder, made at first use; several nodes on one database
 * share it as {@code toonbank.ucp.signing-key}: the private key as PKCS#8 and the public one as X.509, both in Base64, with a colon
 * in between, which is what the file holds.
 */
@Component
class SigningKey implements SigningKeys {

    private static final int COORDINATE_BYTES = 32;
    private static final Base64.Encoder URL = Base64.getUrlEncoder().withoutPadding();

    private final Path file;
    private final String configured;
    private volatile @Nullable KeyPair pair;

    SigningKey(@Value("${toonbank.data:data}") String data, @Value("${toonbank.ucp.signing-key:}") String configured) {
        this.file = Path.of(data, "secrets", "ucp-signing.key");
        this.configured = configured;
    }

    @Override
    public List<PublicJwk> published() {
        ECPublicKey key = (ECPublicKey) pair().getPublic();
        String x = coordinate(key.getW().getAffineX());
        String y = coordinate(key.getW().getAffineY());
        return List.of(new PublicJwk(thumbprint(x, y), "EC", "P-256", x, y, "sig", "ES256"));
    }

    String id() {
        return published().getFirst().kid();
    }

    /** The two numbers behind each other, 64 bytes (RFC 9421 section 3.3.4). */
    byte[] sign(String text) {
        try {
            Signature signature = Signature.getInstance("SHA256withECDSAinP1363Format");
            signature.initSign(pair().getPrivate());
            signature.update(text.getBytes(StandardCharsets.UTF_8));
            return signature.sign();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** RFC 7638: the needed members, sorted, without spaces. */
    private static String thumbprint(String x, String y) {
        String members = "{\"crv\":\"P-256\",\"kty\":\"EC\",\"x\":\"" + x + "\",\"y\":\"" + y + "\"}";
        try {
            return URL.encodeToString(
                    MessageDigest.getInstance("SHA-256").digest(members.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String coordinate(BigInteger number) {
        byte[] bytes = number.toByteArray();
        byte[] fixed = new byte[COORDINATE_BYTES];
        int length = Math.min(bytes.length, COORDINATE_BYTES);
        System.arraycopy(bytes, bytes.length - length, fixed, COORDINATE_BYTES - length, length);
        return URL.encodeToString(fixed);
    }

    private KeyPair pair() {
        KeyPair known = pair;
        if (known == null) {
            known = read(configured.isBlank() ? fromFile() : configured);
            pair = known;
        }
        return known;
    }

    private static KeyPair read(String text) {
        try {
            String[] parts = text.strip().split(":", 2);
            KeyFactory keys = KeyFactory.getInstance("EC");
            Base64.Decoder decoder = Base64.getDecoder();
            return new KeyPair(
                    keys.generatePublic(new X509EncodedKeySpec(decoder.decode(parts[1]))),
                    keys.generatePrivate(new PKCS8EncodedKeySpec(decoder.decode(parts[0]))));
        } catch (GeneralSecurityException | RuntimeException unreadable) {
            throw new IllegalStateException("The signing key of the shopping door cannot be read", unreadable);
        }
    }

    private String fromFile() {
        try {
            if (!Files.exists(file)) {
                make();
            }
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void make() throws IOException {
        Files.createDirectories(file.getParent());
        Path beside = Files.createTempFile(file.getParent(), "ucp", ".new");
        if (Files.getFileStore(beside).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(beside, PosixFilePermissions.fromString("rw-------"));
        }
        Files.writeString(beside, fresh(), StandardOpenOption.SYNC);
        try {
            // A link is refused when somebody else was first; a move would replace theirs.
            Files.createLink(file, beside);
        } catch (FileAlreadyExistsException _) {
            // Theirs it is.
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    private static String fresh() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            KeyPair made = generator.generateKeyPair();
            Base64.Encoder encoder = Base64.getEncoder();
            return encoder.encodeToString(made.getPrivate().getEncoded()) + ":"
                    + encoder.encodeToString(made.getPublic().getEncoded());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
