package dossier.lists.ch;

import dossier.lists.BirthDate;
import dossier.lists.Country;
import dossier.lists.Identifier;
import dossier.lists.NameGrade;
import dossier.lists.NameType;
import dossier.lists.PartialDate;
import dossier.lists.Place;
import dossier.lists.csv.CountryCells;
import dossier.lists.csv.ListingDraft;
import dossier.lists.xml.XmlElement;

import java.time.DateTimeException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads identities of a target: names, births, nationalities, documents, addresses. The main one is to be read first. */
final class SecoIdentity {

    private static final Map<String, NameType> NAME_TYPES = Map.of(
            "primary-name", NameType.PRIMARY,
            "alias", NameType.ALSO_KNOWN_AS,
            "formerly-known-as", NameType.FORMERLY_KNOWN_AS);

    private static final Map<String, Identifier.Type> DOCUMENTS = Map.of(
            "passport", Identifier.Type.PASSPORT,
            "diplomatic-passport", Identifier.Type.PASSPORT,
            "service-passport", Identifier.Type.PASSPORT,
            "id-card", Identifier.Type.NATIONAL_ID,
            "other", Identifier.Type.OTHER);

    private final ListingDraft draft;
    private final SecoLookups lookups;

    SecoIdentity(ListingDraft draft, SecoLookups lookups) {
        this.draft = draft;
        this.lookups = lookups;
    }

    void read(XmlElement identity) {
        identity.leaveOut("@ssid", "@main");
        identity.all("name").forEach(this::readName);
        identity.all("day-month-year").forEach(this::readBirth);
        identity.all("place-of-birth").forEach(this::readBirthPlace);
        for (XmlElement nationality : identity.all("nationality")) {
            nationality.leaveOut("@ssid", "@quality");
            nationality
                    .first("country")
                    .ifPresent(country -> draft.nationality(lookups.country(country), country.cell()));
        }
        identity.all("identification-document").forEach(this::readDocument);
        identity.all("address").forEach(this::readAddress);
    }

    private void readName(XmlElement name) {
        name.leaveOut("@ssid", "@lang");
        String said = name.attribute("name-type");
        Optional<NameType> type = Optional.ofNullable(NAME_TYPES.get(said));
        if (type.isEmpty()) {
            name.problem("@name-type", "unknown value '" + said + "'");
        }
        String quality = name.attribute("quality");
        if (!quality.isEmpty() && !quality.equals("good") && !quality.equals("low")) {
            name.problem("@quality", "unknown value '" + quality + "'");
        }
        boolean primary = type.filter(NameType.PRIMARY::equals).isPresent() && !draft.hasName();
        NameGrade grade = quality.equals("low") ? NameGrade.WEAK_ALIAS : primary ? NameGrade.PRIMARY : NameGrade.ALIAS;
        NameType kept = type.filter(NameType.PRIMARY::equals).isPresent() && !primary
                ? NameType.NOT_SAID
                : type.orElse(NameType.NOT_SAID);
        SecoName parts = SecoName.of(name);
        parts.titles().forEach(title -> draft.title(title.text(), title.cell()));
        parts.whole(draft.isPerson(), grade, kept).ifPresent(whole -> draft.name(whole, name.cell()));
        NameGrade ofVariants = grade == NameGrade.PRIMARY ? NameGrade.ALIAS : grade;
        parts.variants(ofVariants).forEach(variant -> draft.name(variant, name.cell()));
    }

    private void readBirth(XmlElement born) {
        born.leaveOut("@ssid", "@calendar");
        boolean circa = born.attribute("quality").toLowerCase(Locale.ROOT).contains("circa");
        try {
            PartialDate date = new PartialDate(number(born, "year"), number(born, "month"), number(born, "day"));
            if (draft.isPerson()) {
                draft.birthDate(new BirthDate(date, date, circa), born.cell());
            }
        } catch (DateTimeException | NumberFormatException noSuchDay) {
            born.problem("", "not a date: " + noSuchDay.getMessage());
        }
    }

    private static int number(XmlElement born, String part) {
        String text = born.attribute(part);
        return text.isEmpty() ? 0 : Integer.parseInt(text);
    }

    private void readBirthPlace(XmlElement born) {
        born.leaveOut("@ssid", "@quality", "remarks");
        lookups.place(born.attribute("place-id"))
                .ifPresent(place ->
                        draft.birthPlace(place.value().text(), place.value().country(), place.cell()));
    }

    private void readAddress(XmlElement address) {
        address.leaveOut("@ssid", "@main", "@quality", "remarks");
        Optional<SecoLookups.Placed<Place>> place = lookups.place(address.attribute("place-id"));
        String box = address.text("p-o-box");
        String text = Stream.of(
                        address.text("c-o"),
                        address.text("address-details"),
                        box.isEmpty() ? "" : "P.O. Box " + box,
                        address.text("zip-code"),
                        place.map(known -> known.value().text()).orElse(""))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
        Country country = place.map(known -> known.value().country()).orElse(CountryCells.NONE);
        draft.address(text, country, place.map(SecoLookups.Placed::cell).orElse(address.cell()));
    }

    private void readDocument(XmlElement document) {
        document.leaveOut("@ssid", "place-of-issue", "expiry-date");
        String said = document.attribute("document-type");
        Optional<Identifier.Type> type = Optional.ofNullable(DOCUMENTS.get(said));
        if (type.isEmpty()) {
            document.problem("@document-type", "unknown value '" + said + "'");
        }
        String issued = document.text("date-of-issue");
        String remark = Stream.of(
                        type.filter(known -> known != Identifier.Type.OTHER).isPresent() ? "" : said,
                        document.text("remark"),
                        issued.isEmpty() ? "" : "issued " + issued)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("; "));
        draft.identifier(
                new Identifier(
                        type.orElse(Identifier.Type.OTHER),
                        document.text("number"),
                        document.first("issuer").map(this::issuer).orElse(CountryCells.NONE),
                        remark),
                document.cell("number"));
    }

    private Country issuer(XmlElement issuer) {
        String code = issuer.attribute("code").toLowerCase(Locale.ROOT);
        return new Country(issuer.text(), code);
    }
}
