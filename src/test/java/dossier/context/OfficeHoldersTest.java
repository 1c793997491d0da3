package dossier.context;

import dossier.mentions.Mention;
import dossier.text.ReadText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/** Whose office it is, of Ada Beispiel (0), Udo Muster (1) or nobody who is named (-1). */
class OfficeHoldersTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The Syrian defence minister Ada Beispiel met Udo Muster.     | defence minister | 0
            Ada Beispiel met the Syrian defence minister, Udo Muster.    | defence minister | 1
            Ada Beispiel, the Syrian defence minister, met Udo Muster.   | defence minister | 0
            Ada Beispiel was the Syrian defence minister. Udo Muster left. | defence minister | 0
            Udo Muster left. The Syrian defence minister wept.           | defence minister | -1
            Udo Muster and Ada Beispiel said that the Syrian defence minister wept. | defence minister | -1
            The GRU commander, Gen. Ada Beispiel, met Udo Muster.        | GRU commander    | 0
            """)
    void anOfficeIsOfTheNameBesideIt(String text, String office, int holder) {
        ContextText said = ContextReader.standard().read(ReadText.of(text));
        OfficeHolders holders = new OfficeHolders(said, List.of(of(text, "Ada Beispiel"), of(text, "Udo Muster")));
        List<Integer> found = IntStream.range(0, said.offices().size())
                .filter(at -> said.offices()
                        .get(at)
                        .written()
                        .toLowerCase(Locale.ROOT)
                        .endsWith(office.toLowerCase(Locale.ROOT)))
                .mapToObj(holders::of)
                .distinct()
                .toList();
        assertThat(found).containsExactly(holder);
    }

    private static List<Mention> of(String text, String name) {
        return Stream.of(text.indexOf(name))
                .filter(start -> start >= 0)
                .map(start -> new Mention(start, start + name.length(), name))
                .toList();
    }
}
