package com.eoclinica.acolhe.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets machines in by {@code X-Api-Key} or a bearer token, and only where their scopes lead. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE - 10)
class MachineDoor extends OncePerRequestFilter {

    /** The request's attribute that holds the {@link Caller}. */
    static final String CALLER = "acolhe.caller";

    private final Machines machines;
    private final Limits limits;

    MachineDoor(Machines machines, Limits limits) {
        this.machines = machines;
        this.limits = limits;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !path(request).startsWith("/api/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var caller = caller(request);
        if (caller.isEmpty()) Refusal.UNAUTHORIZED.send(request, response);
        else if (!caller.get().may(Face.needed(request.getMethod(), path(request))))
            Refusal.FORBIDDEN.send(request, response);
        else if (isTooMuch(caller.get())) Refusal.TOO_MANY.send(request, response);
        else {
            request.setAttribute(CALLER, caller.get());
            chain.doFilter(request, response);
        }
    }

    /** Whoever runs the product knows what they do with the administrator's key. */
    private boolean isTooMuch(Caller caller) {
        return caller.clinicId() != null
                && !limits.take(Limit.MACHINE, caller.actor().code());
    }

    private Optional<Caller> caller(HttpServletRequest request) {
        var key = request.getHeader("X-Api-Key");
        return machines.known(key == null ? bearer(request) : key);
    }

    private static @Nullable String bearer(HttpServletRequest request) {
        var header = request.getHeader("Authorization");
        return header != null && header.startsWith("Bearer ") ? header.substring(7) : null;
    }

    /** Decoded and without matrix parameters, as the dispatcher reads it: {@code /%61pi/v1} is a face like any other. */
    private static String path(HttpServletRequest request) {
        return request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo());
    }
}
