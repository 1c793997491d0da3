package dossier.watchlists;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Which headings were read as what, as it is kept. */
final class ColumnsJson {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private ColumnsJson() {}

    static String write(Map<String, List<String>> columns) {
        try {
            return MAPPER.writeValueAsString(new TreeMap<>(columns));
        } catch (JsonProcessingException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static Map<String, List<String>> read(String json) {
        try {
            return MAPPER.readValue(json, new TypeReference<>() {});
        } catch (JsonProcessingException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
