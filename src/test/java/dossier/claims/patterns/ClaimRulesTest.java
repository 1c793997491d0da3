package dossier.claims.patterns;

import dossier.claims.Claim;
import dossier.claims.ClaimFinder;
import dossier.mentions.ListedNames;
import dossier.mentions.MentionFinder;
import dossier.names.NameKind;
import dossier.text.ReadText;
import dossier.text.ReadingBudget;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/** Every row of the table of patterns finds its own example. */
class ClaimRulesTest {

    private static final MentionFinder FINDER = new MentionFinder(new ListedNames.Builder()
            .add("Ivan Testov", NameKind.PERSON)
            .add("Oleg Probin", NameKind.PERSON)
            .build());

    @TestFactory
    Stream<DynamicTest> everyPatternFindsItsExample() {
        List<ClaimRule> rules = ClaimRules.standard().all();
        return IntStream.range(0, rules.size())
                .mapToObj(i -> DynamicTest.dynamicTest(i + " " + rules.get(i).example(), () -> finds(rules.get(i))));
    }

    private static void finds(ClaimRule rule) {
        ReadText text = ReadText.of(rule.example());
        List<Claim> claims = new ClaimFinder()
                .find(text, Optional.of(LocalDate.of(2024, 5, 1)), FINDER.find(text), ReadingBudget.unlimited());
        assertThat(claims).describedAs(rule.example()).anySatisfy(claim -> {
            assertThat(claim.subject().name()).isEqualTo("Ivan Testov");
            assertThat(claim.polarity()).isEqualTo(rule.polarity());
            assertThat(claim.action()).isEqualTo(rule.action());
            assertThat(claim.kind()).isEqualTo(rule.kind());
        });
    }
}
