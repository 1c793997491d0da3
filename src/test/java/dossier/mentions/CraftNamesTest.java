package dossier.mentions;

import dossier.names.NameKind;
import dossier.text.ReadText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Optional;

import static org.assertj.core.api.Assertions.assertThat;

class CraftNamesTest {

    private static final ListedNames LISTED = new ListedNames.Builder()
            .ship("Probe 8")
            .ship("OLGA MUSTER")
            .ship("Blue Sample Star")
            .add("Sample Shipping Company", NameKind.ORGANISATION)
            .surname("Muster")
            .add("Peter Muster", NameKind.PERSON)
            .build();

    private final MentionFinder finder = new MentionFinder(LISTED);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "Greece seized the tanker Sample Darya 1 in May.|Sample Darya 1",
                "The oil tanker Probe Rajan was unloaded.|Probe Rajan",
                "Police searched the superyacht Examplea on Friday.|Examplea",
                "The 115-metre yacht \"Probe Sea\" left Imperia.|Probe Sea",
                "The ship, now called Probe Horizon, changed its flag.|Probe Horizon",
                "A vessel named Sampler sank.|Sampler",
                "The M/V Probe Sky carried grain.|Probe Sky",
                "MV Sample Ray was built in 1998.|Sample Ray",
                "The bulk carrier Muster Pioneer waited.|Muster Pioneer",
                "The frigate Admiral Probov fired.|Admiral Probov",
                "The Panama-flagged Sample Rose, a tanker, loaded oil.|Sample Rose",
                "The tanker Probe 25 miles off the coast is empty.|Probe",
                "Tanker Sample Grace was released.|Sample Grace",
                "Sample Gem (IMO 9000003) went dark.|Sample Gem",
                "The tanker Sample Star Wednesday passed Suez.|Sample Star",
                "A tanker was seen beside Probe 8 in March.|Probe 8",
                "Two tankers met the Blue Sample Star at sea.|Blue Sample Star",
                "The freighter Olga Muster unloaded.|Olga Muster",
            })
    void aWordForAShipMakesTheNameAShips(String text, String name) {
        assertThat(ships(text)).containsExactly(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The flag carrier Probe Airlines flew on.",
                "Probe 8 opened in March.",
                "A Blue Sample Star hung on the wall.",
                "The tanker Sample Shipping Company owned a tug.",
                "A vessel Russian officials had watched left.",
                "He sold the yacht Muster bought in 2010. Peter Muster said nothing.",
                "Oil Tanker Hits Mine Near Port",
                "The ship Monday left.",
                "Buyers took 500 MT Wheat.",
                "The yacht club Probe won.",
                "The yacht Examplo is his. Bella Examplo is a singer.",
                "The ship's captain, Peter Muster, was freed.",
            })
    void withoutOneANameIsNone(String text) {
        assertThat(ships(text)).isEmpty();
    }

    @Test
    void severalAreNamedByOneWord() {
        assertThat(ships("The tankers Sampla, Probea and Muster Luna were seized, and Peter Muster fled."))
                .containsExactly("Sampla", "Probea", "Muster Luna");
    }

    @Test
    void aShipIsFoundAgainWithoutTheWordAndWithoutItsNumber() {
        List<NamedParty> found = find("The tanker Sample Darya 1 left. Days later the Sample Darya was in Syria. "
                + "The yacht Examplea too: Examplea lies in Dubai. The Examplea was sold. Examplea Bay is far.");
        assertThat(found)
                .filteredOn(party -> party.kind() == NameKind.VESSEL)
                .extracting(party -> party.mentions().size())
                .containsExactly(2, 3);
    }

    @Test
    void aPersonIsNoShipForASentenceThatSpeaksOfShips() {
        assertThat(ships("Olga Muster boarded the ship.")).isEmpty();
        assertThat(ships("The Olga Muster, a ship of 1990, burnt.")).containsExactly("Olga Muster");
    }

    @Test
    void aReaderOfNamesDoesNotTakeTheShipForAPerson() {
        String text = "The freighter Olga Muster unloaded.";
        Optional<List<TaggedName>> tagged = Optional.of(List.of(new TaggedName(14, 25, TaggedName.Label.PERSON)));
        assertThat(finder.find(ReadText.of(text), tagged))
                .extracting(NamedParty::kind)
                .containsExactly(NameKind.VESSEL);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The jet with tail number RA-64999 landed.|RA-64999",
                "An Airbus registered as EP-XYZ flew to Caracas.|EP-XYZ",
                "The Boeing YV-3999 was impounded.|YV-3999",
                "A Gulfstream, N999XZ, left the airport by plane.|N999XZ",
            })
    void aTailNumberIsAnAircraftWhereTheSentenceSpeaksOfOne(String text, String tail) {
        assertThat(find(text))
                .filteredOn(party -> party.kind() == NameKind.AIRCRAFT)
                .extracting(NamedParty::name)
                .containsExactly(tail);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Aircraft of the types IL-76, SU-24 and AN-124 flew.",
                "The form EP-XYZ was filled in.",
                "An F-16 and an MQ-9 aircraft crashed.",
                "COVID-19 grounded every aircraft.",
            })
    void aTypeOfAircraftIsNone(String text) {
        assertThat(find(text))
                .filteredOn(party -> party.kind() == NameKind.AIRCRAFT)
                .isEmpty();
    }

    private List<String> ships(String text) {
        return find(text).stream()
                .filter(party -> party.kind() == NameKind.VESSEL)
                .map(NamedParty::name)
                .toList();
    }

    private List<NamedParty> find(String text) {
        return finder.find(ReadText.of(text));
    }
}
