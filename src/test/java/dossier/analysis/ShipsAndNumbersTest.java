package dossier.analysis;

import dossier.articles.Article;
import dossier.lists.Country;
import dossier.lists.Identifier;
import dossier.lists.ListedParty;
import dossier.lists.ListingKind;
import dossier.screening.Band;
import dossier.screening.Parties;
import dossier.screening.ScreenerForTests;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;

/** Listings and texts are invented; every IMO number has a sound check digit. */
class ShipsAndNumbersTest {

    private static final String WALLET = "1Qx7mVb3Zk9LsT4dHy8RwP2cNf6Jg5Ea";

    private static final ArticleAnalyser ANALYSER = TestAnalysers.over(ScreenerForTests.of(listings()));

    private static List<ListedParty> listings() {
        List<ListedParty> all = new ArrayList<>();
        String[] names = {"Blue", "Star", "Ocean", "Pearl", "Queen", "Wind", "Hope", "Sun", "River", "Gate"};
        String[] companies = {"Trading", "Shipping", "Bank", "Industries", "Holding"};
        for (int i = 0; i < 50; i++) {
            all.add(Parties.of(
                            ListingKind.VESSEL,
                            "filler",
                            "V" + i,
                            names[i % 10] + " " + names[(i / 10 + i + 1) % 10] + " " + i)
                    .listed());
            all.add(Parties.of(ListingKind.ORGANISATION, "filler", "O" + i, "Muster" + i + " " + companies[i % 5])
                    .listed());
        }
        all.add(vessel("ship", "SAMPLE DARYA 1", Identifier.Type.IMO, "IMO 9000003"));
        all.add(vessel("renamed", "PROBE GRACE", Identifier.Type.MMSI, "211000999"));
        all.add(vessel("one-word", "EXAMPLEA", Identifier.Type.IMO, "9000015"));
        all.add(Parties.of(ListingKind.VESSEL, "filler", "petrel", "PROBREL 8").listed());
        all.add(with(
                Parties.of(ListingKind.AIRCRAFT, "filler", "jet", "RA-64999"),
                Identifier.Type.AIRCRAFT_TAIL,
                "RA-64999"));
        all.add(with(
                Parties.of(ListingKind.AIRCRAFT, "filler", "old-jet", "EP-XYZ"),
                Identifier.Type.AIRCRAFT_SERIAL,
                "550-0999"));
        all.add(with(
                Parties.of(ListingKind.ORGANISATION, "filler", "firm", "Probeks Kapital LLC"),
                Identifier.Type.TAX_ID,
                "7799999999"));
        all.add(with(Parties.person("filler", "thief", "Gregor Probov"), Identifier.Type.DIGITAL_CURRENCY, WALLET));
        all.add(with(Parties.person("filler", "traveller", "Ulrike Musterova"), Identifier.Type.PASSPORT, "71234999"));
        return all;
    }

    private static ListedParty vessel(String reference, String name, Identifier.Type type, String number) {
        return with(Parties.of(ListingKind.VESSEL, "filler", reference, name), type, number);
    }

    private static ListedParty with(Parties party, Identifier.Type type, String number) {
        return party.identifier(new Identifier(type, number, new Country("", ""), ""))
                .listed();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The tanker Sample Darya 1 left Gibraltar. | Sample Darya 1 | ship",
                "Two tankers met Probrel 8 off the coast. | Probrel 8 | petrel",
                "The tanker Muster Light (IMO: 9000003) was seized. | Muster Light | ship",
                "Muster Light, IMO number 9000003, was seized. | Muster Light | ship",
                "The freighter Muster Glory sails under MMSI 211000999 now. | Muster Glory | renamed",
                "A ship with the IMO number 9000003 was seen. | 9000003 | ship",
                "The jet RA-64999 landed in Sochi. | RA-64999 | jet",
                "The aircraft with serial number 550-0999 was sold. | 550-0999 | old-jet",
                "Money went to Mustera Bank (INN 7799999999). | Mustera Bank | firm",
                "Whoever holds tax number 7799999999 is paid. | 7799999999 | firm",
                "The wallet 1Qx7mVb3Zk9LsT4dHy8RwP2cNf6Jg5Ea was emptied. | 1Qx7mVb3Zk9LsT4dHy8RwP2cNf6Jg5Ea | thief",
                "A woman with passport number 71234999 crossed the border. | 71234999 | traveller",
            })
    void aShipByNameAndAnybodyByNumberIsAMatch(String text, String name, String reference) {
        assertThat(matches(text)).containsExactly(name + ": " + reference);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The tanker Sample Darya 2 left.",
                "Probrel 8 opened in May.",
                "The company Examplea Trading grew.",
                "A ship with the IMO number 9000004 was seen.", // no such number: the check digit is wrong
                "The building has 9000003 bricks.",
                "Gregor Muster, registration number 71234999, was born in Bonn.", // the number of a passport
                "He wrote 71234999 words.",
            })
    void whatIsNeitherIsNoMatch(String text) {
        assertThat(matches(text)).isEmpty();
    }

    @Test
    void aShipOfOneWordIsToBeReviewed() {
        assertThat(hits("The yacht Examplea lies in Dubai."))
                .filteredOn(hit -> hit.listing().reference().equals("one-word"))
                .extracting(ArticleHit::band)
                .containsExactly(Band.REVIEW);
    }

    @Test
    void theNumberIsGivenAsAReasonAndWhereItStands() {
        String text = "The tanker Muster Light (IMO: 9000003) was seized.";
        SaidInText said = hits(text).get(0).said().get(0);
        assertThat(said.kind()).isEqualTo(SaidInText.Kind.SAME_NUMBER);
        assertThat(said.spans())
                .containsExactly(new SaidInText.Part(text.indexOf("9000003"), text.indexOf(")"), "9000003"));
    }

    @Test
    void theNumberOfAnotherIsNotThatOfWhoeverStandsInTheSentence() {
        assertThat(matches("Peter Muster sent coins to " + WALLET + ".")).containsExactly(WALLET + ": thief");
        assertThat(matches("Gregor Probov, who fled, owned " + WALLET + ".")).containsExactly("Gregor Probov: thief");
    }

    private static List<String> matches(String text) {
        return ANALYSER.analyse(article(text)).people().stream()
                .flatMap(party -> party.hits().stream()
                        .filter(ArticleHit::isMatch)
                        .map(hit -> party.name() + ": " + hit.listing().reference()))
                .toList();
    }

    private static List<ArticleHit> hits(String text) {
        return ANALYSER.analyse(article(text)).people().stream()
                .flatMap(party -> party.hits().stream())
                .toList();
    }

    private static Article article(String text) {
        return new Article(new UUID(0, 1), "", text, Optional.empty(), "en", "", Instant.EPOCH);
    }
}
