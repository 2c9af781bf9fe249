package io.toonbank.shopping.web;

import io.toonbank.network.SalesChannel;
import io.toonbank.network.SalesChannels;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * What a request tells besides its body.
 *
 * @param channel that of agents
 * @param language "nl" or "en", from Accept-Language; Dutch when it names neither
 * @param address of the platform that calls
 * @param base "https://shop.example", without a slash at the end
 */
record Visit(SalesChannel channel, String language, String base, String address) {

    boolean dutch() {
        return language.equals("nl");
    }

    String say(String dutch, String english) {
        return dutch() ? dutch : english;
    }

    String day(LocalDate day) {
        return DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.forLanguageTag(language))
                .format(day);
    }

    String absolute(String path) {
        return path.startsWith("http") ? path : base + path;
    }

    /** Lets a controller method take a visit. */
    @Component
    static class Resolver implements HandlerMethodArgumentResolver, WebMvcConfigurer {

        private static final String CHANNEL = "agent";

        private final SalesChannels channels;

        Resolver(SalesChannels channels) {
            this.channels = channels;
        }

        @Override
        public void addArgumentResolvers(java.util.List<HandlerMethodArgumentResolver> resolvers) {
            resolvers.add(this);
        }

        @Override
        public boolean supportsParameter(MethodParameter parameter) {
            return parameter.getParameterType() == Visit.class;
        }

        @Override
        public Visit resolveArgument(
                MethodParameter parameter,
                @org.jspecify.annotations.Nullable ModelAndViewContainer container,
                NativeWebRequest request,
                @org.jspecify.annotations.Nullable WebDataBinderFactory binders) {
            HttpServletRequest http =
                    java.util.Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class));
            return new Visit(channels.byCode(CHANNEL).orElseThrow(), language(http), base(http), http.getRemoteAddr());
        }

        private static String language(HttpServletRequest request) {
            String asked = request.getHeader("Accept-Language");
            return asked != null && asked.toLowerCase(Locale.ROOT).startsWith("en") ? "en" : "nl";
        }

        private static String base(HttpServletRequest request) {
            String scheme = request.getScheme();
            int port = request.getServerPort();
            boolean usual = port == (scheme.equals("https") ? 443 : 80);
            return scheme + "://" + request.getServerName() + (usual ? "" : ":" + port);
        }
    }
}
