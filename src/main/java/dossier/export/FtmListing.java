package dossier.export;

import dossier.lists.BirthDate;
import dossier.lists.Country;
import dossier.lists.Detail;
import dossier.lists.Identifier;
import dossier.lists.KnownList;
import dossier.lists.KnownLists;
import dossier.lists.LegalAct;
import dossier.lists.Link;
import dossier.lists.ListedDate;
import dossier.lists.ListedName;
import dossier.lists.Listing;
import dossier.lists.ListingKind;
import dossier.lists.ListingRef;
import dossier.lists.NameGrade;
import dossier.lists.NameType;
import dossier.lists.PartialDate;
import dossier.lists.Place;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** A listing as entities of FollowTheMoney: the party, why it is sanctioned, its wallets, and its links to other listings. */
public final class FtmListing {

    private static final String SANCTIONED = "sanction";

    /** Of somebody's own list: a person of interest. */
    private static final String OF_INTEREST = "poi";

    private static final String EXPORT_CONTROLLED = "export.control";

    /** The property of a number on each schema; what a schema has no property for becomes a note. */
    private static final Map<Identifier.Type, String> OF_A_PERSON = Map.of(
            Identifier.Type.PASSPORT, "passportNumber",
            Identifier.Type.NATIONAL_ID, "idNumber",
            Identifier.Type.TAX_ID, "taxNumber",
            Identifier.Type.REGISTRATION, "registrationNumber",
            Identifier.Type.OTHER, "idNumber");

    private static final Map<Identifier.Type, String> OF_AN_ORGANISATION = Map.of(
            Identifier.Type.NATIONAL_ID, "idNumber",
            Identifier.Type.TAX_ID, "taxNumber",
            Identifier.Type.REGISTRATION, "registrationNumber",
            Identifier.Type.IMO, "imoNumber",
            Identifier.Type.LEI, "leiCode",
            Identifier.Type.SWIFT, "swiftBic",
            Identifier.Type.OTHER, "idNumber");

    private static final Map<Identifier.Type, String> OF_A_VESSEL = Map.of(
            Identifier.Type.IMO, "imoNumber",
            Identifier.Type.MMSI, "mmsi",
            Identifier.Type.REGISTRATION, "registrationNumber");

    private static final Map<Identifier.Type, String> OF_AN_AIRCRAFT = Map.of(
            Identifier.Type.AIRCRAFT_TAIL, "registrationNumber",
            Identifier.Type.AIRCRAFT_SERIAL, "serialNumber",
            Identifier.Type.REGISTRATION, "registrationNumber");

    private static final Map<Detail.Kind, String> DETAILS_OF_A_VESSEL = new EnumMap<>(Map.of(
            Detail.Kind.CALL_SIGN, "callSign",
            Detail.Kind.VESSEL_TYPE, "type",
            Detail.Kind.TONNAGE, "tonnage",
            Detail.Kind.GROSS_TONNAGE, "grossRegisteredTonnage",
            Detail.Kind.YEAR_BUILT, "buildDate"));

    private FtmListing() {}

    /**
     * The entities of a listing.
     *
     * @param idOf gives the id of the party of a listing; one id for several listings makes them fragments of one entity
     */
    public static List<FtmEntity> of(Listing listing, Function<ListingRef, String> idOf) {
        String id = idOf.apply(listing.ref());
        List<FtmEntity> entities = new ArrayList<>();
        FtmEntity party = party(listing, id);
        entities.add(party);
        if (topic(listing).equals(SANCTIONED) || topic(listing).equals(EXPORT_CONTROLLED)) {
            entities.add(sanction(listing, id));
        }
        int wallets = 0;
        for (Identifier number : listing.identifiers()) {
            if (number.type() == Identifier.Type.DIGITAL_CURRENCY) {
                entities.add(new FtmEntity(sanctionId(listing.ref()) + ".wallet." + wallets++, "CryptoWallet")
                        .with("publicKey", number.number())
                        .with("currency", number.remark())
                        .with("holder", id)
                        .with("topics", topic(listing)));
            }
        }
        int links = 0;
        for (Link link : listing.links()) {
            if (!link.reference().isEmpty()) {
                ListingRef other = new ListingRef(listing.ref().list(), link.reference());
                entities.add(new FtmEntity(sanctionId(listing.ref()) + ".link." + links++, "UnknownLink")
                        .with("subject", id)
                        .with("object", idOf.apply(other))
                        .with("role", words(link.kind().name())));
            }
        }
        return entities;
    }

