package com.eoclinica.acolhe.access;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.SupplierClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.stereotype.Component;

/** Adds the second door, where one is set up. The issuer is asked when somebody first uses it, so its outage stops no start. */
@Component
class OidcDoor {

    private static final String START = "/oauth2/authorization";

    private final OidcSettings settings;
    private final OidcMembers members;
    private final OidcSignIn signIn;

    OidcDoor(OidcSettings settings, OidcMembers members, OidcSignIn signIn) {
        this.settings = settings;
        this.members = members;
        this.signIn = signIn;
    }

    void open(HttpSecurity http) throws Exception {
        if (!settings.isOn()) return;
        var registrations = new SupplierClientRegistrationRepository(
                () -> new InMemoryClientRegistrationRepository(registration()));
        http.oauth2Login(login -> login.loginPage("/sign-in")
                .clientRegistrationRepository(registrations)
                .authorizedClientRepository(new NoTokens())
                .authorizationEndpoint(start -> start.authorizationRequestResolver(resolver(registrations)))
                .userInfoEndpoint(user -> user.oidcUserService(members))
                .successHandler(signIn)
                .failureHandler(signIn));
    }

    /** With a proof that the code's receiver is the one who asked (PKCE), also for us, who have a secret. */
    private static DefaultOAuth2AuthorizationRequestResolver resolver(ClientRegistrationRepository registrations) {
        var resolver = new DefaultOAuth2AuthorizationRequestResolver(registrations, START);
        resolver.setAuthorizationRequestCustomizer(OAuth2AuthorizationRequestCustomizers.withPkce());
        return resolver;
    }

    private ClientRegistration registration() {
        return ClientRegistrations.fromIssuerLocation(settings.issuer())
                .registrationId(OidcSettings.REGISTRATION)
                .clientId(settings.clientId())
                .clientSecret(settings.clientSecret())
                .scope("openid", "profile", "email")
                .build();
    }
}
