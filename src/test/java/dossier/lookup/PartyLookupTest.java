package dossier.lookup;

import dossier.lists.ListingKind;
import dossier.lists.NameGrade;
import dossier.screening.Parties;
import org.junit.jupiter.api.Test;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

class PartyLookupTest {

    private static final PartyLookup LOOKUP = PartyLookup.of(Parties.index(
            Parties.person("one", "1", "Igor Putin"),
            Parties.person("one", "2", "Vladimir Putin").holding("President of the Russian Federation"),
            Parties.of(ListingKind.VESSEL, "one", "3", "PUTIN"),
            Parties.person("one", "4", "Katerina Tikhonova").named("Katerina Putina", NameGrade.ALIAS),
            Parties.person("one", "5", "Bashar al-Assad").holding("President of the Syrian Arab Republic"),
            Parties.person("one", "6", "Maher al-Assad"),
            Parties.of(ListingKind.ORGANISATION, "one", "7", "Assad Trading Company"),
            Parties.person("one", "8", "Anna Petrovna Romanova").named("Anna Putin", NameGrade.WEAK_ALIAS)));

    @Test
    void wholeWordsBeforeBeginningsPeopleBeforeShipsTheBetterKnownFirst() {
        assertThat(found("Putin")).containsExactly("2", "1", "8", "3", "4");
    }

    @Test
    void anyScript() {
        assertThat(found("Путин")).startsWith("2", "1");
        assertThat(found("Тихон")).containsExactly("4");
    }

    @Test
    void articlesMayBeGluedOrLeftOut() {
        assertThat(found("alassad")).containsExactly("5", "6");
        assertThat(found("al-Assad")).containsExactly("5", "6", "7");
        assertThat(found("assad")).containsExactly("5", "6", "7");
    }

    @Test
    void beginningsOfWordsInAnyOrderEachWithAWordOfItsOwn() {
        assertThat(found("put vlad")).containsExactly("2");
        assertThat(found("tikhonova kat")).containsExactly("4");
        assertThat(found("putin putin")).isEmpty();
    }

    @Test
    void titlesAndSignsAskNothing() {
        assertThat(found("President Putin")).startsWith("2");
        assertThat(found("?!")).isEmpty();
        assertThat(found("")).isEmpty();
    }

    @Test
    void theNameThatFitsIsShown() {
        assertThat(LOOKUP.find("Putina", any -> true))
                .singleElement()
                .satisfies(found -> assertThat(found.name().text()).isEqualTo("Katerina Putina"));
    }

    @Test
    void onlyWhatIsWanted() {
        assertThat(LOOKUP.find("putin", party -> party.kind() == ListingKind.VESSEL))
                .extracting(found -> found.party().ref().reference())
                .containsExactly("3");
    }

    private static List<String> found(String typed) {
        return LOOKUP.find(typed, party -> party.ref().list().value().equals("one")).stream()
                .map(found -> found.party().ref().reference())
                .toList();
    }
}
