package com.eoclinica.acolhe.privacy;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The data catalogue: what is kept of whom, why and for how long, in the order in which a person is erased. */
@Component
public class Catalogue {

    private static final String FILE = "privacy/data-catalogue.yaml";

    private final Document document;

    Catalogue() throws IOException {
        try (var file = new ClassPathResource(FILE).getInputStream()) {
            document = new ObjectMapper(new YAMLFactory()).readValue(file, Document.class);
        }
    }

    private record Document(
            Map<String, RetentionClass> retention,
            Map<String, String> purposes,
            Map<String, KeptTable> tables,
            Map<String, KeptElsewhere> topics,
            Map<String, KeptElsewhere> keys,
            Map<String, KeptElsewhere> outside) {}

    public Map<String, KeptTable> tables() {
        return document.tables();
    }

    KeptTable table(String name) {
        return requireNonNull(document.tables().get(name), name);
    }

    /** Those with rows of a person. */
    Map<String, KeptTable> tablesOfPeople() {
        return tables().entrySet().stream()
                .filter(each -> each.getValue().person() != null)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, _) -> one, LinkedHashMap::new));
    }

    public Map<String, KeptElsewhere> topics() {
        return document.topics();
    }

    /** By pattern, as Redis matches it. */
    public Map<String, KeptElsewhere> keys() {
        return document.keys();
    }

    public Map<String, KeptElsewhere> outside() {
        return document.outside();
    }

    public RetentionClass retention(KeptTable table) {
        return requireNonNull(document.retention().get(table.retention()), table.retention());
    }

    public String purpose(String name) {
        return requireNonNull(document.purposes().get(name), name);
    }
}
