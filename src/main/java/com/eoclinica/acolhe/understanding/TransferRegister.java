package com.eoclinica.acolhe.understanding;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/** Where patients' words may go: every host, its country and what makes the transfer lawful (LGPD art. 33). */
@Component
public class TransferRegister {

    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

    private final List<Transfer> transfers;
    private final boolean loopback;

    TransferRegister(
            @Value("${acolhe.transfers.register}") Resource register,
            @Value("${acolhe.transfers.loopback}") boolean loopback)
            throws IOException {
        try (var file = register.getInputStream()) {
            this.transfers = List.of(new ObjectMapper(new YAMLFactory()).readValue(file, Transfer[].class));
        }
        this.loopback = loopback;
    }

    /**
     * One line of the register.
     *
     * @param mechanism {@code adequacy}, {@code standard-clauses} or {@code consent}
     * @param contract where the signed paper is to be found
     */
    record Transfer(String host, String country, String mechanism, String contract, String purpose) {}

    /** Refuses to start with an address nobody answers for. */
    public URI lawful(String setting, URI address) {
        var host = address.getHost();
        if (host == null) throw new IllegalStateException(setting + " is no address: give scheme and host");
        var registered = transfers.stream().anyMatch(each -> each.host().equalsIgnoreCase(host));
        var encrypted = "https".equals(address.getScheme());
        if (registered && encrypted || loopback && LOOPBACK.contains(host)) return address;
        throw new IllegalStateException(setting + " points to " + host
                + ", which transfer-register.yaml does not list with https: add host, country, mechanism and contract");
    }
}
