package com.eoclinica.acolhe.access;

import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Password first, then the code of whoever has a second factor; which of the two was wrong is never said. */
final class SigningIn extends DaoAuthenticationProvider {

    private final SecondFactors factors;

    SigningIn(UserDetailsService accounts, PasswordEncoder passwords, SecondFactors factors) {
        super(accounts);
        setPasswordEncoder(passwords);
        this.factors = factors;
    }

    @Override
    protected void additionalAuthenticationChecks(UserDetails user, UsernamePasswordAuthenticationToken given) {
        super.additionalAuthenticationChecks(user, given);
        if (user instanceof SignedIn who && who.hasSecondFactor() && !passes(who, given))
            throw new BadCredentialsException("The second factor is missing or wrong");
    }

    private boolean passes(SignedIn who, UsernamePasswordAuthenticationToken given) {
        return given.getDetails() instanceof SignInDetails details && factors.passes(who.id(), details.code());
    }
}
