package com.eoclinica.acolhe.clinic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Whatever is left out of a document or spoiled in it: it is taken, or refused with a remedy. Never a stack trace. */
class ClinicDocumentFuzzTest {

    private static final Clinic CLINIC = read();

    @Test
    void survivesTheLossOfAnyField() {
        assertThat(spoiled((node, field) -> node.remove(field))).isGreaterThan(150);
    }

    @Test
    void survivesAnyFieldBeingEmpty() {
        spoiled(ObjectNode::putNull);
    }

    @Test
    void survivesAnyFieldBeingOfAnotherKind() {
        spoiled((node, field) -> node.put(field, "30 de fevereiro"));
    }

    @Test
    void readsBackWhatItWritesAsYamlAndAsJson() {
        assertThat(ClinicDocument.read(ClinicDocument.writeYaml(CLINIC))).isEqualTo(CLINIC);
        assertThat(ClinicDocument.read(ClinicDocument.write(CLINIC))).isEqualTo(CLINIC);
    }

    interface Spoiling {
        void spoil(ObjectNode node, String field);
    }

    private static int spoiled(Spoiling how) {
        int count = places(ClinicDocument.tree(CLINIC)).size();
        for (int i = 0; i < count; i++) {
            var copy = ClinicDocument.tree(CLINIC);
            var place = places(copy).get(i);
            how.spoil(place.node(), place.field());
            assertThatCode(() -> takeOrRefuse(copy))
                    .as("%s in %s", place.field(), place.node())
                    .doesNotThrowAnyException();
        }
        return count;
    }

    private static void takeOrRefuse(JsonNode document) {
        try {
            ClinicDocument.read(document);
        } catch (InvalidClinic refused) {
            assertThat(refused.problems()).isNotEmpty().allMatch(each -> each.contains(":"));
        }
    }

    record Place(ObjectNode node, String field) {}

    private static List<Place> places(JsonNode document) {
        var places = new ArrayList<Place>();
        visit(document, places::add);
        return places;
    }

    private static void visit(JsonNode node, Consumer<Place> found) {
        if (node instanceof ObjectNode object)
            object.fieldNames().forEachRemaining(each -> found.accept(new Place(object, each)));
        if (node instanceof ObjectNode || node instanceof ArrayNode) node.forEach(each -> visit(each, found));
    }

    private static Clinic read() {
        try {
            return ClinicDocument.read(Files.readString(Path.of("src/main/resources/clinic/eo-clinica.yaml")));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
