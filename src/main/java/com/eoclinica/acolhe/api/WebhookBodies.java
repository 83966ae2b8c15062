package com.eoclinica.acolhe.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Webhooks come as plain JSON: what is packed or of another type would be taken apart before its signature is checked. */
@Component
class WebhookBodies extends OncePerRequestFilter {

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getServletPath().startsWith("/webhooks/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isPlain(request)) chain.doFilter(request, response);
        else refuse(response);
    }

    private static boolean isPlain(HttpServletRequest request) {
        var type = request.getContentType();
        var json = type == null || type.regionMatches(true, 0, MediaType.APPLICATION_JSON_VALUE, 0, 16);
        return json && request.getHeader("Content-Encoding") == null;
    }

    private static void refuse(HttpServletResponse response) throws IOException {
        response.setStatus(HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE);
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.getWriter()
                .write(
                        "{\"status\":415,\"title\":\"Webhook refused\",\"detail\":\"Send application/json, not encoded\"}");
    }
}
