package com.eoclinica.acolhe.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** What every answer to a machine says to the browser that should never have got it. The console's pages have their own. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
class EdgeHeaders extends OncePerRequestFilter {

    static final String YEAR = "max-age=31536000; includeSubDomains";

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !AccessConfiguration.MACHINES.matches(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
        if (request.isSecure()) response.setHeader("Strict-Transport-Security", YEAR);
        chain.doFilter(request, response);
    }
}
