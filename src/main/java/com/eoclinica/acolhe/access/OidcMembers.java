package com.eoclinica.acolhe.access;

import java.util.Optional;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;

/** Finds the account somebody has here. The issuer says who they are; that they work here, and as what, only we say. */
@Component
class OidcMembers implements OAuth2UserService<OidcUserRequest, OidcUser> {

    private final Accounts accounts;
    private final OidcSettings settings;

    OidcMembers(Accounts accounts, OidcSettings settings) {
        this.accounts = accounts;
        this.settings = settings;
    }

    @Override
    public OidcUser loadUser(OidcUserRequest request) {
        var token = request.getIdToken();
        return member(token)
                .filter(SignedIn::isEnabled)
                .map(who -> new OidcMember(who.vouchedFor(), token))
                .orElseThrow(() -> new OAuth2AuthenticationException("no_such_member"));
    }

    /** An address of mail counts only when the issuer checked it. */
    private Optional<SignedIn> member(OidcIdToken token) {
        var login = token.getClaimAsString(settings.claim());
        if (login == null || login.isBlank()) return Optional.empty();
        if (settings.claim().equals("email") && !Boolean.TRUE.equals(token.getEmailVerified())) return Optional.empty();
        return accounts.signingIn(login);
    }
}