    /**
     * The listings of one party, each entity once: the party with what all of them say, a Sanction for each listing.
     *
     * @param listings of one party, its anchor first
     * @param idOf gives them all one id
     */
    public static List<FtmEntity> joined(List<Listing> listings, Function<ListingRef, String> idOf) {
        Map<String, FtmEntity> joined = new LinkedHashMap<>();
        listings.stream()
                .flatMap(listing -> of(listing, idOf).stream())
                .forEach(entity -> joined.merge(
                        entity.id() + " " + entity.schema(), entity, (known, fragment) -> known.withAllOf(fragment)));
        return List.copyOf(joined.values());
    }

    /**
     * The entities of a listing that is on its list no more: the party is called sanctioned by none of them.
     *
     * @param status what is known of the end
     */
    public static List<FtmEntity> past(Listing listing, Function<ListingRef, String> idOf, String status) {
        List<FtmEntity> entities = of(listing, idOf);
        entities.forEach(entity -> entity.without("topics"));
        entities.stream()
                .filter(entity -> entity.schema().equals("Sanction"))
                .forEach(sanction -> sanction.with("status", status));
        return entities;
    }

    /** A party of which nothing is held here any more but its name. */
    public static FtmEntity nameOnly(String id, ListingKind kind, String name) {
        return new FtmEntity(id, schema(kind)).with("name", name);
    }

    /** Whether it leads from one listing to another, which may be in another file. */
    public static boolean isLink(FtmEntity entity) {
        return entity.schema().equals("UnknownLink");
    }

    /** The schema of a kind of party. */
    public static String schema(ListingKind kind) {
        return switch (kind) {
            case PERSON -> "Person";
            case ORGANISATION -> "Organization";
            case VESSEL -> "Vessel";
            case AIRCRAFT -> "Airplane";
        };
    }

    private static FtmEntity party(Listing listing, String id) {
        FtmEntity bare = new FtmEntity(id, schema(listing.kind()));
        FtmEntity party = switch (listing.kind()) {
            case PERSON -> person(listing, bare);
            case ORGANISATION -> organisation(listing, bare);
            case VESSEL -> vessel(listing, bare);
            case AIRCRAFT -> numbers(listing, bare, OF_AN_AIRCRAFT);
        };
        listing.names().forEach(name -> party.with(property(name), name.text()));
        return party.withAll("notes", listing.remarks()).with("topics", topic(listing));
    }

    private static String topic(Listing listing) {
        return topic(listing.ref());
    }

    /** The topic of a listing: only who stands on a list of sanctions is called sanctioned. */
    public static String topic(ListingRef listing) {
        return KnownLists.byCode(listing.list())
                .map(list -> switch (list.authority()) {
                    case US, UK, EU, UN, CH, CA, AU -> SANCTIONED;
                    case US_EXPORT -> EXPORT_CONTROLLED;
                    case OWN -> OF_INTEREST;
                })
                .orElse(OF_INTEREST);
    }

    private static String property(ListedName name) {
        if (name.grade() == NameGrade.WEAK_ALIAS) {
            return "weakAlias";
        }
        if (name.type() == NameType.FORMERLY_KNOWN_AS) {
            return "previousName";
        }
        return name.grade() == NameGrade.PRIMARY ? "name" : "alias";
    }

    private static FtmEntity person(Listing listing, FtmEntity person) {
        for (BirthDate birth : listing.birthDates()) {
            person.with("birthDate", birth.from().toString())
                    .with("birthDate", birth.to().toString());
        }
        for (Place place : listing.birthPlaces()) {
            person.with("birthPlace", place.text()).with("birthCountry", code(place.country()));
        }
        listing.nationalities().forEach(country -> person.with("nationality", code(country)));
        listing.citizenships().forEach(country -> person.with("citizenship", code(country)));
        person.withAll("title", listing.titles()).withAll("position", listing.positions());
        switch (listing.gender()) {
            case MALE -> person.with("gender", "male");
            case FEMALE -> person.with("gender", "female");
            case UNKNOWN -> {}
        }
        return addresses(listing, numbers(listing, person, OF_A_PERSON));
    }

