package dossier.lists.store;

import dossier.lists.Problem;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class StoredReportTest {

    /** They were looked for one level too deep, and so no import had any. */
    @Test
    void aStoredReportHasItsProblemsAtTheTop() {
        String report = "{\"list\":\"tiny\",\"problemCount\":1,\"problems\":[{\"file\":\"tiny.csv\",\"line\":2,"
                + "\"column\":\"born\",\"detail\":\"not a date\"}]}";
        assertThat(StoredReport.problems(report)).containsExactly(new Problem("tiny.csv", 2, "born", "not a date"));
        assertThat(StoredReport.problems("{}")).isEmpty();
    }
}
