package com.eoclinica.acolhe.camel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.eoclinica.acolhe.fixtures.RunningProduct;
import com.eoclinica.acolhe.operations.RouteVersions;
import com.eoclinica.acolhe.operations.RouteVersions.NoSuchVersion;
import com.eoclinica.acolhe.operations.RouteVersions.Refused;
import com.eoclinica.acolhe.operations.RouteVersions.WentBack;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** An edit that went wrong is taken back in one step, unless what it goes back to would harm. */
class RouteVersionsIT {

    private static final String ROUTE = "triage.screen-turn";
    private static final String DESCRIPTION = "description: ";

    private final RunningProduct product = RunningProduct.get();
    private final RouteVersions versions = product.bean(RouteVersions.class);
    private final Path file = product.routes().resolve("triage/screen-turn.camel.yaml");

    @AfterEach
    void restore() throws IOException {
        Files.copy(
                Path.of("routes/triage/screen-turn.camel.yaml"),
                file,
                java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    }

    @Test
    void anEarlierVersionComesBack() throws Exception {
        var before = Files.readString(file);
        edit(before.replaceFirst(DESCRIPTION, DESCRIPTION + "Otherwise said. "));

        var outcome = versions.goBack(ROUTE, versions.of(ROUTE).getFirst());

        assertThat(outcome).isInstanceOf(WentBack.class);
        assertThat(file).hasContent(before);
    }

    @Test
    void aVersionThatBlindsTheRedFlagsIsRefused() throws Exception {
        var good = Files.readString(file);
        edit(good.replace("name: screening", "name: screened"));
        edit(good);

        var outcome = versions.goBack(ROUTE, versions.of(ROUTE).getFirst());

        assertThat(outcome).isInstanceOf(Refused.class);
        assertThat(file).hasContent(good);
    }

    @Test
    void whatWasNeverKeptIsNotFound() {
        assertThat(versions.goBack(ROUTE, "../../application")).isInstanceOf(NoSuchVersion.class);
        assertThat(versions.goBack("triage.unheard-of", "1")).isInstanceOf(NoSuchVersion.class);
    }

    /** Saves it and waits until it is live, when what it replaced is a version. */
    private void edit(String text) throws IOException {
        var kept = versions.of(ROUTE).size();
        Files.writeString(file, text);
        await().atMost(Duration.ofSeconds(10)).until(() -> versions.of(ROUTE).size() > kept);
    }
}
