package dossier.claims;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/** Every case by the rule that it shows: those of the study, and more of our own, traps among them. */
class ClaimCasesTest {

    @TestFactory
    Stream<DynamicTest> casesOfTheStudy() throws IOException {
        return tests("cases.jsonl");
    }

    @TestFactory
    Stream<DynamicTest> moreCases() throws IOException {
        return tests("more-cases.jsonl");
    }

    private static Stream<DynamicTest> tests(String file) throws IOException {
        List<ClaimCase> cases = ClaimCase.read(file);
        CaseWorld world = new CaseWorld(cases);
        return cases.stream()
                .map(one -> DynamicTest.dynamicTest(one.id() + " " + one.rule(), () -> {
                    List<CheckedClaim> found = world.read(one);
                    found.forEach(checked -> assertThat(one.text()
                                    .substring(
                                            checked.claim().start(),
                                            checked.claim().end()))
                            .isEqualTo(checked.claim().surface()));
                    assertThat(new ClaimScore(any -> found).add(one))
                            .describedAs(one.text())
                            .isEmpty();
                }));
    }
}
