package io.toonbank.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.toonbank.testing.ToonbankTest;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@ToonbankTest
class MediaLibraryTest {

    @Autowired
    private MediaLibrary media;

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpg"})
    void keepsAPictureOnceAndKnowsItsSize(String format) throws IOException {
        byte[] bytes = drawn(format, 31, 17);
        var stored = media.store(bytes);
        assertThat(stored.width()).isEqualTo(31);
        assertThat(stored.height()).isEqualTo(17);
        assertThat(media.store(bytes)).isEqualTo(stored);
        assertThat(stored.url()).isEqualTo("/media/" + stored.hash() + "." + format);
        try (var kept = media.open(stored.hash()).orElseThrow()) {
            assertThat(kept.readAllBytes()).isEqualTo(bytes);
        }
    }

    @Test
    void cleansSvgOfEverythingThatActsOrReachesOut() throws IOException {
        String given = """
                <svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 400 300" onload="x()">
                <script>alert(1)</script><style>@import url(http://example.test/a.css)</style>
                <foreignObject><p>no</p></foreignObject><image href="http://example.test/a.png"/>
                <defs><clipPath id="c"><path d="M0 0h9v9Z"/></clipPath></defs>
                <use href="#c"/><use xlink:href="http://example.test/b.svg#x"/>
                <g clip-path="url(#c)"><path fill="#D9E6EC" d="M0 0h400v400H0Z" style="fill:url(http://example.test)"/></g></svg>
                """;
        var stored = media.store(given.getBytes(StandardCharsets.UTF_8));
        String kept;
        try (var bytes = media.open(stored.hash()).orElseThrow()) {
            kept = new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        }
        assertThat(kept)
                .contains("url(#c)", "href=\"#c\"", "#D9E6EC")
                .doesNotContain("script", "onload", "example.test", "foreignObject", "style");
        assertThat(stored.width()).isEqualTo(400);
        assertThat(stored.height()).isEqualTo(300);
    }

    @Test
    void refusesWhatIsNoPictureOrBrokenOrTooLarge() {
        ProductsTest.refuses("catalog.picture-unknown-kind", "", () -> media.store(bytes("GIF89a")));
        ProductsTest.refuses("catalog.picture-broken", "", () -> media.store(bytes("<svg><g></svg>")));
        ProductsTest.refuses(
                "catalog.picture-broken",
                "",
                () -> media.store(bytes(
                        "<!DOCTYPE svg [<!ENTITY a \"aaaa\">]><svg xmlns=\"http://www.w3.org/2000/svg\">&a;</svg>")));
        ProductsTest.refuses(
                "catalog.picture-too-large", "", () -> media.store(new byte[CatalogLimits.PICTURE_BYTES_MAX + 1]));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] drawn(String format, int width, int height) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, bytes);
        return bytes.toByteArray();
    }
}
