package dossier.names;

import dossier.names.words.Words;
import org.junit.jupiter.api.Test;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

class TokenFrequenciesTest {

    private final TokenFrequencies frequencies = counted();

    private static TokenFrequencies counted() {
        TokenFrequencies.Builder builder = TokenFrequencies.builder();
        for (int i = 0; i < 100; i++) {
            builder.add(
                    List.of(person("Qorban Zuzuev"), person("Zuzuev Qorban"), person("Rare" + (char) ('a' + i % 26))));
        }
        builder.add(List.of(person("Xanthippos")));
        return builder.build();
    }

    private static AnalysedName person(String written) {
        return NameAnalyser.standard().analyse(written, NameKind.PERSON);
    }

    @Test
    void aListingCountsOnceHoweverManyOfItsNamesHoldTheToken() {
        assertThat(frequencies.listings()).isEqualTo(101);
        assertThat(frequencies.listingsWith(Words.of("Zuzuev"))).isEqualTo(100);
    }

    @Test
    void rareTokensWeighMoreAndNoneIsWeightless() {
        assertThat(weight("Xanthippos", 0)).isGreaterThan(0.8);
        assertThat(weight("Zuzuev", 0)).isEqualTo(0.12);
    }

    @Test
    void namesThatAreCommonInTheWorldAreCapped() {
        assertThat(weight("Smith", 0)).isEqualTo(0.45);
        assertThat(weight("Bartholomew", 0)).isLessThanOrEqualTo(1);
        assertThat(weight("Alexander", 0)).isEqualTo(0.55);
        assertThat(weight("Wang", 0)).isEqualTo(0.30);
    }

    @Test
    void littleWordsHardlyWeigh() {
        assertThat(weight("Usama bin Laden", 1)).isEqualTo(0.05);
        assertThat(weight("Sheikh Usama", 0)).isEqualTo(0.08);
    }

    @Test
    void aFathersNameWeighsHalf() {
        assertThat(weight("Igor Xanthippovich Petrov", 1)).isEqualTo(0.5);
    }

    @Test
    void wordsOfOrganisationsAreCapped() {
        AnalysedName name = NameAnalyser.standard().analyse("Bank Zuzuev Iran OOO", NameKind.ORGANISATION);

        assertThat(name.tokens())
                .extracting(token -> frequencies.weightOf(token, NameKind.ORGANISATION))
                .containsExactly(0.30, 0.12, 0.45, 0.10);
    }

    @Test
    void withoutDataEveryWordIsFairlyRare() {
        assertThat(TokenFrequencies.withoutData()
                        .weightOf(person("Xanthippos").tokens().get(0), NameKind.PERSON))
                .isEqualTo(0.7);
    }

    private double weight(String name, int token) {
        return frequencies.weightOf(person(name).tokens().get(token), NameKind.PERSON);
    }
}
