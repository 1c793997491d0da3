package dossier.mentions;

import dossier.text.ReadText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/** What belongs to the name "Ada Beispiel" of what stands beside it. */
class SurroundingsTest {

    private static final String NAME = "Ada";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            They met General Ada Beispiel.     | General
            They met Maj. Gen. Ada Beispiel.   | Maj. Gen.
            They met Ada Beispiel.             |
            The general saw it. Ada Beispiel.  |
            """)
    void aTitleStandsDirectlyBeforeTheName(String text, String title) {
        Reading reading = new Reading(text);
        assertThat(reading.beside.titles(reading.titles(), reading.name))
                .isEqualTo(title == null ? List.of() : List.of(title));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ada Beispiel, second in command of the GRU, said no.       | second in command of the GRU
            Ada Beispiel, a former defence minister, said no.          | former defence minister
            The former defence minister Ada Beispiel said no.          | former defence minister
            Ada Beispiel, Peter Probe and Olga Muster left.            |
            Ada Beispiel, who slept, said no.                          |
            """)
    void anOfficeStandsBeforeTheNameOrInAppositionAfterIt(String text, String office) {
        Reading reading = new Reading(text);
        assertThat(reading.beside.roles(reading.titles(), reading.name, reading.name + 2))
                .isEqualTo(office == null ? List.of() : List.of(office));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            They saw his wife Ada Beispiel.        | true
            They saw his wife, Ada Beispiel.       | true
            He has a wife. Ada Beispiel slept.     | false
            They saw Ada Beispiel.                 | false
            """)
    void aWordOfKinshipIntroducesARelative(String text, boolean kin) {
        Reading reading = new Reading(text);
        assertThat(reading.beside.isKin(reading.name)).isEqualTo(kin);
    }

    @Test
    void whoSpeaksIsBesideTheVerb() {
        assertThat(new Reading("Ada Beispiel said no.").speaks()).isTrue();
        assertThat(new Reading("\"No,\" said Ada Beispiel.").speaks()).isTrue();
        assertThat(new Reading("They saw Ada Beispiel.").speaks()).isFalse();
    }

    /** A text, and the number of the name's first word. */
    private static final class Reading {

        private final Surroundings beside;
        private final int name;

        Reading(String text) {
            ReadText read = ReadText.of(text);
            beside = new Surroundings(read);
            name = read.words().stream()
                    .map(word -> word.key())
                    .toList()
                    .indexOf(NAME.toLowerCase(java.util.Locale.ROOT));
        }

        int titles() {
            return beside.startOfTitles(name);
        }

        boolean speaks() {
            return beside.isSpeaker(name, name + 2);
        }
    }
}
