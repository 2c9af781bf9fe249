package io.toonbank.storefront.web;

import io.toonbank.storefront.view.Assets;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Serves style and scripts. Pages name them with a hash of their content, so browsers keep them for ever. */
@Component
class ShopAssets implements WebMvcConfigurer {

    private static final String BUILT = "static/storefront/";
    private static final String HTMX = "META-INF/resources/webjars/htmx.org/2.0.10/dist/";
    private static final Duration FOR_EVER = Duration.ofDays(365);
    private static final int HASH_LENGTH = 12;

    private final Assets assets = new Assets(
            named("shop.css", BUILT), named("shop.js", BUILT), named("scheme.js", BUILT), named("htmx.min.js", HTMX));

    Assets assets() {
        return assets;
    }

    /** Asked for by browsers on pages that name no icon. */
    @Override
    public void addViewControllers(ViewControllerRegistry views) {
        views.addRedirectViewController("/favicon.ico", "/assets/favicon.svg");
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry resources) {
        resources
                .addResourceHandler("/assets/**")
                .addResourceLocations("classpath:/" + BUILT, "classpath:/" + HTMX)
                .setCacheControl(CacheControl.maxAge(FOR_EVER).cachePublic().immutable());
    }

    private static String named(String file, String folder) {
        return "/assets/" + file + "?v=" + hash(new ClassPathResource(folder + file));
    }

    private static String hash(ClassPathResource file) {
        if (!file.exists()) {
            return "none";
        }
        try (InputStream content = file.getInputStream()) {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content.readAllBytes());
            return HexFormat.of().formatHex(digest).substring(0, HASH_LENGTH);
        } catch (IOException | NoSuchAlgorithmException failure) {
            throw new IllegalStateException("Cannot read " + file, failure);
        }
    }
}
