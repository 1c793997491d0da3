package dossier.lists.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dossier.lists.Problem;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** Reads what is needed of the report that is stored with a snapshot; {@code dossier.lists.imports} writes it. */
final class StoredReport {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private StoredReport() {}

    /** The problems of a report; none for a snapshot that was made without one. */
    static List<Problem> problems(String report) {
        try {
            List<Problem> problems = new ArrayList<>();
            for (JsonNode problem : MAPPER.readTree(report).path("problems")) {
                problems.add(MAPPER.treeToValue(problem, Problem.class));
            }
            return problems;
        } catch (JsonProcessingException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
