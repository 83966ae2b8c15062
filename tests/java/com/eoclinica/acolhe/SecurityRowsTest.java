package com.eoclinica.acolhe;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A row of the security pages names the test that holds it; a test renamed or deleted must not leave the row standing. */
class SecurityRowsTest {

    private static final Pattern NAMED = Pattern.compile("`([A-Z]\\w*(?:Test|IT))(?:\\.(\\w+))?`");
    private static final Map<String, String> TESTS = tests();

    @ParameterizedTest
    @ValueSource(strings = {"security.md", "security-rows.md", "reply-guard.md", "red-flags.md"})
    void everyTestItNamesExists(String page) {
        assertThat(NAMED.matcher(read(Path.of("docs", page))).results())
                .isNotEmpty()
                .allMatch(SecurityRowsTest::exists, "exists");
    }

    @Test
    void aTestThatIsGoneIsNoticed() {
        var rows = NAMED.matcher("`BadInputIT` `BadInputIT.nobodyWroteThis` `NobodyWroteThisTest`")
                .results();

        assertThat(rows.map(SecurityRowsTest::exists)).containsExactly(true, false, false);
    }

    private static boolean exists(MatchResult named) {
        var source = TESTS.getOrDefault(named.group(1), "");
        return named.group(2) == null ? !source.isEmpty() : source.contains(" " + named.group(2) + "(");
    }

    private static Map<String, String> tests() {
        try (var files = Files.walk(Path.of("tests/java"))) {
            return files.filter(each -> each.toString().endsWith(".java"))
                    .filter(each -> !each.endsWith("package-info.java"))
                    .collect(toMap(SecurityRowsTest::name, SecurityRowsTest::read, String::concat));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(Path file) {
        return file.getFileName().toString().replace(".java", "");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
