package com.eoclinica.acolhe.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Five wrong passwords for one login from one address, then a quarter of an hour's rest; a right one starts anew. */
@Component
class SignInLimit extends OncePerRequestFilter {

    private final Limits limits;

    SignInLimit(Limits limits) {
        this.limits = limits;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getMethod().equals("POST") || !request.getServletPath().equals("/sign-in");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var login = request.getParameter("username");
        if (limits.take(Limit.SIGN_IN, tries(login == null ? "" : login, request.getRemoteAddr())))
            chain.doFilter(request, response);
        else response.sendRedirect("/sign-in?wait");
    }

    @EventListener
    void cameIn(AuthenticationSuccessEvent event) {
        if (event.getAuthentication().getDetails() instanceof WebAuthenticationDetails from)
            limits.forget(Limit.SIGN_IN, tries(event.getAuthentication().getName(), from.getRemoteAddress()));
    }

    private static String tries(String login, String address) {
        return login.strip().toLowerCase(Locale.ROOT) + "|" + address;
    }
}
