package com.eoclinica.acolhe;

import com.eoclinica.acolhe.audit.VerifyAudit;
import com.eoclinica.acolhe.camel.Rehearse;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** The AI reception desk of a clinic on WhatsApp. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class Acolhe {

    public static void main(String[] args) throws Exception {
        if (List.of(args).contains("rehearse")) System.exit(Rehearse.run(args));
        if (List.of(args).contains("verify-audit")) System.exit(VerifyAudit.run(args));
        SpringApplication.run(Acolhe.class, args);
    }
}
