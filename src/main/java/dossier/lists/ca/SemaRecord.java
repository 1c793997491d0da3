package dossier.lists.ca;

import dossier.lists.Detail;
import dossier.lists.Identifier;
import dossier.lists.LegalAct;
import dossier.lists.ListCode;
import dossier.lists.ListFormatException;
import dossier.lists.ListedDate;
import dossier.lists.ListedName;
import dossier.lists.ListingKind;
import dossier.lists.ListingRef;
import dossier.lists.NameGrade;
import dossier.lists.NamePart;
import dossier.lists.NameType;
import dossier.lists.Programme;
import dossier.lists.csv.CellNames;
import dossier.lists.csv.CellText;
import dossier.lists.csv.CountryCells;
import dossier.lists.csv.ListingDraft;
import dossier.lists.csv.PlacedValue;
import dossier.lists.csv.WrittenDates;
import dossier.lists.xml.XmlElement;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads one record. Names of elements are English and French with a hyphen between, once English alone. */
final class SemaRecord {

    private static final Pattern BETWEEN_LANGUAGES = Pattern.compile("\\s+[/|]\\s+");
    private static final Pattern IMO = Pattern.compile("(?:IMO\\s*)?(\\d{7})", Pattern.CASE_INSENSITIVE);

    /** {@code Russian: Иван}: the language before the name. */
    private static final Pattern LANGUAGE = Pattern.compile("^\\p{Lu}\\p{Ll}+:\\s*");

    private static final Pattern BETWEEN_ALIASES = Pattern.compile("\\s*;\\s*");
    private static final Pattern NO_LETTER = Pattern.compile("[^a-z0-9]+");
    private static final String NOT_APPLICABLE = "N/A";

    private final XmlElement record;
    private final Map<String, PlacedValue> fields = new HashMap<>();

    SemaRecord(XmlElement record) {
        this.record = record;
        for (XmlElement field : record.children()) {
            fields.put(field.name().replaceFirst("-.*", ""), new PlacedValue(field.text(), field.cell()));
        }
    }

    /**
     * The listing.
     *
     * @param taken references that others have already: where the law has two parties under one item, the name tells them apart
     */
    Optional<ListingDraft> read(ListCode list, Set<String> taken) {
        Optional<ListedName> name = name();
        if (name.isEmpty()) {
            record.problem("", "no name; left out");
            return Optional.empty();
        }
        String reference = reference(name.get(), taken);
        ListingDraft draft = new ListingDraft(new ListingRef(list, reference), kind());
        draft.name(name.get(), record.cell());
        readDesignation(draft);
        readAliases(draft);
        if (draft.kind() == ListingKind.VESSEL) {
            readShip(draft);
        } else {
            readPerson(draft);
        }
        reportUnread();
        return Optional.of(draft);
    }

    private Optional<ListedName> name() {
        String whole = text("EntityOrShip");
        if (!whole.isEmpty()) {
            return Optional.of(CellNames.whole(whole, NameGrade.PRIMARY, NameType.PRIMARY));
        }
        List<NamePart> parts = Stream.of(
                        new NamePart(NamePart.Role.GIVEN, text("GivenName")),
                        new NamePart(NamePart.Role.FAMILY, text("LastName")))
                .filter(part -> !part.text().isEmpty())
                .toList();
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of(CellNames.of(
                        parts.stream().map(NamePart::text).collect(Collectors.joining(" ")),
                        parts.size() > 1 ? parts : List.of(),
                        NameGrade.PRIMARY,
                        NameType.PRIMARY));
    }

    private ListingKind kind() {
        if (text("EntityOrShip").isEmpty()) {
            return ListingKind.PERSON;
        }
        return text("ShipIMONumber").isEmpty() ? ListingKind.ORGANISATION : ListingKind.VESSEL;
    }

