package com.eoclinica.acolhe;

import static org.assertj.core.api.Assertions.assertThat;

import com.eoclinica.acolhe.fixtures.RouteFile;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import org.junit.jupiter.api.Test;

class RouteSchemaTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Camel brings its own grammar, so the check moves with Camel's version. */
    @Test
    void everyFileFollowsCamelsOwnSchema() throws Exception {
        var schema = schema();

        assertThat(RouteFile.all())
                .allSatisfy(file -> assertThat(schema.validate(JSON.valueToTree(file.document())))
                        .as("%s", file)
                        .isEmpty());
    }

    private static JsonSchema schema() throws Exception {
        try (var schema = RouteSchemaTest.class.getResourceAsStream("/schema/camelYamlDsl.json")) {
            return JsonSchemaFactory.getInstance(VersionFlag.V4).getSchema(schema);
        }
    }
}
