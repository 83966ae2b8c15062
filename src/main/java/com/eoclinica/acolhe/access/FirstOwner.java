package com.eoclinica.acolhe.access;

import com.eoclinica.acolhe.clinic.Clinics;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/** On the very first start nobody can sign in yet: makes one owner, whose one-time password is told once. */
@Component
class FirstOwner implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(FirstOwner.class);
    private static final String LOGIN = "owner";

    private final Accounts accounts;
    private final AccessSettings settings;
    private final Clinics clinics;
    private final String session;

    FirstOwner(
            Accounts accounts,
            AccessSettings settings,
            Clinics clinics,
            @Value("${acolhe.waha.session}") String session) {
        this.accounts = accounts;
        this.settings = settings;
        this.clinics = clinics;
        this.session = session;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!accounts.isEmpty()) return;
        var given = !settings.ownerPassword().isBlank();
        var password = given ? settings.ownerPassword() : drawn();
        var clinic = clinics.ofSession(session).id();
        var added = accounts.add(clinic, LOGIN, "Proprietária", Set.of(Role.OWNER), password);
        if (added.isPresent() && !given) {
            LOG.warn("First start: sign in to the console as '{}' with the one-time password {}", LOGIN, password);
        }
    }

    static String drawn() {
        var bytes = new byte[12];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
