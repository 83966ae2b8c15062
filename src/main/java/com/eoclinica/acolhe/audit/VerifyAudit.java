package com.eoclinica.acolhe.audit;

import com.eoclinica.acolhe.audit.Verdict.Broken;
import com.eoclinica.acolhe.audit.Verdict.Sound;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcClientAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcTemplateAutoConfiguration;
import org.springframework.boot.autoconfigure.transaction.TransactionAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** The command {@code verify-audit}: checks the trail with nothing else running. Ends with 0 when all is sound, else with 1. */
@ImportAutoConfiguration({
    DataSourceAutoConfiguration.class,
    DataSourceTransactionManagerAutoConfiguration.class,
    TransactionAutoConfiguration.class,
    JdbcTemplateAutoConfiguration.class,
    JdbcClientAutoConfiguration.class
})
@EnableConfigurationProperties(AuditSettings.class)
@Import({AuditEntries.class, AuditAnchor.class, AuditVerification.class})
public final class VerifyAudit {

    private static final Logger LOG = LoggerFactory.getLogger(VerifyAudit.class);

    private VerifyAudit() {}

    @Bean
    static Clock clock() {
        return Clock.systemUTC();
    }

    /** @return the exit code */
    public static int run(String... args) {
        var command = new SpringApplicationBuilder(VerifyAudit.class).web(WebApplicationType.NONE);
        try (var context = command.run(args)) {
            var verdicts = context.getBean(AuditVerification.class).verify();
            verdicts.forEach(VerifyAudit::tell);
            return verdicts.stream().allMatch(Sound.class::isInstance) ? 0 : 1;
        }
    }

    private static void tell(Verdict verdict) {
        switch (verdict) {
            case Sound(var clinic, var entries) ->
                LOG.info("Clinic {}: {} entries, all sound", clinic.value(), entries);
            case Broken(var clinic, var seq, var why) -> LOG.error("Clinic {}: entry {} {}", clinic.value(), seq, why);
        }
    }
}
