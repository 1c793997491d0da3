package dossier.screening.index;

import dossier.names.NameAnalyser;
import dossier.names.NameKind;
import dossier.names.TokenFrequencies;
import dossier.names.WeightedName;
import dossier.screening.scoring.PreparedName;
import org.junit.jupiter.api.Test;

import java.util.Arrays;

import static org.assertj.core.api.Assertions.assertThat;

/** Rows found by first letters, and by words that one side writes together. */
class InitialsIndexTest {

    private static final PreparedName[] NAMES = {
        name("Oliver, Martin Norman"),
        name("Martin Norman Oliver"),
        name("Meridian Nordic Oil of Tallinn"),
        name("Martin"),
        name("Jong Un Kim"),
    };

    private static PreparedName name(String written) {
        return new PreparedName(new WeightedName(
                NameAnalyser.standard().analyse(written, NameKind.PERSON), TokenFrequencies.withoutData()));
    }

    private static int[] byInitials(String letters) {
        int[] into = new int[10];
        int count = new InitialsIndex(NAMES).collect(name(letters).weighted().token(0), into);
        return Arrays.copyOf(into, count);
    }

    private static int[] written(String together) {
        int[] into = new int[10];
        return Arrays.copyOf(into, new ConcatenationIndex(NAMES).collect(together, into));
    }

    @Test
    void lettersFindTheNamesThatBeginWithThem() {
        assertThat(byInitials("MNO")).containsExactly(1);
        assertThat(byInitials("OMN")).containsExactly(0);
        assertThat(byInitials("XYZ")).isEmpty();
    }

    @Test
    void wordsInSmallLettersAreWordsAndLongOnesNoInitials() {
        assertThat(byInitials("mno")).isEmpty();
        assertThat(byInitials("M")).isEmpty();
        assertThat(byInitials("MNOPQRS")).isEmpty();
    }

    @Test
    void neighboursAreFoundWrittenTogetherInTheirOrder() {
        assertThat(written("jongun")).containsExactly(4);
        assertThat(written("unkim")).containsExactly(4);
        assertThat(written("unjong")).isEmpty();
        assertThat(written("jong")).isEmpty();
    }
}
