package io.toonbank.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.PathResourceResolver;

/**
 * Serves the pages that run in the browser, built into {@code static/<face>}. Every address below a face that names no file is one of
 * its screens, so it answers with the face's only page.
 */
@RestController
class FacePages implements WebMvcConfigurer {

    private static final List<String> FACES = List.of("backoffice", "till", "work");
    private static final Duration NAMED_BY_CONTENT = Duration.ofDays(365);

    @Override
    public void addViewControllers(ViewControllerRegistry views) {
        for (String face : FACES) {
            views.addRedirectViewController("/" + face, "/" + face + "/");
        }
    }

    /** Resource handlers do not answer for the folder itself. */
    @GetMapping(
            path = {"/backoffice/", "/till/", "/work/"},
            produces = MediaType.TEXT_HTML_VALUE)
    ResponseEntity<Resource> page(HttpServletRequest request) {
        Resource page = new ClassPathResource("static" + request.getServletPath() + "index.html");
        return page.exists()
                ? ResponseEntity.ok().cacheControl(CacheControl.noCache()).body(page)
                : ResponseEntity.notFound().build();
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry resources) {
        for (String face : FACES) {
            String folder = "classpath:/static/" + face + "/";
            resources
                    .addResourceHandler("/" + face + "/assets/**")
                    .addResourceLocations(folder + "assets/")
                    .setCacheControl(CacheControl.maxAge(NAMED_BY_CONTENT).immutable());
            resources
                    .addResourceHandler("/" + face + "/**")
                    .addResourceLocations(folder)
                    .setCacheControl(CacheControl.noCache())
                    .resourceChain(true)
                    .addResolver(new FileOrPage());
        }
    }

    private static final class FileOrPage extends PathResourceResolver {

        @Override
        protected @Nullable Resource getResource(String path, Resource folder) throws IOException {
            Resource file = path.isEmpty() ? null : super.getResource(path, folder);
            if (file != null) {
                return file;
            }
            // an address that ends like a file is one that is missing, not a screen
            boolean missingFile = path.substring(path.lastIndexOf('/') + 1).contains(".");
            return missingFile ? null : super.getResource("index.html", folder);
        }
    }
}
