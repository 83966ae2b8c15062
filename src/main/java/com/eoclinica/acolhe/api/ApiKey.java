package com.eoclinica.acolhe.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets machines in by {@code X-Api-Key}. Without a configured key nobody is. */
@Component
class ApiKey extends OncePerRequestFilter {

    private final byte[] key;

    ApiKey(@Value("${acolhe.api-key}") String key) {
        this.key = key.getBytes(StandardCharsets.UTF_8);
    }

    /** Asks for the path as the dispatcher understands it: {@code /%61pi/} is the same face in other letters. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getServletPath().startsWith("/api/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isKnown(request.getHeader("X-Api-Key")) || isKnown(bearer(request))) chain.doFilter(request, response);
        else refuse(response);
    }

    private static String bearer(HttpServletRequest request) {
        var header = request.getHeader("Authorization");
        return header != null && header.startsWith("Bearer ") ? header.substring(7) : "";
    }

    private boolean isKnown(@org.jspecify.annotations.Nullable String given) {
        if (given == null || key.length == 0) return false;
        return MessageDigest.isEqual(key, given.getBytes(StandardCharsets.UTF_8));
    }

    private static void refuse(HttpServletResponse response) throws IOException {
        response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        response.setContentType("application/problem+json");
        response.getWriter()
                .write("{\"status\":401,\"title\":\"Unauthorized\",\"detail\":\"Send the header X-Api-Key\"}");
    }
}