    private String reference(ListedName name, Set<String> taken) {
        String item = Stream.of(english("Country"), text("Schedule"), text("Item"))
                .map(part -> part.equals(NOT_APPLICABLE) ? "" : slug(part))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("."));
        if (item.isEmpty()) {
            throw new ListFormatException(
                    record.cell().file(), record.cell().row(), "a record with neither country, schedule nor item");
        }
        return taken.contains(item) ? item + "." + slug(name.text()) : item;
    }

    private static String slug(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        return NO_LETTER.matcher(plain).replaceAll("-").replaceAll("^-|-$", "");
    }

    private void readDesignation(ListingDraft draft) {
        take("Country").ifPresent(country -> {
            String regime = english("Country");
            draft.programme(new Programme(regime, regime), country.cell());
        });
        take("Schedule")
                .filter(schedule -> !schedule.text().equals(NOT_APPLICABLE))
                .ifPresent(schedule -> draft.legalAct(
                        new LegalAct("Schedule " + schedule.text() + ", item " + text("Item"), ""), record.cell()));
        take("DateOfListing")
                .ifPresent(listed -> WrittenDates.date(listed.text())
                        .ifPresentOrElse(
                                date -> draft.date(
                                        new ListedDate(ListedDate.Kind.DESIGNATED, date, "DateOfListing"),
                                        listed.cell()),
                                () -> problem("DateOfListing", "not a date: '" + listed.text() + "'")));
    }

    /** Of people several aliases are also written with commas between; companies have commas in their names. */
    private void readAliases(ListingDraft draft) {
        take("Aliases").ifPresent(aliases -> {
            Pattern between = draft.isPerson() ? Pattern.compile("\\s*[;,]\\s*") : BETWEEN_ALIASES;
            between.splitAsStream(aliases.text())
                    .map(alias -> LANGUAGE.matcher(CellText.tidy(alias)).replaceFirst(""))
                    .filter(alias -> !alias.isEmpty())
                    .forEach(alias -> draft.name(
                            CellNames.whole(alias, NameGrade.ALIAS, NameType.ALSO_KNOWN_AS), aliases.cell()));
        });
    }

    private void readPerson(ListingDraft draft) {
        take("TitleOrShipType")
                .or(() -> take("TitleOrShip"))
                .ifPresent(title -> draft.position(BETWEEN_LANGUAGES.split(title.text(), 2)[0], title.cell()));
        take("DateOfBirthOrShipBuildDate")
                .filter(born -> draft.isPerson())
                .ifPresent(born -> WrittenDates.birth(born.text())
                        .ifPresentOrElse(
                                birth -> draft.birthDate(birth, born.cell()),
                                () -> problem(
                                        "DateOfBirthOrShipBuildDate", "not a date of birth: '" + born.text() + "'")));
    }

    /** A few ships have their former name where the number should stand. */
    private void readShip(ListingDraft draft) {
        PlacedValue said = take("ShipIMONumber").orElseThrow();
        if (IMO.matcher(said.text()).matches()) {
            draft.identifier(
                    new Identifier(
                            Identifier.Type.IMO, IMO.matcher(said.text()).replaceFirst("$1"), CountryCells.NONE, ""),
                    said.cell());
        } else {
            problem("ShipIMONumber", "no IMO number: '" + said.text() + "'");
        }
        take("TitleOrShipType")
                .or(() -> take("TitleOrShip"))
                .ifPresent(type ->
                        draft.detail(Detail.Kind.VESSEL_TYPE, BETWEEN_LANGUAGES.split(type.text(), 2)[0], type.cell()));
        take("DateOfBirthOrShipBuildDate")
                .ifPresent(built -> draft.detail(Detail.Kind.YEAR_BUILT, built.text(), built.cell()));
    }

    private void reportUnread() {
        Set<String> known = Set.of(
                "Country",
                "LastName",
                "GivenName",
                "EntityOrShip",
                "Aliases",
                "DateOfBirthOrShipBuildDate",
                "TitleOrShipType",
                "TitleOrShip",
                "ShipIMONumber",
                "Schedule",
                "Item",
                "DateOfListing");
        fields.forEach((name, value) -> {
            if (!known.contains(name)) {
                problem(name, "element not read");
            }
        });
    }

    private void problem(String field, String detail) {
        record.problem(field, detail);
    }

    /** {@code Belarus / Bélarus}. */
    private String english(String field) {
        return BETWEEN_LANGUAGES.split(text(field), 2)[0];
    }

    private String text(String field) {
        return take(field).map(PlacedValue::text).orElse("");
    }

    /** Empty where the record has no such element, or nothing in it. */
    private Optional<PlacedValue> take(String field) {
        return Optional.ofNullable(fields.get(field))
                .filter(value -> !value.text().isEmpty());
    }
}
