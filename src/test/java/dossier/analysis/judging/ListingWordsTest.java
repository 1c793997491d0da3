package dossier.analysis.judging;

import dossier.lists.ListedParty;
import dossier.screening.Parties;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;

class ListingWordsTest {

    private static ListedParty holding(String position) {
        return Parties.person("list", "1", "Oskar Zwetschgenbaum")
                .holding(position)
                .listed();
    }

    @Test
    void namesInThePositionAreKeptAndItsOtherWordsAreNot() {
        assertThat(ListingWords.rare(holding("owner of the firm Quittenstock in Zwetschgenbaum"), Set.of()))
                .containsExactly("quittenstock");
    }

    @Test
    void aWordOfManyListingsSaysNothing() {
        List<ListedParty> many = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            many.add(holding(i == 0 ? "President of Quittenstock" : "President"));
        }
        Set<String> common = ListingWords.common(many);
        assertThat(common).containsExactly("president");
        assertThat(ListingWords.rare(many.get(0), common)).containsExactly("quittenstock");
    }
}
