package dossier.web.entities;

import com.fasterxml.jackson.databind.JsonNode;
import dossier.lists.BirthDate;
import dossier.lists.CountryCodes;
import dossier.lists.Gender;
import dossier.lists.ListingKind;
import dossier.lists.WrittenBirth;
import dossier.screening.ScreeningQuery;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import static java.util.Map.entry;

/**
 * A party that another tool asks for as an entity of FollowTheMoney. Of its values those are used that tell parties apart: names, birth,
 * countries, gender, office, numbers. What cannot be read is left out; {@link #notes} says so.
 *
 * @param schema the schema, as given
 * @param properties values by property, as given; text only
 */
public record AskedEntity(String schema, Map<String, List<String>> properties) {

    /** More names of one party than any tool sends; each is screened by itself. */
    private static final int MOST_NAMES = 20;

    private static final int MOST_VALUES = 50;
    private static final int LONGEST_VALUE = 200;
    private static final int LONGEST_POSITION = 1_000;

    /** Schemata of parties. Of those that mean a person or an organisation, and of a wallet, no kind is known. */
    private static final Map<String, Optional<ListingKind>> KINDS = Map.ofEntries(
            entry("Person", Optional.of(ListingKind.PERSON)),
            entry("Organization", Optional.of(ListingKind.ORGANISATION)),
            entry("Company", Optional.of(ListingKind.ORGANISATION)),
            entry("PublicBody", Optional.of(ListingKind.ORGANISATION)),
            entry("Vessel", Optional.of(ListingKind.VESSEL)),
            entry("Airplane", Optional.of(ListingKind.AIRCRAFT)),
            entry("LegalEntity", Optional.empty()),
            entry("Asset", Optional.empty()),
            entry("Vehicle", Optional.empty()),
            entry("CryptoWallet", Optional.empty()),
            entry("Thing", Optional.empty()));

    private static final List<String> NAMES = List.of("name", "alias", "previousName", "weakAlias");
    private static final List<String> PARTS_OF_A_NAME =
            List.of("firstName", "secondName", "middleName", "fatherName", "lastName");

    private static final List<String> COUNTRIES =
            List.of("nationality", "citizenship", "country", "jurisdiction", "mainCountry", "birthCountry", "flag");

    /** What the number of a property is, in the words that our reader of numbers knows; empty where the property says no more. */
    private static final Map<String, String> NUMBERS = Map.ofEntries(
            entry("passportNumber", "Passport"),
            entry("idNumber", ""),
            entry("socialSecurityNumber", "Social security"),
            entry("registrationNumber", "Registration"),
            entry("taxNumber", "Tax ID"),
            entry("vatCode", "VAT"),
            entry("innCode", "INN"),
            entry("ogrnCode", "OGRN"),
            entry("okpoCode", "OKPO"),
            entry("bikCode", "BIK"),
            entry("kppCode", "KPP"),
            entry("uscCode", "USCC"),
            entry("leiCode", "LEI"),
            entry("dunsCode", "DUNS"),
            entry("uniqueEntityId", "UEI"),
            entry("swiftBic", "SWIFT"),
            entry("isinCode", "ISIN"),
            entry("imoNumber", "IMO"),
            entry("mmsi", "MMSI"),
            entry("callSign", "Call sign"),
            entry("serialNumber", "Serial number"),
            entry("publicKey", ""),
            entry("cryptoWallets", ""));

    public AskedEntity {
        properties = Map.copyOf(properties);
    }

    /**
     * An entity as it was sent.
     *
     * @param properties of each a text, a number or a list of them; other values, such as whole entities, are left out
     */
    public static AskedEntity of(String schema, Map<String, JsonNode> properties) {
        Map<String, List<String>> texts = new TreeMap<>();
        properties.forEach((property, value) -> {
            List<String> read = texts(value);
            if (!read.isEmpty()) {
                texts.put(property, read);
            }
        });
        return new AskedEntity(schema, texts);
    }

    private static List<String> texts(JsonNode value) {
        List<String> read = new ArrayList<>();
        Iterable<JsonNode> values = value.isArray() ? value : List.of(value);
        for (JsonNode each : values) {
            String text = each.isValueNode() && !each.isNull() ? each.asText().strip() : "";
            if (!text.isEmpty() && text.indexOf('\0') < 0 && read.size() < MOST_VALUES) {
                read.add(text);
            }
        }
        return List.copyOf(read);
    }

