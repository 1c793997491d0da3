package dossier.screening.explain;

import dossier.names.NameAnalyser;
import dossier.names.NameKind;
import dossier.names.WeightedName;
import dossier.screening.TokenMatch;
import dossier.screening.TokenMatch.How;
import dossier.screening.scoring.PreparedName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

class TokenMatchesTest {

    @ParameterizedTest
    @CsvSource({
        "Lavrov, Lavrov, SAME_WORD",
        "Khamid, Hamid, SAME_SOUND",
        "Aleksandr, Iskandar, VARIANT",
        "Lavrov, Lavrow, SAME_SOUND",
        "Qxyzuvaro, Qxyzuvuro, SAME_CONSONANTS",
        "Tershkovin, Tershkodin, FEW_LETTERS_DIFFER",
        "Jongun, Jong Un, WRITTEN_TOGETHER",
        "Lavrov, Petrenko, NOT_AT_ALL"
    })
    void aWordOfAPersonsNameIsReached(String asked, String listed, How how) {
        assertThat(matches(asked, listed, NameKind.PERSON))
                .singleElement()
                .extracting(TokenMatch::how)
                .isEqualTo(how);
    }

    @Test
    void aWordOfAnOrganisationIsReachedByItsMeaning() {
        assertThat(matches("Bank", "Банк", NameKind.ORGANISATION))
                .singleElement()
                .satisfies(match -> assertThat(match.how()).isIn(How.SAME_WORD, How.SAME_SOUND, How.SAME_MEANING));
        assertThat(matches("Ministry", "министерство", NameKind.ORGANISATION))
                .singleElement()
                .extracting(TokenMatch::how)
                .isEqualTo(How.SAME_MEANING);
    }

    @Test
    void twoAskedWordsAreReachedByOneListedWord() {
        assertThat(matches("Jong Un", "Jongun", NameKind.PERSON))
                .extracting(TokenMatch::how)
                .containsExactly(How.WRITTEN_TOGETHER, How.WRITTEN_TOGETHER);
    }

    @Test
    void everyAskedWordIsToldWithTheListedWordThatItReachesBest() {
        assertThat(matches("Sergei Qwxyz", "LAVROV, Sergey Viktorovich", NameKind.PERSON))
                .satisfiesExactly(
                        first -> {
                            assertThat(first.asked()).isEqualTo("Sergei");
                            assertThat(first.listed()).isEqualTo("Sergey");
                        },
                        second -> assertThat(second).isEqualTo(new TokenMatch("Qwxyz", "", How.NOT_AT_ALL, 0)));
    }

    private static List<TokenMatch> matches(String asked, String listed, NameKind kind) {
        return new TokenMatches(List.of(prepared(listed, kind)), kind == NameKind.PERSON).of(prepared(asked, kind));
    }

    private static PreparedName prepared(String name, NameKind kind) {
        return new PreparedName(
                new WeightedName(NameAnalyser.standard().analyse(name, kind), (token, nameKind) -> 0.5));
    }
}
