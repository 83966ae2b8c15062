package com.eoclinica.acolhe;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The list of what is in the product: all of it, each by name, version and hash. Its maker works online only, so an offline
 * build that has none, or one older than the pom, skips this; where {@code CI} is set that is a failure.
 */
class SbomIT {

    private static final String LIBRARIES = "BOOT-INF/lib/";
    /** Put in by the packaging, which nobody depends on. */
    private static final String TAKES_THE_JAR_APART = "spring-boot-jarmode-tools-";

    private static final String SBOM = "META-INF/sbom/application.cdx.json";

    @BeforeAll
    static void wasMadeForThisPom() throws Exception {
        var sbom = Path.of("target/classes", SBOM);
        var made = Files.exists(sbom)
                && Files.getLastModifiedTime(sbom).compareTo(Files.getLastModifiedTime(Path.of("pom.xml"))) > 0;
        if (System.getenv("CI") != null) assertThat(made).isTrue();
        Assumptions.assumeTrue(made, "skipped: built offline, so there is no list for this pom");
    }

    @Test
    void everyLibraryInTheJarIsInTheList() throws Exception {
        try (var jar = new JarFile(jar().toFile())) {
            var shipped = jar.stream()
                    .map(each -> each.getName())
                    .filter(name -> name.startsWith(LIBRARIES) && name.endsWith(".jar"))
                    .map(name -> name.substring(LIBRARIES.length()))
                    .toList();

            assertThat(shipped)
                    .filteredOn(name -> !name.startsWith(TAKES_THE_JAR_APART))
                    .hasSizeGreaterThan(100)
                    .isSubsetOf(listed(jar));
        }
    }

    @Test
    void everyEntryCanBeLookedUpAndChecked() throws Exception {
        try (var jar = new JarFile(jar().toFile())) {
            assertThat(components(jar)).isNotEmpty().allSatisfy(each -> {
                assertThat(each.path("purl").asText()).startsWith("pkg:maven/");
                assertThat(each.path("hashes").findValuesAsText("alg")).contains("SHA-256");
            });
        }
    }

    private static List<String> listed(JarFile jar) throws Exception {
        return components(jar).stream().map(SbomIT::file).toList();
    }

    /** As Maven names the file: a classifier, where there is one, stands in the purl only. */
    private static String file(JsonNode component) {
        var classifier = component.path("purl").asText().replaceFirst(".*[?&]classifier=([^&]*).*|.*", "$1");
        return component.path("name").asText() + "-" + component.path("version").asText()
                + (classifier.isEmpty() ? "" : "-" + classifier) + ".jar";
    }

    private static List<JsonNode> components(JarFile jar) throws Exception {
        try (var sbom = jar.getInputStream(jar.getJarEntry(SBOM))) {
            var components = new ObjectMapper().readTree(sbom).path("components");
            return StreamSupport.stream(components.spliterator(), false).toList();
        }
    }

    private static Path jar() throws Exception {
        try (var files = Files.list(Path.of("target"))) {
            return files.filter(each -> each.getFileName().toString().matches("acolhe-[0-9].*\\.jar"))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
