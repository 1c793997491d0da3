package dossier.claims.frames;

import dossier.claims.Claim;
import dossier.claims.Invented;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.Optional;

import static org.assertj.core.api.Assertions.assertThat;

/** Which of the dates of a sentence is that of the claim. The text is of Wednesday, 13 April 2022. */
class ClaimDatesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Britain sanctioned Ivan Testov in 2017.                                        | 2017
            On Monday, Britain sanctioned Ivan Testov.                                     | 2022-04-11
            Britain said on Monday that it had sanctioned Ivan Testov.                     | 2022-04-11
            Britain sanctioned Ivan Testov for corruption on Monday.                       | 2022-04-11
            Britain sanctioned Ivan Testov, who bought a yacht in 2012.                    | ''
            Britain sanctioned Ivan Testov for his part in the annexation of Crimea in 2014. | ''
            Ivan Testov, born in 1960, was sanctioned by Britain in 2017.                  | 2017
            Ivan Testov has been under British sanctions since 2014.                       | 2014..
            Britain sanctions Ivan Testov                                                  | 2022-04-11..2022-04-13
            Britain sanctioned Ivan Testov.                                                | ''
            """)
    void theDateOfTheActCountsAndNoOther(String text, String date) {
        assertThat(claims(text)).extracting(claim -> claim.date().value()).containsExactly(date);
    }

    @Test
    void theReasonIsWhatFollowsUpToItsEnd() {
        assertThat(claims("Britain sanctioned Ivan Testov for bribing a judge, his lawyer said."))
                .extracting(Claim::reason)
                .containsExactly(Optional.of("bribing a judge"));
    }

    @Test
    void aReasonWithoutEndIsCut() {
        String text = "Britain sanctioned Ivan Testov for " + "bribing judges ".repeat(2_000);
        assertThat(claims(text))
                .singleElement()
                .satisfies(claim -> assertThat(claim.reason().orElseThrow()).hasSizeLessThan(1_000));
    }

    private static List<Claim> claims(String text) {
        return new SentenceClaims(
                        text,
                        Invented.sentence(text, "Ivan Testov"),
                        PrecedingSentence.NONE,
                        Optional.of(Invented.TODAY))
                .claims(List.of());
    }
}
