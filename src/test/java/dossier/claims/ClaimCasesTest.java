package dossier.claims;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every case by the rule that it shows: those of the study, and more of our own, traps among them. Names are given to the
 * finder, so that only finding and checking claims is tried; {@code ClaimCasesInArticlesTest} tries the whole way.
 */
class ClaimCasesTest {

    static Stream<Arguments> cases() throws IOException {
        List<ClaimCase> study = ClaimCase.read("cases.jsonl");
        List<ClaimCase> more = ClaimCase.read("more-cases.jsonl");
        return Stream.concat(inTheirWorld(study), inTheirWorld(more));
    }

    private static Stream<Arguments> inTheirWorld(List<ClaimCase> cases) throws IOException {
        CaseWorld world = new CaseWorld(cases);
        return cases.stream().map(one -> Arguments.of(one.id() + " " + one.rule(), one, world));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void eachClaimIsFoundAndJudged(String name, ClaimCase one, CaseWorld world) {
        List<CheckedClaim> found = world.read(one);
        assertThat(found)
                .allSatisfy(checked -> assertThat(one.text()
                                .substring(
                                        checked.claim().start(), checked.claim().end()))
                        .isEqualTo(checked.claim().surface()));
        assertThat(one.wrong(found.stream().map(ClaimCase.Told::of).toList()))
                .as("%s: %s", name, one.text())
                .isEmpty();
    }
}
