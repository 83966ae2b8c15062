package com.eoclinica.acolhe.clinic;

import com.eoclinica.acolhe.shared.ClinicId;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;

/** A clinic as YAML or JSON: the same document for import, export and storage. What makes no sense is refused. */
public final class ClinicDocument {

    private static final ObjectMapper JSON = mapper(new JsonFactory());
    private static final ObjectMapper YAML = mapper(new YAMLFactory());

    private ClinicDocument() {}

    /** Reads what people wrote. */
    public static Clinic read(String text) {
        try {
            return checked((text.stripLeading().startsWith("{") ? JSON : YAML).readValue(text, Clinic.class));
        } catch (JsonProcessingException e) {
            throw invalid(e);
        }
    }

    public static Clinic read(JsonNode document) {
        try {
            return checked(JSON.treeToValue(document, Clinic.class));
        } catch (JsonProcessingException e) {
            throw invalid(e);
        }
    }

    public static String write(Clinic clinic) {
        try {
            return JSON.writeValueAsString(clinic);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("clinic " + clinic.id() + " cannot be written", e);
        }
    }

    /** As people read and edit it. */
    public static String writeYaml(Clinic clinic) {
        try {
            return YAML.writeValueAsString(clinic);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("clinic " + clinic.id() + " cannot be written", e);
        }
    }

    public static JsonNode tree(Clinic clinic) {
        return JSON.valueToTree(clinic);
    }

    /** Reads what we stored: checked then, and perhaps by an older or newer version of us. */
    static Clinic stored(String text) {
        try {
            return JSON.readerFor(Clinic.class)
                    .without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .readValue(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a stored clinic document is not readable", e);
        }
    }

    private static Clinic checked(Clinic clinic) {
        var problems = new ClinicCheck(clinic).problems();
        if (!problems.isEmpty()) throw new InvalidClinic(problems);
        return clinic;
    }

    private static InvalidClinic invalid(JsonProcessingException e) {
        if (!(e instanceof JsonMappingException mapping)) {
            return new InvalidClinic(List.of("the document is neither YAML nor JSON: " + e.getOriginalMessage()));
        }
        var path = mapping.getPath().stream()
                .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : step.getFieldName())
                .collect(Collectors.joining("."))
                .replace(".[", "[");
        return new InvalidClinic(List.of(path + ": " + e.getOriginalMessage()));
    }

    private static ObjectMapper mapper(JsonFactory format) {
        var ids = new SimpleModule()
                .addSerializer(ClinicId.class, new ToStringSerializer())
                .addDeserializer(ClinicId.class, new IdReader());
        var mapper = new ObjectMapper(format)
                .registerModules(new JavaTimeModule(), ids)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .disable(SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS);
        mapper.configOverride(List.class).setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY));
        return mapper;
    }

    private static final class IdReader extends JsonDeserializer<ClinicId> {

        @Override
        public ClinicId deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            JsonNode id = parser.readValueAsTree();
            return ClinicId.of((id.isObject() ? id.path("value") : id).asText());
        }
    }
}
