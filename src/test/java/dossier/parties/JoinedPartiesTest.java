package dossier.parties;

import dossier.lists.BirthDate;
import dossier.lists.Gender;
import dossier.lists.ListedName;
import dossier.lists.ListedParty;
import dossier.lists.ListingKind;
import dossier.lists.ListingRef;
import dossier.lists.NameGrade;
import dossier.lists.NameType;
import dossier.lists.PartialDate;
import dossier.lists.Presence;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

class JoinedPartiesTest {

    private static final ListedParty US = person("us-ofac-sdn", "1", "TESTOV, Igor Petrovich", "1961-04-24");
    private static final ListedParty EU = person("eu-fsf", "2", "Igor TESTOV", "1961-04-24");
    private static final ListedParty OTHER = person("uk-sanctions-list", "3", "Igor Testov", "1975-01-02");

    @Test
    void everyListingOfAPartyLeadsToAllOfThem() {
        JoinedParties joined = JoinedParties.of(List.of(US, OTHER, EU));
        assertThat(joined.partyOf(US.ref())).containsExactly(EU, US);
        assertThat(joined.partyOf(EU.ref())).containsExactly(EU, US);
        assertThat(joined.partyOf(OTHER.ref())).containsExactly(OTHER);
        assertThat(joined.areOne(US.ref(), EU.ref())).isTrue();
        assertThat(joined.areOne(US.ref(), OTHER.ref())).isFalse();
    }

    @Test
    void aJoinIsSeenFromTheListingThatIsAskedFor() {
        JoinedParties joined = JoinedParties.of(List.of(US, EU));
        assertThat(joined.joins()).hasSize(1);
        assertThat(joined.joinsOf(US.ref())).singleElement().satisfies(join -> {
            assertThat(join.one()).isEqualTo(US.ref());
            assertThat(join.other()).isEqualTo(EU.ref());
        });
        assertThat(joined.joinsOf(EU.ref()))
                .singleElement()
                .satisfies(join -> assertThat(join.other()).isEqualTo(US.ref()));
    }

    @Test
    void whatIsNotListedBelongsToNobody() {
        assertThat(JoinedParties.none().partyOf(US.ref())).isEmpty();
        assertThat(JoinedParties.none().areOne(US.ref(), US.ref())).isFalse();
    }

    private static ListedParty person(String list, String reference, String name, String born) {
        return new ListedParty(
                ListingRef.of(list, reference),
                ListingKind.PERSON,
                List.of(new ListedName(
                        name, List.of(), NameGrade.PRIMARY, NameType.PRIMARY, Character.UnicodeScript.LATIN, "")),
                Gender.UNKNOWN,
                List.of(BirthDate.of(PartialDate.parse(born))),
                List.of(),
                List.of(),
                "",
                List.of(),
                List.of(),
                Presence.since(LocalDate.of(2024, 1, 1)),
                false);
    }
}
