package dossier.lists.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dossier.lists.ChangeCounts;
import dossier.lists.ListCode;
import dossier.lists.ListingKind;
import dossier.lists.PartialDate;
import dossier.lists.Problem;
import dossier.lists.Snapshot.Origin;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import static org.assertj.core.api.Assertions.assertThat;

class ImportJsonTest {

    /** Reports of all versions stand side by side in {@code snapshot.report}, so they have one form. */
    @Test
    void aReportIsStoredAsOneFlatObject() throws JsonProcessingException {
        ImportReport report = new ImportReport(
                ListCode.of("tiny"),
                ImportStatus.PUBLISHED,
                Optional.of(7L),
                Optional.empty(),
                new ImportReport.Source(Origin.UPLOAD, Optional.of(PartialDate.parse("2026-01")), "00ff"),
                new ImportReport.Found(
                        new ImportReport.Counts(1, Map.of(ListingKind.PERSON, 1), 2, 3, 1, 0),
                        new ImportReport.Changes(new ChangeCounts(1, 0, 0), List.of("T1 Person"), List.of(), List.of()),
                        List.of(new Problem("tiny.csv", 4, "Name", "empty")),
                        1),
                new ImportReport.Timing(
                        Instant.parse("2026-01-02T03:04:05Z"), Map.of(ImportStep.READ, Duration.ofMillis(1500))));
        assertThat(new ObjectMapper().readTree(ImportJson.write(report))).isEqualTo(new ObjectMapper().readTree("""
                        {"list": "tiny", "status": "PUBLISHED", "snapshot": 7, "refusal": null,
                         "origin": "UPLOAD", "publishedOn": "2026-01", "sha256": "00ff",
                         "counts": {"listings": 1, "byKind": {"PERSON": 1}, "names": 2, "namesAsPublished": 3,
                                    "aliases": 1, "weakAliases": 0},
                         "changes": {"counts": {"added": 1, "changed": 0, "delisted": 0},
                                     "added": ["T1 Person"], "changed": [], "delisted": []},
                         "problems": [{"file": "tiny.csv", "line": 4, "column": "Name", "detail": "empty"}],
                         "problemCount": 1, "startedAt": "2026-01-02T03:04:05Z", "took": {"READ": "PT1.5S"}}
                        """));
    }
}
