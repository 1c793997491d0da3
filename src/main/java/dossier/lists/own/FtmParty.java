package dossier.lists.own;

import dossier.lists.Cell;
import dossier.lists.Country;
import dossier.lists.Detail;
import dossier.lists.Gender;
import dossier.lists.Identifier;
import dossier.lists.ListedDate;
import dossier.lists.NameGrade;
import dossier.lists.NameType;
import dossier.lists.Programme;
import dossier.lists.ReadingProblems;
import dossier.lists.csv.CellNames;
import dossier.lists.csv.CountryCells;
import dossier.lists.csv.ListingDraft;
import dossier.lists.csv.WrittenDates;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Reads the properties of a party. What is neither read nor left out on purpose is reported, once a property. */
final class FtmParty {

    /** Each property is of one type, whatever the schema. In a fixed order, so that numbers are kept in one. */
    private static final Map<String, Identifier.Type> NUMBERS = new TreeMap<>(Map.ofEntries(
            Map.entry("idNumber", Identifier.Type.NATIONAL_ID),
            Map.entry("socialSecurityNumber", Identifier.Type.NATIONAL_ID),
            Map.entry("passportNumber", Identifier.Type.PASSPORT),
            Map.entry("registrationNumber", Identifier.Type.REGISTRATION),
            Map.entry("ogrnCode", Identifier.Type.REGISTRATION),
            Map.entry("uscCode", Identifier.Type.REGISTRATION),
            Map.entry("taxNumber", Identifier.Type.TAX_ID),
            Map.entry("innCode", Identifier.Type.TAX_ID),
            Map.entry("vatCode", Identifier.Type.TAX_ID),
            Map.entry("imoNumber", Identifier.Type.IMO),
            Map.entry("mmsi", Identifier.Type.MMSI),
            Map.entry("leiCode", Identifier.Type.LEI),
            Map.entry("swiftBic", Identifier.Type.SWIFT),
            Map.entry("serialNumber", Identifier.Type.AIRCRAFT_SERIAL),
            Map.entry("icaoCode", Identifier.Type.OTHER),
            Map.entry("dunsCode", Identifier.Type.OTHER),
            Map.entry("okpoCode", Identifier.Type.OTHER)));

    private static final Map<String, Detail.Kind> DETAILS = Map.ofEntries(
            Map.entry("callSign", Detail.Kind.CALL_SIGN),
            Map.entry("type", Detail.Kind.VESSEL_TYPE),
            Map.entry("tonnage", Detail.Kind.TONNAGE),
            Map.entry("grossRegisteredTonnage", Detail.Kind.GROSS_TONNAGE),
            Map.entry("buildDate", Detail.Kind.YEAR_BUILT),
            Map.entry("flag", Detail.Kind.FLAG),
            Map.entry("pastFlags", Detail.Kind.FORMER_FLAG),
            Map.entry("model", Detail.Kind.AIRCRAFT_MODEL),
            Map.entry("legalForm", Detail.Kind.ORGANISATION_TYPE),
            Map.entry("incorporationDate", Detail.Kind.ESTABLISHED),
            Map.entry("phone", Detail.Kind.PHONE),
            Map.entry("email", Detail.Kind.EMAIL),
            Map.entry("website", Detail.Kind.WEBSITE));

    /** Says why a party is in the data. That others sanction a party does not make this list one of sanctions. */
    private static final Map<String, String> TOPICS = Map.of(
            "role.pep", "Politically exposed person",
            "role.rca", "Close associate of a politically exposed person",
            "role.oligarch", "Oligarch",
            "poi", "Person of interest",
            "sanction", "Sanctions of others",
            "sanction.linked", "Linked to sanctions of others",
            "sanction.counter", "Counter-sanctions of others",
            "export.control", "Export controls of others",
            "debarment", "Debarred from contracts",
            "wanted", "Wanted");

    private static final Map<String, Gender> GENDERS = Map.of("male", Gender.MALE, "female", Gender.FEMALE);

