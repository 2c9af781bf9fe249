package io.toonbank.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.autoconfigure.WebMvcRegistrations;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Finds the method for an address with a variable in it without taking every address of the house apart: what does not begin as
 * the request does is passed over.
 */
@Configuration(proxyBeanMethods = false)
class QuickMappings implements WebMvcRegistrations {

    @Override
    public RequestMappingHandlerMapping getRequestMappingHandlerMapping() {
        return new ByBeginning();
    }

    private static final class ByBeginning extends RequestMappingHandlerMapping {

        private final Map<RequestMappingInfo, String> beginnings = new ConcurrentHashMap<>();
        private final ThreadLocal<@Nullable String> lookedUp = new ThreadLocal<>();

        /** The path is asked of the request once, and not for every address of the house. */
        @Override
        protected @Nullable HandlerMethod lookupHandlerMethod(String path, HttpServletRequest request)
                throws Exception {
            lookedUp.set(path);
            try {
                return super.lookupHandlerMethod(path, request);
            } finally {
                lookedUp.remove();
            }
        }

        @Override
        protected @Nullable RequestMappingInfo getMatchingMapping(RequestMappingInfo info, HttpServletRequest request) {
            String path = lookedUp.get();
            String beginning = beginnings.get(info);
            if (beginning == null) {
                beginning = beginning(info);
                beginnings.put(info, beginning);
            }
            return path == null || path.startsWith(beginning) ? super.getMatchingMapping(info, request) : null;
        }

        /** Empty where it has several addresses, or one that does not begin with plain text. */
        private static String beginning(RequestMappingInfo info) {
            var patterns = info.getPatternValues();
            if (patterns.size() != 1) {
                return "";
            }
            String pattern = patterns.iterator().next();
            int end = 0;
            while (end < pattern.length() && "{*?%".indexOf(pattern.charAt(end)) < 0) {
                end++;
            }
            return end == pattern.length() ? pattern.replaceFirst("/$", "") : pattern.substring(0, end);
        }
    }
}
