package com.eoclinica.acolhe.access;

import com.eoclinica.acolhe.audit.Actor;
import com.eoclinica.acolhe.audit.Audit;
import com.eoclinica.acolhe.audit.Subject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Writes a request down before it is answered, so that nothing is read or changed unrecorded; if it can't, nothing happens. */
@Configuration(proxyBeanMethods = false)
class AuditedRequests implements WebMvcConfigurer, HandlerInterceptor {

    private final Audit audit;
    private final CallingClinic clinic;

    AuditedRequests(Audit audit, CallingClinic clinic) {
        this.audit = audit;
        this.clinic = clinic;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE) instanceof String pattern) {
            actor(request).ifPresent(who -> write(who, request, pattern));
        }
        return true;
    }

    private void write(Actor who, HttpServletRequest request, String pattern) {
        DeedOfRequest.of(request.getMethod(), pattern)
                .ifPresent(deed ->
                        audit.record(clinic.id(), who, deed, subject(request, pattern), detail(request, pattern)));
    }

    private static Optional<Actor> actor(HttpServletRequest request) {
        if (request.getAttribute(MachineDoor.CALLER) instanceof Caller caller) return Optional.of(caller.actor());
        return Optional.ofNullable(CallingClinic.signedIn(request)).map(who -> Actor.account(who.id()));
    }

    private static String detail(HttpServletRequest request, String pattern) {
        return request.getMethod().toLowerCase(Locale.ROOT) + " " + pattern.toLowerCase(Locale.ROOT);
    }

    /** The id in the address, called by the first word of it that is no version: {@code desk:0190…}. */
    private static Subject subject(HttpServletRequest request, String pattern) {
        var variables = request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
        if (!(variables instanceof Map<?, ?> map) || !(map.get("id") instanceof String id)) return Subject.NONE;
        try {
            return Subject.of(pattern.replaceFirst("^/(api/v1/)?", "").replaceFirst("/.*", ""), UUID.fromString(id));
        } catch (IllegalArgumentException e) {
            return Subject.NONE; // no id of ours; the face itself will say so
        }
    }
}