    private static final Set<String> READ = Set.of(
            "name",
            "firstName",
            "lastName",
            "alias",
            "previousName",
            "weakAlias",
            "gender",
            "birthDate",
            "birthPlace",
            "birthCountry",
            "nationality",
            "citizenship",
            "country",
            "jurisdiction",
            "address",
            "addressEntity",
            "title",
            "position",
            "topics",
            "notes",
            "summary",
            "program",
            "sourceUrl",
            "unscId");

    private static final Set<String> LEFT_OUT = Set.of(
            "abbreviation",
            "alephUrl",
            "appearance",
            "classification",
            "createdAt",
            "deathDate",
            "description",
            "dissolutionDate",
            "education",
            "ethnicity",
            "eyeColor",
            "fatherName",
            "hairColor",
            "height",
            "imageUrl",
            "indexText",
            "keywords",
            "mainCountry",
            "middleName",
            "modifiedAt",
            "motherName",
            "nameSuffix",
            "opencorporatesUrl",
            "owner",
            "parent",
            "political",
            "programId",
            "proof",
            "publisher",
            "publisherUrl",
            "religion",
            "retrievedAt",
            "secondName",
            "sector",
            "spokenLanguage",
            "status",
            "uniqueEntityId",
            "weight",
            "wikidataId",
            "wikipediaUrl");

    private final String file;
    private final ReadingProblems problems;
    private final OwnCountries countries;
    private final Set<String> reported = new HashSet<>();

    FtmParty(String file, ReadingProblems problems) {
        this.file = file;
        this.problems = problems;
        this.countries = new OwnCountries(problems);
    }

    void read(FtmNode node, ListingDraft draft) {
        names(node, draft);
        person(node, draft);
        for (String country : all(node, "country", "jurisdiction")) {
            draft.address("", country(country, cell(node, "country")), cell(node, "country"));
        }
        node.of("address").forEach(address -> draft.address(address, CountryCells.NONE, cell(node, "address")));
        NUMBERS.forEach((property, type) -> node.of(property)
                .forEach(number ->
                        draft.identifier(new Identifier(type, number, CountryCells.NONE, ""), cell(node, property))));
        node.of("unscId")
                .forEach(number -> draft.identifier(
                        new Identifier(Identifier.Type.UN_REFERENCE, number, CountryCells.NONE, ""),
                        cell(node, "unscId")));
        node.properties().keySet().stream().sorted().forEach(property -> detail(node, property, draft));
        about(node, draft);
        reportUnread(node);
    }

    /** The caption is the best of the names; without one the first is. */
    private static String primary(FtmNode node, List<String> names) {
        return node.caption().filter(names::contains).orElse(names.get(0));
    }

    private void names(FtmNode node, ListingDraft draft) {
        List<String> names = node.of("name").isEmpty() ? composed(node) : node.of("name");
        boolean another = draft.hasName();
        if (!names.isEmpty() && !another) {
            draft.name(CellNames.whole(primary(node, names), NameGrade.PRIMARY, NameType.PRIMARY), cell(node, "name"));
        }
        name(node, draft, "name", names, NameGrade.ALIAS, NameType.NOT_SAID);
        name(node, draft, "alias", node.of("alias"), NameGrade.ALIAS, NameType.ALSO_KNOWN_AS);
        name(node, draft, "previousName", node.of("previousName"), NameGrade.ALIAS, NameType.FORMERLY_KNOWN_AS);
        name(node, draft, "weakAlias", node.of("weakAlias"), NameGrade.WEAK_ALIAS, NameType.ALSO_KNOWN_AS);
    }

    private static List<String> composed(FtmNode node) {
        String name = (node.first("firstName").orElse("") + " "
                        + node.first("lastName").orElse(""))
                .strip();
        return name.isEmpty() ? List.of() : List.of(name);
    }

    private void name(
            FtmNode node, ListingDraft draft, String property, List<String> names, NameGrade grade, NameType type) {
        names.forEach(text -> draft.name(CellNames.whole(text, grade, type), cell(node, property)));
    }

