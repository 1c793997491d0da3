package dossier.tagging;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Locale;

import static org.assertj.core.api.Assertions.assertThat;

class CaseClassTest {

    @ParameterizedTest
    @CsvSource({
        "said, 0",
        "истина, 0",
        "习近平, 0",
        "بشار, 0",
        "€, 0",
        "Vladimir, 1",
        "Владимир, 1",
        "Éric, 1",
        "ßeta, 0",
        "GRU, 2",
        "КГБ, 2",
        "STRAßE, 3",
        "ﬁN, 3",
        "McDonald, 3",
        "iPhone, 3",
        "ǅ, 3",
        "A1, 4",
        "45, 4",
        "x٣, 4",
        "x², 0",
        "., 5",
        "—, 5",
        "A, 6",
        "Ж, 6",
        "a, 0",
        "𝒜, 1",
        "𐐀, 6",
        "𐐀𐐨, 1",
        "İstanbul, 1",
        "ISPARTA, 2",
        "A\u0301, 2",
        "Σ, 6",
        "ΟΔΟΣ, 2"
    })
    void everyWayOfWritingHasItsClass(String token, int expected) {
        assertThat(CaseClass.of(token, 0, token.length())).isEqualTo(expected);
    }

    @Test
    void onlyTheTokenIsLookedAt() {
        assertThat(CaseClass.of("xx GRU 5", 3, 6)).isEqualTo(CaseClass.UPPER);
    }

    /** The rule in words, with whole strings. */
    @Test
    void everyLetterAloneAndAfterAnotherFollowsTheRule() {
        for (int character = 1; character <= Character.MAX_CODE_POINT; character++) {
            if (Character.isLetterOrDigit(character)) {
                check(Character.toString(character));
                check("A" + Character.toString(character));
                check("a" + Character.toString(character));
            }
        }
    }

    private static void check(String token) {
        int actual = CaseClass.of(token, 0, token.length());
        if (actual != byTheRule(token)) {
            assertThat(actual).as(token).isEqualTo(byTheRule(token));
        }
    }

    private static int byTheRule(String token) {
        if (token.codePoints().anyMatch(Character::isDigit)) {
            return CaseClass.WITH_DIGIT;
        }
        boolean noCapital = token.toLowerCase(Locale.ROOT).equals(token);
        if (token.toUpperCase(Locale.ROOT).equals(token) && !noCapital) {
            return token.codePointCount(0, token.length()) > 1 ? CaseClass.UPPER : CaseClass.SINGLE_CAPITAL;
        }
        int first = token.codePointAt(0);
        if (Character.isUpperCase(first)) {
            String rest = token.substring(Character.charCount(first));
            return rest.toLowerCase(Locale.ROOT).equals(rest) ? CaseClass.CAPITALISED : CaseClass.MIXED;
        }
        return noCapital ? CaseClass.LOWER : CaseClass.MIXED;
    }
}
