package org.plenum.api.access;

import jakarta.servlet.DispatcherType;
import java.util.Set;
import org.plenum.api.problem.ProblemResponse;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** Security headers for browsers, and the requests that are refused before any controller sees them. */
@Configuration
class AccessConfiguration {
    /**
     * The host names under which a browser on this machine reaches Plenum; any other name is an attempt at DNS
     * rebinding.
     */
    private static final Set<String> HOSTS = Set.of("127.0.0.1", "localhost", "[::1]");

    /**
     * Grids are laid out by custom properties in style attributes; all other styles and scripts come from Plenum's own
     * files.
     */
    private static final String CONTENT_SECURITY = "default-src 'self'; style-src 'self'; "
            + "style-src-attr 'unsafe-inline'; img-src 'self' data:; object-src 'none'; base-uri 'none'; "
            + "frame-ancestors 'none'; form-action 'self'";

    @Bean
    SecurityFilterChain security(HttpSecurity http) throws Exception {
        return http.authorizeHttpRequests(
                        requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.ASYNC)
                                .permitAll()
                                .requestMatchers(CrossSite::isChange)
                                .denyAll()
                                .anyRequest()
                                .permitAll())
                .csrf(AbstractHttpConfigurer::disable) // CrossSite does this, for forms and programs alike
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_SECURITY))
                        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                        .permissionsPolicyHeader(
                                policy -> policy.policy("camera=(), geolocation=(), microphone=(), payment=()")))
                .build();
    }

    @Bean
    HttpFirewall firewall() {
        var firewall = new StrictHttpFirewall();
        firewall.setAllowedHostnames(HOSTS::contains);
        return firewall;
    }

    @Bean
    RequestRejectedHandler rejectedRequests() {
        return (_, response, _) -> ProblemResponse.write(
                response,
                HttpStatus.BAD_REQUEST,
                "The request has a host, an address or a header that is not taken. Use http://127.0.0.1.");
    }
}
