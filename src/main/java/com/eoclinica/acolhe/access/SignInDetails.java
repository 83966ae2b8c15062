package com.eoclinica.acolhe.access;

import jakarta.servlet.http.HttpServletRequest;
import java.io.Serial;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/** What comes with login and password: the code of the second factor. Forgotten as soon as it is checked. */
final class SignInDetails extends WebAuthenticationDetails {

    @Serial
    private static final long serialVersionUID = 1;

    private final transient String code;

    SignInDetails(HttpServletRequest request) {
        super(request);
        var given = request.getParameter("code");
        this.code = given == null ? "" : given.replace(" ", "");
    }

    String code() {
        return code;
    }
}
