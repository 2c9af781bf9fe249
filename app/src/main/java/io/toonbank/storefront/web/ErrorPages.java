package io.toonbank.storefront.web;

import io.toonbank.storefront.view.Card;
import io.toonbank.storefront.view.ErrorView;
import io.toonbank.storefront.view.Head;
import io.toonbank.storefront.view.Link;
import io.toonbank.storefront.view.Page;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;

/** The pages for what went wrong; also for addresses that nobody answers. They need no database. */
@Component
class ErrorPages implements ErrorViewResolver {

    private final Pages pages;
    private final ProductCards cards;

    ErrorPages(Pages pages, ProductCards cards) {
        this.pages = pages;
        this.cards = cards;
    }

    @Override
    public ModelAndView resolveErrorView(HttpServletRequest request, HttpStatus status, Map<String, Object> model) {
        View view = switch (status) {
            case NOT_FOUND -> notFound(request);
            case SERVICE_UNAVAILABLE -> away(request);
            default -> status.is4xxClientError() ? said(request, status.value(), null) : failed(request, "");
        };
        return new ModelAndView(view);
    }

    Locale locale(HttpServletRequest request) {
        return Locale.forLanguageTag(Addresses.languageOf(address(request)));
    }

    View notFound(HttpServletRequest request) {
        Page page = page(request);
        return show(
                page,
                new ErrorView(
                        404,
                        page.say("error.404.title"),
                        page.say("error.404.text"),
                        List.of(home(page)),
                        suggestions(page),
                        true));
    }

    /** A request we could not follow. @param reason in the visitor's language, absent for a general word */
    View said(HttpServletRequest request, int status, @Nullable String reason) {
        Page page = page(request);
        String text = reason == null ? page.say("error.4xx.text") : reason;
        return show(
                page, new ErrorView(status, page.say("error.4xx.title"), text, List.of(home(page)), List.of(), false));
    }

    View failed(HttpServletRequest request, String number) {
        Page page = page(request);
        String text = page.say("error.500.text") + (number.isEmpty() ? "" : " " + page.say("error.500.number", number));
        return show(page, new ErrorView(500, page.say("error.500.title"), text, List.of(home(page)), List.of(), false));
    }

    View away(HttpServletRequest request) {
        Page page = page(request);
        Link again = new Link(page.say("error.503.again"), page.link(page.path()));
        return show(
                page,
                new ErrorView(
                        503,
                        page.say("error.503.title"),
                        page.say("error.503.text"),
                        List.of(again),
                        List.of(),
                        false));
    }

    private View show(Page page, ErrorView view) {
        return pages.answer("error", page, Head.personal(view.title()))
                .with(view)
                .status(view.status())
                .personal()
                .show();
    }

    private Page page(HttpServletRequest request) {
        String address = address(request);
        return pages.frame(
                Addresses.languageOf(address), Addresses.withoutLanguage(address), Addresses.base(request), null, 0);
    }

    /** Help that may fail: whoever is lost must get a page in any case. */
    private List<Card> suggestions(Page page) {
        try {
            return cards.popular(page, 4);
        } catch (RuntimeException _) {
            return List.of();
        }
    }

    private static Link home(Page page) {
        return new Link(page.say("error.home"), page.link("/"));
    }

    /** The address that failed, not that of the error page. */
    private static String address(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String failed
                ? failed
                : request.getRequestURI();
    }
}