    private void person(FtmNode node, ListingDraft draft) {
        node.of("gender")
                .forEach(word -> Optional.ofNullable(GENDERS.get(word))
                        .ifPresent(gender -> draft.gender(gender, cell(node, "gender"))));
        for (String born : node.of("birthDate")) {
            WrittenDates.birth(born)
                    .ifPresentOrElse(
                            birth -> draft.birthDate(birth, cell(node, "birthDate")),
                            () -> problem(node, "birthDate", "not a date of birth: '" + born + "'"));
        }
        for (String place : node.of("birthPlace")) {
            draft.birthPlace(place, countries.atTheEndOf(place), cell(node, "birthPlace"));
        }
        for (String country : node.of("birthCountry")) {
            Cell cell = cell(node, "birthCountry");
            draft.birthPlace("", country(country, cell), cell);
        }
        node.of("nationality")
                .forEach(country ->
                        draft.nationality(country(country, cell(node, "nationality")), cell(node, "nationality")));
        node.of("citizenship")
                .forEach(country ->
                        draft.citizenship(country(country, cell(node, "citizenship")), cell(node, "citizenship")));
        node.of("title").forEach(title -> draft.title(title, cell(node, "title")));
        node.of("position").forEach(position -> draft.position(position, cell(node, "position")));
    }

    private void detail(FtmNode node, String property, ListingDraft draft) {
        Optional.ofNullable(DETAILS.get(property))
                .ifPresent(kind -> node.of(property).forEach(text -> draft.detail(kind, text, cell(node, property))));
    }

    private void about(FtmNode node, ListingDraft draft) {
        node.of("topics")
                .forEach(topic -> draft.programme(
                        new Programme(topic, TOPICS.getOrDefault(topic, "Topic " + topic)), cell(node, "topics")));
        node.of("program").forEach(text -> draft.programme(new Programme(text, text), cell(node, "program")));
        for (String property : List.of("notes", "summary")) {
            node.of(property).forEach(note -> draft.remark(note, cell(node, property)));
        }
        node.of("sourceUrl").forEach(url -> draft.remark("Source: " + url, cell(node, "sourceUrl")));
        new TreeMap<>(node.seen()).forEach((field, text) -> seen(node, field, text, draft));
    }

    /** Its publisher had it on that day; since when is not said. */
    private void seen(FtmNode node, String field, String text, ListingDraft draft) {
        if (field.equals("first_seen") || field.equals("last_change")) {
            WrittenDates.date(text)
                    .ifPresentOrElse(
                            date -> draft.date(
                                    new ListedDate(ListedDate.Kind.LAST_UPDATED, date, field), cell(node, field)),
                            () -> problem(node, field, "not a date: '" + text + "'"));
        }
    }

    /** An address that stands in an object of its own. */
    void address(FtmNode address, ListingDraft draft) {
        String text = address.first("full")
                .orElseGet(() ->
                        String.join(", ", all(address, "street", "street2", "postalCode", "city", "region", "state")));
        Cell cell = cell(address, "full");
        draft.address(text, country(address.first("country").orElse(""), cell), cell);
    }

    Country country(String text, Cell cell) {
        return countries.read(text, cell);
    }

    private static List<String> all(FtmNode node, String... properties) {
        return List.of(properties).stream()
                .flatMap(property -> node.of(property).stream())
                .distinct()
                .toList();
    }

    private void reportUnread(FtmNode node) {
        node.properties().keySet().stream()
                .filter(property -> !READ.contains(property)
                        && !LEFT_OUT.contains(property)
                        && !NUMBERS.containsKey(property)
                        && !DETAILS.containsKey(property))
                .filter(reported::add)
                .sorted()
                .forEach(property -> problem(node, property, "property not read"));
    }

    private void problem(FtmNode node, String field, String detail) {
        problems.add(file, node.line(), field, detail);
    }

    private Cell cell(FtmNode node, String property) {
        return new Cell(file, node.line(), property);
    }
}
