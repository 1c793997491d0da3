package dossier.claims;

import dossier.text.ReadText;
import dossier.mentions.ListedNames;
import dossier.mentions.Mention;
import dossier.mentions.MentionFinder;
import dossier.mentions.NamedParty;
import dossier.names.NameKind;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

/** Offsets, and texts that nobody writes. */
class ClaimFinderTest {

    /** A bound against work that grows with the square of the text, on a machine that is busy with other things. */
    private static final int SECONDS = 60;

    private static final MentionFinder MENTIONS = new MentionFinder(new ListedNames.Builder()
            .add("Ivan Testov", NameKind.PERSON)
            .surname("Testov")
            .build());

    @Test
    void offsetsCountUtf16UnitsOfTheTextAsItIs() {
        String text = "😀 שלום — Zoë́ said: “Britain sanctioned Ivan Testov on Thursday.”\r\n\r\nMore.";
        assertThat(find(text)).singleElement().satisfies(claim -> {
            assertThat(claim.surface()).isEqualTo("Britain sanctioned Ivan Testov on Thursday");
            assertThat(text.substring(claim.start(), claim.end())).isEqualTo(claim.surface());
        });
    }

    @Test
    void theReasonIsKeptAsWritten() {
        assertThat(find("The EU sanctioned Ivan Testov in 2019 for the poisoning of a spy, officials said."))
                .singleElement()
                .satisfies(claim -> assertThat(claim.reason()).contains("the poisoning of a spy"));
    }

    @Test
    void emptyAndBinaryTextsSayNothing() {
        assertThat(find("")).isEmpty();
        assertThat(find(" \n\n . ? ! - ' ’s ( ) ,")).isEmpty();
        StringBuilder rubbish = new StringBuilder();
        for (int i = 0; i < 200_000; i++) {
            rubbish.append((char) (i * 7919 % 65536));
        }
        assertThat(find(rubbish.toString())).isEmpty();
    }

    @Test
    void aMegabyteTakesBoundedTime() {
        String sentence = "The EU on Friday sanctioned Ivan Testov, the head of a bank, and two others for corruption. "
                + "He denies that sanctions on him were justified, his lawyer said in London on Monday. ";
        assertQuick(sentence.repeat(1_000_000 / sentence.length()));
    }

    @Test
    void aSentenceOfAHundredThousandWordsTakesLittleTime() {
        assertQuick("sanctions on the and of Testov by US sanctioned ".repeat(11_000));
        assertQuick("Ivan Testov, ".repeat(40_000) + "were sanctioned by the US");
        assertQuick("the US, EU and UK ".repeat(25_000) + "sanctioned Ivan Testov");
        assertQuick("( , ".repeat(100_000) + "sanctions");
        assertQuick("also ".repeat(100_000) + "sanctions on Ivan Testov");
        assertQuick("the US's ".repeat(50_000) + "sanctions on Ivan Testov");
        assertQuick("A.".repeat(200_000) + " sanctions on Ivan Testov");
        assertQuick("was not also under new ".repeat(20_000) + "sanctions on Ivan Testov");
    }

    @Test
    void tenThousandNamesInOneSentenceTakeLittleTime() {
        StringBuilder text = new StringBuilder("The US sanctioned ");
        List<NamedParty> parties = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            int start = text.length();
            String name = "Ivan Nr" + Integer.toString(i, 36);
            text.append(name).append(", ");
            parties.add(new NamedParty(
                    name,
                    NameKind.PERSON,
                    List.of(new Mention(start, start + name.length(), name)),
                    List.of(),
                    List.of()));
        }
        text.append("on Friday.");
        assertTimeout(
                Duration.ofSeconds(SECONDS),
                () -> assertThat(
                                new ClaimFinder().find(text.toString(), Optional.of(LocalDate.of(2024, 1, 1)), parties))
                        .isNotEmpty());
    }

    private static void assertQuick(String text) {
        List<NamedParty> parties = MENTIONS.find(ReadText.of(text));
        assertTimeout(
                Duration.ofSeconds(SECONDS),
                () -> new ClaimFinder()
                        .find(text, Optional.of(LocalDate.of(2024, 1, 1)), parties)
                        .forEach(claim -> assertThat(text.substring(claim.start(), claim.end()))
                                .isEqualTo(claim.surface())));
    }

    private static List<Claim> find(String text) {
        return new ClaimFinder().find(text, Optional.of(LocalDate.of(2024, 1, 1)), MENTIONS.find(ReadText.of(text)));
    }
}
