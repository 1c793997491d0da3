package dossier.claims.frames;

import dossier.claims.Claim;
import dossier.claims.ClaimAction;
import dossier.claims.ClaimFinder;
import dossier.claims.ClaimKind;
import dossier.claims.Invented;
import dossier.claims.Polarity;
import dossier.text.ReadText;
import dossier.text.ReadingBudget;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

import java.util.List;
import java.util.Optional;

import static org.assertj.core.api.Assertions.assertThat;

/** Many ways to say the same, each with what it says. */
class WaysToSayTest {

    @ParameterizedTest(name = "{3}")
    @CsvFileSource(resources = "/claims/ways-to-say.tsv", delimiter = '\t', quoteCharacter = '`')
    void eachWayIsUnderstood(ClaimAction action, Polarity polarity, ClaimKind kind, String sentence) {
        List<Claim> claims = new ClaimFinder()
                .find(
                        ReadText.of(sentence),
                        Optional.of(Invented.TODAY),
                        Invented.persons(sentence, "Ivan Testov", "Oleg Probin"),
                        ReadingBudget.unlimited());
        assertThat(claims).describedAs(sentence).anySatisfy(claim -> {
            assertThat(claim.subject().name()).isEqualTo("Ivan Testov");
            assertThat(claim.polarity()).isEqualTo(polarity);
            assertThat(claim.action()).isEqualTo(action);
            assertThat(claim.kind()).isEqualTo(kind);
        });
    }
}
