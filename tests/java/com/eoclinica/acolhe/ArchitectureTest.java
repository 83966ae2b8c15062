package com.eoclinica.acolhe;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** House rules that a compiler does not know. */
class ArchitectureTest {

    private static final int LONGEST_FILE = 200;
    private static final JavaClasses PRODUCT =
            new ClassFileImporter(List.of(new ImportOption.DoNotIncludeTests())).importPackages("com.eoclinica.acolhe");

    @Test
    void onlyOnePackageKnowsCamel() {
        noClasses()
                .that()
                .resideOutsideOfPackage("com.eoclinica.acolhe.camel..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.apache.camel..")
                .check(PRODUCT);
    }

    @Test
    void namesSayWhatAThingIs() {
        noClasses()
                .that()
                .doNotHaveSimpleName("HealthcareService")
                .should()
                .haveNameMatching(".*(Service|Impl|Manager|Helper|Util|Utils|Dto)")
                .check(PRODUCT);
    }

    @Test
    void nobodySleeps() {
        noClasses().should().callMethod(Thread.class, "sleep", long.class).check(PRODUCT);
    }

    @Test
    void everyFileFitsAFewScreens() throws IOException {
        for (var file : files()) {
            try (var lines = Files.lines(file)) {
                assertThat(lines.count()).as(file.toString()).isLessThanOrEqualTo(LONGEST_FILE);
            }
        }
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> main = Files.walk(Path.of("src"));
                Stream<Path> tests = Files.walk(Path.of("tests/java"))) {
            return Stream.concat(main, tests)
                    .filter(file -> file.toString().endsWith(".java"))
                    .toList();
        }
    }
}
