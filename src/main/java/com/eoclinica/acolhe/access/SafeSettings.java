package com.eoclinica.acolhe.access;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.context.EnvironmentAware;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** With patients' data behind it the product does not start on secrets that are empty, short, known to all or used twice. */
@Component
@Profile("production")
class SafeSettings implements BeanFactoryPostProcessor, EnvironmentAware {

    private static final int SHORTEST = 32;
    private static final Pattern KNOWN =
            Pattern.compile("(?i)change-?this|development-|test-|not-a-secret|example|(.)\\1{15}");

    /** The setting and the variable that mends it. */
    private static final Map<String, String> SECRETS = new TreeMap<>(Map.of(
            "acolhe.waha.hmac-key", "ACOLHE_WAHA_HMAC_KEY",
            "acolhe.waha.api-key", "ACOLHE_WAHA_API_KEY",
            "acolhe.api-key", "ACOLHE_API_KEY",
            "acolhe.audit.key", "ACOLHE_AUDIT_KEY",
            "acolhe.access.key", "ACOLHE_ACCESS_KEY"));

    private Environment settings = new org.springframework.core.env.StandardEnvironment();

    /** What is wrong, a sentence for each setting. */
    static final class Unsafe extends RuntimeException {
        Unsafe(List<String> problems) {
            super(String.join(" ", problems));
        }
    }

    @Override
    public void setEnvironment(Environment settings) {
        this.settings = settings;
    }

    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
        var problems = problems(settings);
        if (!problems.isEmpty()) throw new Unsafe(problems);
    }

    static List<String> problems(Environment settings) {
        var problems = new ArrayList<String>();
        var seen = new HashSet<String>();
        SECRETS.forEach((setting, variable) -> {
            var secret = settings.getProperty(setting, "");
            if (secret.length() < SHORTEST) problems.add(variable + " has fewer than 32 characters.");
            else if (KNOWN.matcher(secret).find()) problems.add(variable + " is a value everybody knows.");
            else if (!seen.add(secret)) problems.add(variable + " is used for something else, too.");
        });
        database(settings, problems);
        issuers(settings, problems);
        if (!settings.getProperty("acolhe.access.secure-cookies", Boolean.class, true))
            problems.add("ACOLHE_SECURE_COOKIES must not be false.");
        return problems;
    }

    /** Where keys come from decides who comes in. */
    private static void issuers(Environment settings, List<String> problems) {
        Map.of("acolhe.access.oidc.issuer", "ACOLHE_OIDC_ISSUER", "acolhe.access.tokens.keys", "ACOLHE_TOKENS_KEYS")
                .forEach((setting, variable) -> {
                    var address = settings.getProperty(setting, "");
                    if (!address.isBlank() && !address.startsWith("https://"))
                        problems.add(variable + " is no https address.");
                });
    }

    private static void database(Environment settings, List<String> problems) {
        var password = settings.getProperty("spring.datasource.password", "");
        if (password.length() < 16) problems.add("ACOLHE_DATABASE_PASSWORD has fewer than 16 characters.");
        var isPrivate = settings.getProperty("acolhe.access.private-network", Boolean.class, false);
        if (!isPrivate && !settings.getProperty("spring.datasource.url", "").contains("sslmode=verify-full"))
            problems.add("SPRING_DATASOURCE_URL lacks sslmode=verify-full (or set ACOLHE_PRIVATE_NETWORK=true).");
    }
}
