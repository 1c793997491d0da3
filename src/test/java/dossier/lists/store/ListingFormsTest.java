package dossier.lists.store;

import dossier.lists.Address;
import dossier.lists.BirthDate;
import dossier.lists.Country;
import dossier.lists.Detail;
import dossier.lists.Gender;
import dossier.lists.Identifier;
import dossier.lists.LegalAct;
import dossier.lists.Link;
import dossier.lists.ListedCells;
import dossier.lists.ListedDate;
import dossier.lists.ListedName;
import dossier.lists.ListedParty;
import dossier.lists.Listing;
import dossier.lists.ListingChange;
import dossier.lists.ListingDifference;
import dossier.lists.ListingKind;
import dossier.lists.ListingRef;
import dossier.lists.NameGrade;
import dossier.lists.NamePart;
import dossier.lists.NameType;
import dossier.lists.PartialDate;
import dossier.lists.Place;
import dossier.lists.Presence;
import dossier.lists.Programme;
import org.junit.jupiter.api.Test;

import java.lang.Character.UnicodeScript;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/** The stored forms of a listing: whole, short, hash, search text, difference. */
public class ListingFormsTest {

    private static final ListedName PRIMARY = new ListedName(
            "IVANOV, Ivan \"the\\ cat\"\t",
            List.of(new NamePart(NamePart.Role.FAMILY, "IVANOV"), new NamePart(NamePart.Role.GIVEN, "Ivan")),
            NameGrade.PRIMARY,
            NameType.PRIMARY,
            UnicodeScript.LATIN,
            "");
    private static final ListedName ALIAS = name("Łukasz O'Çelik", NameGrade.WEAK_ALIAS);
    private static final ListedName OTHER = name("Иванов Иван", NameGrade.ALIAS);

    @Test
    void theWholeListingComesBackAsItWas() {
        Listing listing = listing(List.of(PRIMARY, ALIAS, OTHER), "Head of nothing");
        assertThat(ListingJson.read(ListingJson.write(listing))).isEqualTo(listing);
    }

    @Test
    void theShortFactsComeBackWithEveryNumber() {
        Listing listing = listing(List.of(PRIMARY, ALIAS, OTHER), "x".repeat(1000));
        Presence presence = Presence.since(LocalDate.parse("2026-01-02"));
        ListedParty party = PartyJson.read(
                PartyJson.write(listing),
                listing.ref(),
                listing.kind(),
                new ListedParty.Origin(presence, true, ListedCells.NONE));
        assertThat(party.names()).isEqualTo(listing.names());
        assertThat(party.birthDates()).isEqualTo(listing.birthDates());
        assertThat(party.gender()).isEqualTo(Gender.FEMALE);
        assertThat(party.countries()).containsExactly("ru", "fr", "de");
        assertThat(party.positions()).containsExactly("General", "x".repeat(300));
        assertThat(party.identifiers())
                .extracting(Identifier::type)
                .containsExactly(Identifier.Type.PASSPORT, Identifier.Type.OTHER);
        assertThat(party.programmes()).isEqualTo(listing.programmes());
        assertThat(party.dates()).isEqualTo(listing.dates());
        assertThat(party.presence()).isEqualTo(presence);
        assertThat(party.sample()).isTrue();
    }

    @Test
    void theOrderInWhichAListRepeatsThingsDoesNotChangeTheHashButThePrimaryNameDoes() {
        String hash = ListingJson.hash(listing(List.of(PRIMARY, ALIAS, OTHER), "Head"));
        assertThat(ListingJson.hash(listing(List.of(PRIMARY, OTHER, ALIAS), "Head")))
                .isEqualTo(hash);
        assertThat(ListingJson.hash(listing(List.of(OTHER, PRIMARY, ALIAS), "Head")))
                .isNotEqualTo(hash);
        assertThat(ListingJson.hash(listing(List.of(PRIMARY, ALIAS, OTHER), "Deputy")))
                .isNotEqualTo(hash);
    }

