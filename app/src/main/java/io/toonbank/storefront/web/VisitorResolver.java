package io.toonbank.storefront.web;

import io.toonbank.cart.CartKey;
import io.toonbank.customers.Customer;
import io.toonbank.customers.CustomerAccounts;
import io.toonbank.customers.CustomerAccounts.CustomerSession;
import io.toonbank.customers.Customers;
import io.toonbank.network.SalesChannels;
import io.toonbank.platform.actor.Actor;
import io.toonbank.platform.actor.CurrentActor;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Lets a page take its visitor, recognised by the cookies. */
@Component
class VisitorResolver implements HandlerMethodArgumentResolver, WebMvcConfigurer {

    private static final String CHANNEL = "web";

    private final SalesChannels channels;
    private final CustomerAccounts accounts;
    private final Customers customers;

    VisitorResolver(SalesChannels channels, CustomerAccounts accounts, Customers customers) {
        this.channels = channels;
        this.accounts = accounts;
        this.customers = customers;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Visitor.class;
    }

    @Override
    public Visitor resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest web,
            @Nullable WebDataBinderFactory binders) {
        var request = Objects.requireNonNull(web.getNativeRequest(HttpServletRequest.class));
        var response = Objects.requireNonNull(web.getNativeResponse(HttpServletResponse.class));
        return recognise(request, response);
    }

    private Visitor recognise(HttpServletRequest request, HttpServletResponse response) {
        Optional<CustomerSession> session =
                ShopCookies.read(request, CustomerAccounts.COOKIE).flatMap(accounts::session);
        session.ifPresent(known -> CurrentActor.set(new Actor(Actor.Kind.CUSTOMER, known.customerId(), known.name())));
        Set<String> tags = session.flatMap(known -> customers.find(known.customerId()))
                .map(Customer::tags)
                .orElse(Set.of());
        return new Visitor(
                request,
                response,
                Addresses.languageOf(request.getRequestURI()),
                channels.byCode(CHANNEL).orElseThrow(),
                session.orElse(null),
                tags,
                ShopCookies.read(request, ShopCookies.CART)
                        .flatMap(CartKey::parse)
                        .orElse(null));
    }
}
