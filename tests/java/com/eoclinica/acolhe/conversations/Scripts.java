package com.eoclinica.acolhe.conversations;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.yaml.snakeyaml.Yaml;

/** The dialogues under tests/conversations; a misspelt key is an error, for it would assert nothing. */
final class Scripts {

    private static final Path ROOT = Path.of("tests/conversations");
    private static final Path MODEL = ROOT.resolve("model");
    private static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    private Scripts() {}

    /** Those that need no model to be played word by word. */
    static List<Script> all() {
        return in(area -> !area.equals(ROOT) && !area.equals(MODEL));
    }

    /** Those in which a model takes part. */
    static List<Script> withModel() {
        return in(MODEL::equals);
    }

    private static List<Script> in(Predicate<Path> area) {
        try (var files = Files.walk(ROOT)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .filter(file -> area.test(file.getParent()))
                    .sorted()
                    .flatMap(Scripts::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Object clinic() {
        return yaml(ROOT.resolve("clinic.yaml"));
    }

    private static Stream<Script> read(Path file) {
        var area = ROOT.relativize(file).toString().replace(".yaml", "");
        var scripts = JSON.convertValue(yaml(file), Script[].class);
        return Arrays.stream(scripts)
                .map(each -> new Script(area + ": " + each.name(), each.given(), each.steps(), each.end()));
    }

    private static Object yaml(Path file) {
        try {
            return new Yaml().load(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
