package com.eoclinica.acolhe.console;

import com.eoclinica.acolhe.access.SignedIn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.core.Authentication;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Whoever still has a password somebody else has seen gets no further than choosing an own one. */
@Configuration(proxyBeanMethods = false)
class OwnPasswordFirst implements WebMvcConfigurer, HandlerInterceptor {

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this)
                .excludePathPatterns(
                        "/password",
                        "/sign-in",
                        "/sign-out",
                        "/api/**",
                        "/webhooks/**",
                        "/console/**",
                        "/webjars/**",
                        "/error");
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        var mustChoose = request.getUserPrincipal() instanceof Authentication signed
                && signed.getPrincipal() instanceof SignedIn who
                && who.mustChangePassword();
        if (mustChoose) response.sendRedirect("/password");
        return !mustChoose;
    }
}
