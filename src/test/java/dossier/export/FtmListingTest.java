package dossier.export;

import dossier.lists.BirthDate;
import dossier.lists.Country;
import dossier.lists.Detail;
import dossier.lists.Gender;
import dossier.lists.Identifier;
import dossier.lists.Link;
import dossier.lists.ListedDate;
import dossier.lists.ListedName;
import dossier.lists.Listing;
import dossier.lists.ListingKind;
import dossier.lists.ListingRef;
import dossier.lists.NameGrade;
import dossier.lists.NameType;
import dossier.lists.PartialDate;
import dossier.lists.Programme;
import org.junit.jupiter.api.Test;

import java.lang.Character.UnicodeScript;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

class FtmListingTest {

    private static final Country RUSSIA = new Country("Russia", "ru");

    @Test
    void aPersonHasItsNamesByTheirKind() {
        FtmEntity person = party(listing(ListingKind.PERSON, List.of(), List.of(), List.of()));

        assertThat(person.id()).isEqualTo("eu-fsf.7");
        assertThat(person.schema()).isEqualTo("Person");
        assertThat(person.properties())
                .containsEntry("name", List.of("Anna Example"))
                .containsEntry("alias", List.of("Анна Пример"))
                .containsEntry("weakAlias", List.of("Anya"))
                .containsEntry("previousName", List.of("Anna Sample"))
                .containsEntry("birthDate", List.of("1961-04", "1962"))
                .containsEntry("nationality", List.of("ru"))
                .containsEntry("gender", List.of("female"))
                .containsEntry("topics", List.of("sanction"));
    }

    @Test
    void theSanctionSaysWhoWhyAndSinceWhen() {
        FtmEntity sanction = FtmListing.of(
                        listing(
                                ListingKind.PERSON,
                                List.of(number(Identifier.Type.UN_REFERENCE, "TAi.999")),
                                List.of(),
                                List.of()),
                        FtmListingTest::id)
                .get(1);

        assertThat(sanction.schema()).isEqualTo("Sanction");
        assertThat(sanction.properties())
                .containsEntry("entity", List.of("eu-fsf.7"))
                .containsEntry("authorityId", List.of("7"))
                .containsEntry("country", List.of("eu"))
                .containsEntry("program", List.of("Example programme"))
                .containsEntry("startDate", List.of("2019-01-21"))
                .containsEntry("unscId", List.of("TAi.999"))
                .containsEntry("reason", List.of("For example."));
    }

    @Test
    void numbersGoWhereTheSchemaHasAPlaceForThem() {
        List<Identifier> numbers = List.of(
                number(Identifier.Type.IMO, "9187629"),
                number(Identifier.Type.TAX_ID, "7700"),
                number(Identifier.Type.DIGITAL_CURRENCY, "bc1example"));

        FtmEntity vessel = party(
                listing(ListingKind.VESSEL, numbers, List.of(), List.of(new Detail(Detail.Kind.CALL_SIGN, "ABCD"))));
        List<FtmEntity> all =
                FtmListing.of(listing(ListingKind.ORGANISATION, numbers, List.of(), List.of()), FtmListingTest::id);

        assertThat(vessel.properties())
                .containsEntry("imoNumber", List.of("9187629"))
                .containsEntry("callSign", List.of("ABCD"))
                .containsEntry("notes", List.of("Tax id: 7700", "A remark."))
                .doesNotContainKey("taxNumber");
        assertThat(all.get(0).properties()).containsEntry("taxNumber", List.of("7700"));
        assertThat(all.get(2).schema()).isEqualTo("CryptoWallet");
        assertThat(all.get(2).properties())
                .containsEntry("publicKey", List.of("bc1example"))
                .containsEntry("holder", List.of("eu-fsf.7"));
    }

    @Test
    void linksToListingsAreEntitiesAndLinksToBareNamesAreNot() {
        List<Link> links = List.of(
                new Link(Link.Kind.LINKED_TO, "Other Example", "8"), new Link(Link.Kind.ASSOCIATE, "Nobody Known", ""));

        List<FtmEntity> all =
                FtmListing.of(listing(ListingKind.PERSON, List.of(), links, List.of()), FtmListingTest::id);

        assertThat(all).extracting(FtmEntity::schema).containsExactly("Person", "Sanction", "UnknownLink");
        assertThat(all.get(2).properties())
                .containsEntry("subject", List.of("eu-fsf.7"))
                .containsEntry("object", List.of("eu-fsf.8"))
                .containsEntry("role", List.of("Linked to"));
    }

    @Test
    void anEntityIsOneLineOfJson() {
        assertThat(new FtmEntity("a.1", "Person")
                        .with("name", "Anna \"Anya\"\nExample")
                        .with("notes", " ")
                        .line())
                .isEqualTo(
                        "{\"id\":\"a.1\",\"schema\":\"Person\",\"properties\":{\"name\":[\"Anna \\\"Anya\\\"\\nExample\"]}}");
    }

    private static FtmEntity party(Listing listing) {
        return FtmListing.of(listing, FtmListingTest::id).get(0);
    }

    private static String id(ListingRef ref) {
        return ref.list() + "." + ref.reference();
    }

    private static Identifier number(Identifier.Type type, String number) {
        return new Identifier(type, number, RUSSIA, "");
    }

    private static Listing listing(ListingKind kind, List<Identifier> numbers, List<Link> links, List<Detail> details) {
        return new Listing(
                ListingRef.of("eu-fsf", "7"),
                kind,
                List.of(
                        name("Anna Example", NameGrade.PRIMARY, NameType.PRIMARY),
                        name("Анна Пример", NameGrade.ALIAS, NameType.ORIGINAL_SCRIPT),
                        name("Anya", NameGrade.WEAK_ALIAS, NameType.ALSO_KNOWN_AS),
                        name("Anna Sample", NameGrade.ALIAS, NameType.FORMERLY_KNOWN_AS)),
                new Listing.PersonalDetails(
                        Gender.FEMALE,
                        List.of(new BirthDate(PartialDate.parse("1961-04"), PartialDate.parse("1962"), false)),
                        List.of(),
                        List.of(RUSSIA),
                        List.of(),
                        List.of(),
                        List.of()),
                numbers,
                List.of(),
                new Listing.Designation(
                        List.of(new Programme("EX", "Example programme")),
                        List.of(),
                        List.of(),
                        List.of(new ListedDate(ListedDate.Kind.DESIGNATED, PartialDate.parse("2019-01-21"), "test"))),
                new Listing.OtherInformation(List.of("For example."), List.of("A remark."), links, details));
    }

    private static ListedName name(String text, NameGrade grade, NameType type) {
        return new ListedName(text, List.of(), grade, type, UnicodeScript.LATIN, "");
    }
}
