package dossier.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/** The schemas that are written by hand say what the classes say. */
class ApiSchemasTest {

    private static final String PREFIX = "mp.openapi.schema.";

    @Test
    void theSchemasWrittenByHandHaveTheFieldsAndValuesOfTheirClasses() throws IOException, ClassNotFoundException {
        Properties written = new Properties();
        try (InputStream file = ApiSchemasTest.class.getResourceAsStream("/META-INF/microprofile-config.properties")) {
            written.load(file);
        }
        List<String> names = new ArrayList<>();
        for (String key : written.stringPropertyNames()) {
            Class<?> described = Class.forName(key.substring(PREFIX.length()));
            JsonNode schema = new ObjectMapper().readTree(written.getProperty(key));
            names.add(schema.get("name").asText());
            assertThat(schema.get("description").asText()).as(key).isNotBlank();
            List<String> said = new ArrayList<>();
            if (described.isEnum()) {
                schema.get("enum").forEach(value -> said.add(value.asText()));
                assertThat(said)
                        .as(key)
                        .containsExactly(Stream.of(described.getEnumConstants())
                                .map(Object::toString)
                                .toArray(String[]::new));
                continue;
            }
            schema.get("properties").fieldNames().forEachRemaining(said::add);
            assertThat(said)
                    .as(key)
                    .containsExactlyInAnyOrder(Stream.of(described.getRecordComponents())
                            .map(RecordComponent::getName)
                            .toArray(String[]::new));
            assertThat(schema.get("properties"))
                    .as(key)
                    .allSatisfy(field ->
                            assertThat(field.path("description").asText()).isNotBlank());
        }
        assertThat(names).hasSizeGreaterThan(20).doesNotHaveDuplicates();
    }
}