    @Test
    void searchWordsHaveNoAccentsNoCasingAndNoSigns() {
        assertThat(SearchText.words("Łukasz  O'ÇELIK-İnönü (Владимир ПУ́ТИН)"))
                .containsExactly("lukasz", "o", "celik", "inonu", "владимир", "путин");
        assertThat(SearchText.of(List.of(PRIMARY, PRIMARY))).isEqualTo(" ivanov ivan the cat");
    }

    @Test
    void aDifferenceNamesTheFieldsWithWhatIsGoneAndWhatCame() {
        ListingChange change = ListingDifference.between(
                listing(List.of(PRIMARY, ALIAS), "Head"), listing(List.of(PRIMARY, OTHER), "Head"));
        assertThat(change.fields())
                .containsExactly(new ListingChange.FieldChange(
                        "names", List.of("Łukasz O'Çelik (weak alias)"), List.of("Иванов Иван")));
    }

    @Test
    void aDifferenceSeesEveryFieldOfAListing() {
        List<String> known = new ArrayList<>(valuesOf(Listing.class));
        known.remove("ref");
        List<String> told = ListingDifference.between(fullOfToday(), empty()).fields().stream()
                .map(ListingChange.FieldChange::field)
                .toList();
        assertThat(told).containsAll(known);
    }

    /** Names of the record's values, those of its parts included. */
    private static List<String> valuesOf(Class<?> type) {
        return Stream.of(type.getRecordComponents())
                .flatMap(value -> Listing.class.equals(value.getType().getEnclosingClass())
                        ? valuesOf(value.getType()).stream()
                        : Stream.of(value.getName()))
                .toList();
    }

    private static ListedName name(String text, NameGrade grade) {
        return new ListedName(text, List.of(), grade, NameType.ALSO_KNOWN_AS, UnicodeScript.LATIN, "FR");
    }

    static Listing full() {
        return listing(List.of(PRIMARY, ALIAS), "Head");
    }

    /** The same with what listings had no place for before. */
    static Listing fullOfToday() {
        return listing(List.of(PRIMARY, ALIAS), "Head", List.of(new Country("France", "fr")));
    }

    static Listing empty() {
        return listingWith(List.of(), List.of());
    }

    /** A listing that says nothing else. */
    public static Listing listingWith(List<String> reasons, List<String> remarks) {
        return new Listing(
                ListingRef.of("test", "1"),
                ListingKind.VESSEL,
                List.of(OTHER),
                Listing.PersonalDetails.NONE,
                List.of(),
                List.of(),
                Listing.Designation.NONE,
                new Listing.OtherInformation(reasons, remarks, List.of(), List.of()));
    }

    private static Listing listing(List<ListedName> names, String position) {
        return listing(names, position, List.of());
    }

    private static Listing listing(List<ListedName> names, String position, List<Country> citizenships) {
        return new Listing(
                ListingRef.of("test", "1"),
                ListingKind.PERSON,
                names,
                new Listing.PersonalDetails(
                        Gender.FEMALE,
                        List.of(
                                BirthDate.of(PartialDate.parse("1961-04")),
                                new BirthDate(PartialDate.ofYear(1960), PartialDate.ofYear(1962), true)),
                        List.of(new Place("Paris", new Country("France", "fr"))),
                        List.of(new Country("Russia", "ru")),
                        citizenships,
                        List.of("General"),
                        List.of(position)),
                List.of(
                        new Identifier(Identifier.Type.PASSPORT, "D1903", new Country("Russia", "ru"), "expired"),
                        new Identifier(Identifier.Type.OTHER, "7", new Country("", ""), "")),
                List.of(new Address("1 Street", new Country("Germany", "de"))),
                new Listing.Designation(
                        List.of(new Programme("CHEM", "Chemical weapons")),
                        List.of(new LegalAct("2019/84 (OJ L13I)", "")),
                        List.of("Asset freeze"),
                        List.of(new ListedDate(ListedDate.Kind.LEGAL_ACT, PartialDate.parse("2019-01-21"), "act"))),
                new Listing.OtherInformation(
                        List.of("A reason\nin two lines"),
                        List.of("A remark"),
                        List.of(new Link(Link.Kind.LINKED_TO, "SOMEBODY", "")),
                        List.of(new Detail(Detail.Kind.PHONE, "+33 1"))));
    }
}
