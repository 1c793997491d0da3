package dossier.parties;

import dossier.lists.ListFolder;
import dossier.lists.ListedParty;
import dossier.lists.ListingRef;
import dossier.parties.JoinGold.Accuracy;
import dossier.parties.JoinGold.By;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** Who is one party over the full lists, where these stand beside the project; {@code MeasureJoins} prints the figures. */
class JoinsOnRealListsTest {

    private static final Path LISTS = Path.of("../shared/lists");

    private static List<JoinGold> gold = new ArrayList<>();
    private static List<JoinedParties> joined = new ArrayList<>();

    @BeforeAll
    static void join() throws IOException {
        assumeTrue(Files.isDirectory(LISTS), "skipped: no real lists at ../shared/lists beside the project");
        gold.add(new JoinGold(ListFolder.newest(LISTS, JoinGold.SEEN)));
        joined.add(gold.get(0).joined(gold.get(0).listings()));
    }

    @AfterAll
    static void letGo() {
        gold = new ArrayList<>();
        joined = new ArrayList<>();
    }

    @Test
    void peopleAreFoundWithTheNumberHidden() {
        Accuracy people = hidden(false, By.NUMBER, true);
        assertThat(people.precision()).isGreaterThanOrEqualTo(0.997);
        assertThat(people.recall()).isGreaterThanOrEqualTo(0.96);
    }

    @Test
    void peopleAreFoundWithBirthsAndNumbersHidden() {
        Accuracy people = hidden(true, By.BIRTH, true);
        assertThat(people.precision()).isGreaterThanOrEqualTo(0.997);
        assertThat(people.recall()).isGreaterThanOrEqualTo(0.96);
    }

    @Test
    void organisationsAndShipsAreFoundWithTheNumberHidden() {
        Accuracy others = hidden(false, By.NUMBER, false);
        assertThat(others.precision()).isGreaterThanOrEqualTo(0.985);
        assertThat(others.recall()).isGreaterThanOrEqualTo(0.82);
    }

    @Test
    void withNothingHiddenNextToNothingIsWrong() {
        Accuracy all = gold.get(0).accuracy(joined.get(0), pair -> true);
        assertThat(all.precision()).isGreaterThanOrEqualTo(0.999);
        assertThat(all.recall()).isGreaterThanOrEqualTo(0.995);
    }

    @Test
    void namesakesStayApartAndOneManIsOne() {
        assertThat(party("us-ofac-sdn", "21331"))
                .contains("uk-sanctions-list/CHW0007", "eu-fsf/119026")
                .doesNotContain("us-ofac-sdn/32851", "eu-fsf/145357");
        assertThat(party("us-ofac-sdn", "32851")).contains("eu-fsf/145357");
        assertThat(party("us-ofac-sdn", "35096"))
                .contains("uk-sanctions-list/RUS0251", "eu-fsf/135909")
                .doesNotContain("uk-sanctions-list/RUS1424", "uk-sanctions-list/RUS1461", "uk-sanctions-list/RUS1463");
        assertThat(party("us-ofac-sdn", "12211")).doesNotContain("us-ofac-sdn/17614");
        assertThat(party("us-ofac-sdn", "31122")).contains("uk-sanctions-list/CHW0011");
    }

    @Test
    void anImportThatTouchesFewGivesWhatJoiningEverythingGives() {
        List<ListedParty> fewer = gold.get(0).listings().stream()
                .filter(listing -> listing.ref().hashCode() % 50 != 0)
                .toList();
        JoinedParties before = gold.get(0).joined(fewer);
        JoinedParties after = gold.get(0).after(before, gold.get(0).listings());
        assertThat(after.joins()).isEqualTo(joined.get(0).joins());
    }

    private static Accuracy hidden(boolean births, By by, boolean people) {
        List<ListedParty> forms = gold.get(0).listings().stream()
                .map(listing -> JoinGold.hidden(listing, births))
                .toList();
        return gold.get(0).accuracy(gold.get(0).joined(forms), pair -> pair.by() == by && pair.people() == people);
    }

    private static List<String> party(String list, String reference) {
        return joined.get(0).partyOf(ListingRef.of(list, reference)).stream()
                .map(listing -> listing.ref().toString())
                .toList();
    }
}