    /** Whether a schema is one of parties. */
    public static boolean isParty(String schema) {
        return KINDS.containsKey(schema);
    }

    /** The schemata of parties, for a sentence. */
    public static String parties() {
        return KINDS.keySet().stream().sorted().collect(Collectors.joining(", "));
    }

    /** The kind of party that a schema means, if it means one. */
    public static Optional<ListingKind> kind(String schema) {
        return KINDS.getOrDefault(schema, Optional.empty());
    }

    /** The name that is asked for first, or the first number. */
    public String asked() {
        return names().stream()
                .findFirst()
                .or(() -> numbers().stream().findFirst())
                .orElse("");
    }

    /**
     * The party by each of its names; one query without a name where it has numbers only, none where it has neither.
     *
     * @param longestName names that are longer are left out
     */
    public List<ScreeningQuery> queries(int longestName) {
        List<String> names =
                names().stream().filter(name -> name.length() <= longestName).toList();
        List<String> numbers = numbers();
        if (names.isEmpty()) {
            return numbers.isEmpty() ? List.of() : List.of(query("", numbers));
        }
        return names.stream().map(name -> query(name, numbers)).toList();
    }

    private ScreeningQuery query(String name, List<String> numbers) {
        return new ScreeningQuery(name, kind(schema), birth(), countries(), gender(), position(), numbers);
    }

    /** What could not be used, in words; none if nothing is odd. */
    public List<String> notes() {
        List<String> notes = new ArrayList<>();
        values("birthDate").forEach(text -> {
            WrittenBirth written = written(text);
            if (!written.understood()) {
                notes.add("the birth date " + text + " was not understood and not used");
            } else if (!written.note().isEmpty()) {
                notes.add(written.note());
            }
        });
        COUNTRIES.stream()
                .flatMap(property -> values(property).stream())
                .filter(text -> country(text).isEmpty())
                .distinct()
                .forEach(text -> notes.add("the country " + text + " is not known and was not used"));
        return List.copyOf(notes);
    }

    private List<String> values(String property) {
        return properties.getOrDefault(property, List.of());
    }

    private List<String> names() {
        Set<String> names = NAMES.stream()
                .flatMap(property -> values(property).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        if (names.isEmpty()) {
            String composed = PARTS_OF_A_NAME.stream()
                    .flatMap(part -> values(part).stream().limit(1))
                    .collect(Collectors.joining(" "));
            if (!composed.isBlank()) {
                names.add(composed);
            }
        }
        return names.stream().limit(MOST_NAMES).toList();
    }

    private List<String> numbers() {
        return NUMBERS.keySet().stream()
                .sorted()
                .flatMap(property ->
                        values(property).stream().map(number -> (NUMBERS.get(property) + " " + number).strip()))
                .filter(number -> number.length() <= LONGEST_VALUE)
                .distinct()
                .limit(MOST_VALUES)
                .toList();
    }

    private Optional<BirthDate> birth() {
        return values("birthDate").stream()
                .map(this::written)
                .flatMap(written -> written.date().stream())
                .findFirst();
    }

    private WrittenBirth written(String text) {
        return WrittenBirth.of(text, countries(), Clock.systemUTC(), WrittenBirth::iso);
    }

    private List<String> countries() {
        return COUNTRIES.stream()
                .flatMap(property -> values(property).stream())
                .flatMap(text -> country(text).stream())
                .filter(code -> !code.isEmpty())
                .distinct()
                .toList();
    }

    private static Optional<String> country(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return CountryCodes.standard().isCode(lower)
                ? Optional.of(lower)
                : CountryCodes.standard().codeOf(text);
    }

    private Gender gender() {
        return values("gender").stream()
                .flatMap(text -> Stream.of(Gender.values())
                        .filter(gender -> gender.name().equalsIgnoreCase(text)))
                .findFirst()
                .orElse(Gender.UNKNOWN);
    }

    private String position() {
        String position = Stream.of("position", "title")
                .flatMap(property -> values(property).stream())
                .collect(Collectors.joining("; "));
        return position.substring(0, Math.min(position.length(), LONGEST_POSITION));
    }
}
