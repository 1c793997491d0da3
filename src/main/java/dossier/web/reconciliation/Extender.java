package dossier.web.reconciliation;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import dossier.lists.ListCode;
import dossier.lists.ListingRef;
import dossier.profiles.ProfileDirectory;
import dossier.profiles.ProfileListing;
import dossier.screening.NameIndex;
import dossier.screening.Screener;
import dossier.web.entities.EntityView;
import dossier.web.entities.PartyEntities;
import dossier.web.pages.PageWords;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jakarta.enterprise.context.ApplicationScoped;

/** Gives what the lists know of parties that were matched before, to be put into further columns. */
@ApplicationScoped
class Extender {

    /** Setting: most values of a property; 0 for all. */
    static final String LIMIT = "limit";

    /** Setting: whether countries and lists are given by name or by code. */
    static final String RENDER = "render";

    static final String AS_CODE = "code";
    static final String AS_NAME = "name";

    /** A property of which the values are parties. */
    private static final String LINKED = "linked";

    private static final String LISTS = "lists";

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    /** What can be asked for, as rows may say it too, and then what only the lists know. */
    static final List<NamedId> KNOWN = List.of(
            new NamedId("name", "Name"),
            new NamedId("alias", "Other name"),
            new NamedId("weakAlias", "Weak alias"),
            new NamedId("birthDate", "Date of birth"),
            new NamedId("birthPlace", "Place of birth"),
            new NamedId("nationality", "Nationality"),
            new NamedId("citizenship", "Citizenship"),
            new NamedId("country", "Country"),
            new NamedId("gender", "Gender"),
            new NamedId("position", "Position"),
            new NamedId("title", "Title"),
            new NamedId("address", "Address"),
            new NamedId("passportNumber", "Passport number"),
            new NamedId("idNumber", "Identity number"),
            new NamedId("taxNumber", "Tax number"),
            new NamedId("registrationNumber", "Registration number"),
            new NamedId("imoNumber", "IMO number"),
            new NamedId("mmsi", "MMSI"),
            new NamedId("swiftBic", "SWIFT/BIC"),
            new NamedId("leiCode", "LEI"),
            new NamedId("publicKey", "Wallet address"),
            new NamedId("notes", "Notes"));

    private static final Map<String, String> OF_SANCTIONS = Map.of(
            "program", "program",
            "authority", "authority",
            "listedSince", "startDate",
            "reason", "reason",
            "measures", "provisions",
            "reference", "authorityId",
            "unscId", "unscId");

    static final List<NamedId> OFFERED = Stream.concat(
                    Stream.of(
                            new NamedId(LISTS, "On the lists"),
                            new NamedId("listedSince", "Listed since"),
                            new NamedId("program", "Programme"),
                            new NamedId("authority", "List or authority"),
                            new NamedId("reason", "Reason"),
                            new NamedId("measures", "Measures"),
                            new NamedId("reference", "Reference on the list"),
                            new NamedId("unscId", "United Nations reference"),
                            new NamedId(LINKED, "Linked party")),
                    KNOWN.stream())
            .toList();

    private static final List<String> COUNTRIES = List.of("nationality", "citizenship", "country");

    private final Screener screener;
    private final ProfileDirectory profiles;
    private final PartyEntities entities;

    Extender(Screener screener, ProfileDirectory profiles, PartyEntities entities) {
        this.screener = screener;
        this.profiles = profiles;
        this.entities = entities;
    }

    /**
     * A column that is asked for.
     *
     * @param id its property
     * @param settings its settings, by name
     */
    record Column(String id, Map<String, JsonNode> settings) {

        int limit() {
            JsonNode limit = settings.get(LIMIT);
            int most = limit == null ? 0 : limit.asInt(0);
            return most <= 0 ? Integer.MAX_VALUE : most;
        }

        boolean byName() {
            JsonNode render = settings.get(RENDER);
            return render == null || !render.asText().equals(AS_CODE);
        }

        NamedId property() {
            return OFFERED.stream()
                    .filter(offered -> offered.id().equals(id))
                    .findFirst()
                    .orElse(new NamedId(id, id));
        }
    }

    /**
     * What is known.
     *
     * @param meta the columns
     * @param rows by party and column
     */
    record Extension(List<Meta> meta, Map<String, Map<String, List<Value>>> rows) {}

    /**
     * A column.
     *
     * @param id its property
     * @param name the same for people
     * @param type type of its values, where they are parties
     */
    record Meta(String id, String name, Optional<NamedId> type) {}

    /** A cell: text, a moment, or a party. */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Value(Optional<String> str, Optional<String> date, Optional<String> id, Optional<String> name) {

        static Value text(String text) {
            return new Value(Optional.of(text), Optional.empty(), Optional.empty(), Optional.empty());
        }

        static Value of(String text) {
            return DAY.matcher(text).matches()
                    ? new Value(Optional.empty(), Optional.of(text + "T00:00:00Z"), Optional.empty(), Optional.empty())
                    : text(text);
        }

        static Value party(EntityView party) {
            return new Value(Optional.empty(), Optional.empty(), Optional.of(party.id()), Optional.of(party.caption()));
        }
    }

    /** What the lists know of these parties, in these columns; nothing of an id that no party has. */
    Extension extend(List<String> ids, List<Column> columns) {
        NameIndex index = screener.index();
        Map<String, Map<String, List<Value>>> rows = new LinkedHashMap<>();
        for (String id : ids) {
            Optional<EntityView> party =
                    profiles.brief(index, id).flatMap(profile -> entities.nested(index, refs(profile.listings())));
            Map<String, List<Value>> row = new LinkedHashMap<>();
            columns.forEach(column -> row.put(
                    column.id(),
                    party.map(known ->
                                    values(known, column).limit(column.limit()).toList())
                            .orElse(List.of())));
            rows.put(id, row);
        }
        List<Meta> meta = columns.stream()
                .map(Column::property)
                .map(property -> new Meta(
                        property.id(),
                        property.name(),
                        property.id().equals(LINKED) ? Optional.of(EntityTypes.ANY) : Optional.empty()))
                .toList();
        return new Extension(meta, rows);
    }

    private static List<ListingRef> refs(List<ProfileListing> listings) {
        return listings.stream().map(ProfileListing::listing).toList();
    }

    private static Stream<Value> values(EntityView party, Column column) {
        String id = column.id().substring(column.id().indexOf(':') + 1);
        if (id.equals(LISTS)) {
            return party.datasets().stream()
                    .map(code -> Value.text(column.byName() ? PartyEntities.titleOf(ListCode.of(code)) : code));
        }
        if (id.equals(LINKED)) {
            return belonging(party, "unknownLinkTo")
                    .flatMap(link -> belonging(link, "object"))
                    .map(Value::party);
        }
        if (id.equals("publicKey")) {
            return belonging(party, "cryptoWallets")
                    .flatMap(wallet -> wallet.texts(id).stream())
                    .map(Value::text);
        }
        String ofSanctions = OF_SANCTIONS.get(id);
        if (ofSanctions != null) {
            return belonging(party, "sanctions")
                    .flatMap(sanction -> sanction.texts(ofSanctions).stream())
                    .distinct()
                    .map(Value::of);
        }
        boolean country = COUNTRIES.contains(id) && column.byName();
        return party.texts(id).stream().map(text -> country ? Value.text(PageWords.country(text)) : Value.of(text));
    }

    private static Stream<EntityView> belonging(EntityView party, String property) {
        return party.properties().getOrDefault(property, List.of()).stream()
                .filter(EntityView.class::isInstance)
                .map(EntityView.class::cast);
    }
}