    private static FtmEntity organisation(Listing listing, FtmEntity organisation) {
        for (Detail detail : listing.details()) {
            switch (detail.kind()) {
                case PHONE -> organisation.with("phone", detail.text());
                case EMAIL -> organisation.with("email", detail.text());
                case WEBSITE -> organisation.with("website", detail.text());
                case ORGANISATION_TYPE -> organisation.with("legalForm", detail.text());
                default -> note(organisation, detail);
            }
        }
        return addresses(listing, numbers(listing, organisation, OF_AN_ORGANISATION));
    }

    private static FtmEntity vessel(Listing listing, FtmEntity vessel) {
        for (Detail detail : listing.details()) {
            String property = DETAILS_OF_A_VESSEL.get(detail.kind());
            if (property == null) {
                note(vessel, detail);
            } else {
                vessel.with(property, detail.text());
            }
        }
        return numbers(listing, vessel, OF_A_VESSEL);
    }

    private static void note(FtmEntity entity, Detail detail) {
        entity.with("notes", words(detail.kind().name()) + ": " + detail.text());
    }

    private static FtmEntity addresses(Listing listing, FtmEntity party) {
        listing.addresses()
                .forEach(address -> party.with("address", address.text()).with("country", code(address.country())));
        return party;
    }

    private static FtmEntity numbers(Listing listing, FtmEntity party, Map<Identifier.Type, String> properties) {
        for (Identifier number : listing.identifiers()) {
            String property = properties.get(number.type());
            if (property != null) {
                party.with(property, number.number());
            } else if (!isOfTheSanction(number)) {
                party.with("notes", words(number.type().name()) + ": " + number.number());
            }
        }
        return party;
    }

    private static boolean isOfTheSanction(Identifier number) {
        return switch (number.type()) {
            case UN_REFERENCE, OTHER_LIST, DIGITAL_CURRENCY -> true;
            default -> false;
        };
    }

    private static FtmEntity sanction(Listing listing, String party) {
        FtmEntity sanction = new FtmEntity(sanctionId(listing.ref()), "Sanction")
                .with("entity", party)
                .with("authorityId", listing.ref().reference())
                .withAll("reason", listing.reasons())
                .withAll("provisions", listing.measures());
        KnownLists.byCode(listing.ref().list())
                .ifPresent(list -> sanction.with("authority", list.title()).with("country", country(list)));
        listing.programmes().forEach(programme -> {
            sanction.with("program", programme.title());
            if (programme.code().indexOf(' ') < 0) { // the UK has no codes: there the title stands for one
                sanction.with("programId", programme.code());
            }
        });
        listing.legalActs().stream().map(LegalAct::title).forEach(title -> sanction.with("program", title));
        listing.legalActs().stream().map(LegalAct::url).forEach(url -> sanction.with("sourceUrl", url));
        dates(listing, ListedDate.Kind.DESIGNATED).forEach(date -> sanction.with("startDate", date.toString()));
        dates(listing, ListedDate.Kind.LEGAL_ACT).forEach(date -> sanction.with("listingDate", date.toString()));
        for (Identifier number : listing.identifiers()) {
            if (number.type() == Identifier.Type.UN_REFERENCE) {
                sanction.with("unscId", number.number());
            } else if (number.type() == Identifier.Type.OTHER_LIST) {
                sanction.with("recordId", number.number());
            }
        }
        return sanction;
    }

    private static List<PartialDate> dates(Listing listing, ListedDate.Kind kind) {
        return listing.dates().stream()
                .filter(date -> date.kind() == kind)
                .map(ListedDate::date)
                .toList();
    }

    /** The code that FollowTheMoney has for an authority. */
    private static String country(KnownList list) {
        return switch (list.authority()) {
            case US, US_EXPORT -> "us";
            case UK -> "gb";
            case EU -> "eu";
            case UN -> "zz"; // the dictionary's word for what is nobody's
            case CH -> "ch";
            case CA -> "ca";
            case AU -> "au";
            case OWN -> "";
        };
    }

    private static String code(Country country) {
        return country.code().toLowerCase(Locale.ROOT);
    }

    private static String sanctionId(ListingRef ref) {
        return "sanction." + ref.list() + "." + ref.reference();
    }

    private static String words(String constant) {
        String words = constant.toLowerCase(Locale.ROOT).replace('_', ' ');
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
