package com.eoclinica.acolhe.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Nobody of the staff needs ten pages a second; who asks for more is a script with a stolen session. */
@Configuration(proxyBeanMethods = false)
class ConsoleLimit implements WebMvcConfigurer, HandlerInterceptor {

    private final Limits limits;

    ConsoleLimit(Limits limits) {
        this.limits = limits;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).excludePathPatterns("/console/**", "/webjars/**", "/error");
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        var who = CallingClinic.signedIn(request);
        if (who == null || limits.take(Limit.CONSOLE, who.id().toString())) return true;
        Refusal.TOO_MANY.send(request, response);
        return false;
    }
}
