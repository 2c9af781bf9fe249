package io.toonbank.access.internal;

import io.toonbank.access.AccessRefusal;
import io.toonbank.access.DemoMode;
import io.toonbank.kernel.RefusalCode;
import io.toonbank.kernel.Refused;
import io.toonbank.platform.web.PlatformRefusal;
import io.toonbank.platform.web.ProblemWriter;
import jakarta.servlet.DispatcherType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** Who stands at which door. What somebody may do once inside, each endpoint asks {@code Access}. */
@Configuration(proxyBeanMethods = false)
class Doors {

    /**
     * Scripts, fonts and calls come from here only. Styles may stand in the page, because the back office's components write
     * their variables there; a form may lead to a payment provider.
     */
    private static final String CONTENT_SECURITY_POLICY = String.join(
            "; ",
            "default-src 'self'",
            "script-src 'self'",
            "style-src 'self' 'unsafe-inline'",
            "img-src 'self' data: blob:",
            "font-src 'self'",
            "connect-src 'self'",
            "worker-src 'self'",
            "object-src 'none'",
            "base-uri 'self'",
            "form-action 'self' https:",
            "frame-ancestors 'none'");

    @Bean
    @Order(1)
    SecurityFilterChain adminDoor(
            HttpSecurity http, ProblemWriter problems, SessionStore sessions, KeyRing keys, DemoMode demo) {
        return plain(http.securityMatcher("/api/admin/**"))
                .addFilterBefore(new AdminDoor(problems, sessions, keys, demo), AnonymousAuthenticationFilter.class)
                .authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(
                                DispatcherType.ASYNC, DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers(HttpMethod.POST, "/api/admin/access/sessions", "/api/admin/access/setup")
                        .permitAll()
                        .requestMatchers(HttpMethod.GET, "/api/admin/access/setup")
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .exceptionHandling(handling -> handling.authenticationEntryPoint(
                                refusing(problems, PlatformRefusal.SIGN_IN_NEEDED))
                        .accessDeniedHandler(denying(problems)))
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain tillDoor(
            HttpSecurity http, ProblemWriter problems, EnrolledDevices devices, SessionStore sessions) {
        return plain(http.securityMatcher("/api/pos/**"))
                .addFilterBefore(new TillDoor(problems, devices, sessions), AnonymousAuthenticationFilter.class)
                .authorizeHttpRequests(
                        requests -> requests.dispatcherTypeMatchers(DispatcherType.ASYNC, DispatcherType.ERROR)
                                .permitAll()
                                .requestMatchers(HttpMethod.POST, "/api/pos/enrolments")
                                .permitAll()
                                .anyRequest()
                                .authenticated())
                .exceptionHandling(
                        handling -> handling.authenticationEntryPoint(refusing(problems, AccessRefusal.DEVICE_NEEDED))
                                .accessDeniedHandler(denying(problems)))
                .build();
    }

    @Bean
    @Order(3)
    SecurityFilterChain streetDoor(HttpSecurity http, ProblemWriter problems) {
        return plain(http.securityMatcher("/**"))
                .addFilterBefore(new StreetDoor(problems), AnonymousAuthenticationFilter.class)
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .build();
    }

    /** Spring would make a user with a printed password; people sign in at our own endpoints only. */
    @Bean
    UserDetailsService nobody() {
        return name -> {
            throw new UsernameNotFoundException(name);
        };
    }

    /** Nobody watches each filter of the chain, and wrapping them all costs every request. */
    @Bean
    static SecurityObservationSettings unobserved() {
        return SecurityObservationSettings.noObservations();
    }

    /** No sessions in memory, no login pages, no tokens in forms: {@link SameOrigin} does what those are for. */
    private static HttpSecurity plain(HttpSecurity http) {
        return http.csrf(AbstractHttpConfigurer::disable)
                .formLogin(AbstractHttpConfigurer::disable)
                .httpBasic(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .headers(headers -> headers.cacheControl(HeadersConfigurer.CacheControlConfig::disable)
                        .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny)
                        .contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_SECURITY_POLICY))
                        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.STRICT_ORIGIN_WHEN_CROSS_ORIGIN)));
    }

    private static AuthenticationEntryPoint refusing(ProblemWriter problems, RefusalCode code) {
        return (request, response, _) -> problems.write(Refused.because(code), request, response);
    }

    private static AccessDeniedHandler denying(ProblemWriter problems) {
        return (request, response, _) ->
                problems.write(Refused.because(PlatformRefusal.NOT_ALLOWED), request, response);
    }
}
