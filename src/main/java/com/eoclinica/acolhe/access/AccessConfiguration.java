package com.eoclinica.acolhe.access;

import static org.springframework.security.config.Customizer.withDefaults;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.util.matcher.AntPathRequestMatcher;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;

/** Guards the console. The machines' faces (webhook, API, health, calendars by secret address) keep guards of their own and no session. */
@Configuration(proxyBeanMethods = false)
class AccessConfiguration {

    /** Only our own files, no inline code, never inside another page. */
    private static final String CONTENT_POLICY =
            "default-src 'self'; img-src 'self' data: blob:; media-src 'self' blob:;"
                    + " object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    private static final String NO_DEVICES = "camera=(), microphone=(self), geolocation=(), payment=(), usb=()";

    static final OrRequestMatcher MACHINES = new OrRequestMatcher(
            new AntPathRequestMatcher("/api/**"),
            new AntPathRequestMatcher("/webhooks/**"),
            new AntPathRequestMatcher("/calendars/**"),
            new AntPathRequestMatcher("/openapi.json"),
            new AntPathRequestMatcher("/actuator/**"));

    @Bean
    SecurityFilterChain console(HttpSecurity http, SignInLimit limit, OidcDoor oidc) throws Exception {
        oidc.open(http);
        return http.securityMatcher(new NegatedRequestMatcher(MACHINES))
                .authorizeHttpRequests(AccessConfiguration::rooms)
                .addFilterBefore(limit, UsernamePasswordAuthenticationFilter.class)
                .formLogin(form -> form.loginPage("/sign-in")
                        .authenticationDetailsSource(SignInDetails::new)
                        .permitAll())
                .logout(out -> out.logoutUrl("/sign-out").logoutSuccessUrl("/sign-in?out"))
                .headers(headers -> headers.contentSecurityPolicy(csp -> csp.policyDirectives(CONTENT_POLICY))
                        .referrerPolicy(withDefaults())
                        .permissionsPolicyHeader(policy -> policy.policy(NO_DEVICES))
                        .crossOriginOpenerPolicy(opener -> opener.policy(CrossOriginOpenerPolicy.SAME_ORIGIN)))
                .build();
    }

    /** It belongs into Spring Security's chain, behind the check against forged requests, and nowhere else. */
    @Bean
    FilterRegistrationBean<SignInLimit> onlyInTheChain(SignInLimit limit) {
        var registration = new FilterRegistrationBean<>(limit);
        registration.setEnabled(false);
        return registration;
    }

    private static void rooms(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry rooms) {
        rooms.requestMatchers("/sign-in", "/console/**", "/webjars/**", "/error", "/favicon.ico")
                .permitAll();
        for (var corner : Corner.values()) {
            rooms.requestMatchers(corner.path(), corner.path() + "/**")
                    .hasAuthority(corner.permission().authority());
        }
        for (var room : Room.values()) {
            rooms.requestMatchers(room.path(), room.path() + "/**")
                    .hasAuthority(room.permission().authority());
        }
        rooms.anyRequest().authenticated();
    }

    @Bean
    PasswordEncoder passwords() {
        return new Passwords();
    }

    @Bean
    UserDetailsService signingIn(Accounts accounts) {
        return login -> accounts.signingIn(login).orElseThrow(() -> new UsernameNotFoundException("unknown login"));
    }

    @Bean
    AuthenticationProvider passwordThenCode(
            UserDetailsService accounts, PasswordEncoder passwords, SecondFactors factors) {
        return new SigningIn(accounts, passwords, factors);
    }

    @Bean
    CookieSerializer cookies(AccessSettings settings) {
        var cookies = new DefaultCookieSerializer();
        cookies.setCookieName(settings.secureCookies() ? "__Host-acolhe" : "acolhe");
        cookies.setUseSecureCookie(settings.secureCookies());
        cookies.setCookiePath("/");
        cookies.setSameSite("Lax");
        return cookies;
    }
}
