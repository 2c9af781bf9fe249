package io.toonbank.platform.paging;

import io.toonbank.kernel.Refused;
import io.toonbank.platform.web.PlatformRefusal;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Lets a controller method take a {@link PageRequest}. */
@Component
public class PageRequestResolver implements HandlerMethodArgumentResolver {

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == PageRequest.class;
    }

    @Override
    public PageRequest resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        return new PageRequest(
                limit(request.getParameter("limit")), request.getParameter("cursor"), request.getParameter("sort"));
    }

    private static int limit(@Nullable String given) {
        if (given == null) {
            return PageRequest.LIMIT_DEFAULT;
        }
        try {
            return Integer.parseInt(given);
        } catch (NumberFormatException _) {
            throw Refused.because(PlatformRefusal.BAD_PAGE_SIZE).with("max", PageRequest.LIMIT_MAX);
        }
    }
}
