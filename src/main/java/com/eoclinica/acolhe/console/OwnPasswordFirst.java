package com.eoclinica.acolhe.console;

import com.eoclinica.acolhe.access.SecondFactors;
import com.eoclinica.acolhe.access.SignedIn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.core.Authentication;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Whoever still has a password somebody else has seen, or lacks the second factor they need, gets no further than mending it. */
@Configuration(proxyBeanMethods = false)
class OwnPasswordFirst implements WebMvcConfigurer, HandlerInterceptor {

    private final SecondFactors factors;

    OwnPasswordFirst(SecondFactors factors) {
        this.factors = factors;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this)
                .excludePathPatterns(
                        "/password",
                        "/second-factor",
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
        var mends = request.getUserPrincipal() instanceof Authentication signed
                        && signed.getPrincipal() instanceof SignedIn who
                ? mends(who)
                : "";
        if (!mends.isEmpty()) response.sendRedirect(mends);
        return mends.isEmpty();
    }

    private String mends(SignedIn who) {
        if (who.mustChangePassword()) return "/password";
        return factors.isMissing(who) ? "/second-factor" : "";
    }
}
