package com.eoclinica.acolhe.channel;

import static org.assertj.core.api.Assertions.assertThat;

import com.eoclinica.acolhe.channel.Admission.Accepted;
import com.eoclinica.acolhe.channel.Admission.Refused;
import com.eoclinica.acolhe.fixtures.WahaSender;
import com.eoclinica.acolhe.privacy.Transits;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.ByteArrayInputStream;
import java.net.URI;
import org.junit.jupiter.api.Test;

/** While WAHA is given another key, messages signed with either are in flight; none may be lost. */
class KeyRotationTest {

    private static final String NEW = "n".repeat(32);
    private static final String OLD = "o".repeat(32);
    private static final byte[] BODY = WahaSender.bytes(WahaSender.message("5511987654321", "\"oi\""));

    @Test
    void bothKeysAreTakenDuringTheChangeAndOnlyTheNewOneAfterwards() throws Exception {
        assertThat(admitted(OLD, NEW)).isInstanceOf(Accepted.class);
        assertThat(admitted(OLD, OLD)).isInstanceOf(Accepted.class);
        assertThat(admitted("", NEW)).isInstanceOf(Accepted.class);
        assertThat(admitted("", OLD)).isInstanceOf(Refused.class);
        assertThat(admitted("", "")).isInstanceOf(Refused.class);
    }

    private static Admission admitted(String before, String signedWith) throws Exception {
        var door = new FrontDoor(
                new WahaSettings(URI.create("http://127.0.0.1"), "", "default", NEW),
                before,
                Transits.any(),
                new ChatKeys(Transits.prints()),
                new SimpleMeterRegistry(),
                "m",
                "r");
        var signature = signedWith.isEmpty() ? "" : new WebhookSignature(signedWith).sign(BODY);
        return door.admit(new ByteArrayInputStream(BODY), signature, null);
    }
}
