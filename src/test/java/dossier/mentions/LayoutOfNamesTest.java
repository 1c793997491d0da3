package dossier.mentions;

import dossier.names.NameKind;
import dossier.text.ReadText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/** Names as press releases and printed pages set them. */
class LayoutOfNamesTest {

    private final MentionFinder finder = new MentionFinder(new ListedNames.Builder()
            .surname("Probov")
            .add("Oleg Probov", NameKind.PERSON)
            .add("Probe's Example Army", NameKind.ORGANISATION)
            .build());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PROBOV, Oleg; MUSTEROV, Sergey Viktorovich | PROBOV, Oleg; MUSTEROV, Sergey Viktorovich",
                "Designated today: MUSTEROVA, Olga (born 1970); PROBOV, Oleg. | MUSTEROVA, Olga; PROBOV, Oleg",
                "LONDON, Olga Muster reports. | Olga Muster",
                "Police met V. V. Probov in Bonn. | V. V. Probov",
                "The U.S. Secretary of Defense met Oleg Probov. | Oleg Probov",
                "Probe's Example Army fled. | Probe's Example Army",
                "The Probes Example Army fled. | Probes Example Army",
            })
    void namesAreReadAsTheyAreSet(String text, String names) {
        assertThat(finder.find(ReadText.of(text)))
                .extracting(NamedParty::name)
                .containsExactlyElementsOf(List.of(names.split("; ")));
    }
}
