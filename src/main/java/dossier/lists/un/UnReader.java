package dossier.lists.un;

import dossier.lists.BirthDate;
import dossier.lists.Country;
import dossier.lists.Gender;
import dossier.lists.Identifier;
import dossier.lists.ListCode;
import dossier.lists.ListFormatException;
import dossier.lists.ListReader;
import dossier.lists.ListedDate;
import dossier.lists.ListedName;
import dossier.lists.ListingKind;
import dossier.lists.ListingRef;
import dossier.lists.NameGrade;
import dossier.lists.NameType;
import dossier.lists.PartialDate;
import dossier.lists.Programme;
import dossier.lists.Publication;
import dossier.lists.PublishedFiles;
import dossier.lists.ReadingProblems;
import dossier.lists.csv.CellNames;
import dossier.lists.csv.CellText;
import dossier.lists.csv.CountryCells;
import dossier.lists.csv.ListingDraft;
import dossier.lists.csv.PlacedValue;
import dossier.lists.csv.TextFile;
import dossier.lists.csv.WrittenDates;
import dossier.lists.xml.XmlElement;
import dossier.lists.xml.XmlFile;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads the Security Council's consolidated list: one element a person or organisation, under its permanent reference number, by which the
 * lists of the United States, the United Kingdom and the European Union name the same designation.
 *
 * @see <a href="https://scsanctions.un.org/resources/xsd/sc-sanctions.xsd">the publisher's schema</a>
 */
public final class UnReader implements ListReader {

    private static final String ROOT = "CONSOLIDATED_LIST";
    private static final Map<String, ListingKind> KINDS =
            Map.of("INDIVIDUAL", ListingKind.PERSON, "ENTITY", ListingKind.ORGANISATION);

    /** Our words for what the list calls the quality of an alias. */
    private static final Map<String, Alias> QUALITIES = Map.of(
            "", new Alias(NameGrade.ALIAS, NameType.ALSO_KNOWN_AS),
            "good", new Alias(NameGrade.ALIAS, NameType.ALSO_KNOWN_AS),
            "low", new Alias(NameGrade.WEAK_ALIAS, NameType.ALSO_KNOWN_AS),
            "a.k.a.", new Alias(NameGrade.ALIAS, NameType.ALSO_KNOWN_AS),
            "f.k.a.", new Alias(NameGrade.ALIAS, NameType.FORMERLY_KNOWN_AS));

    private static final Map<String, Identifier.Type> DOCUMENTS = Map.of(
            "passport", Identifier.Type.PASSPORT,
            "national identification number", Identifier.Type.NATIONAL_ID,
            "", Identifier.Type.OTHER);

    private final ListCode list;
    private final String file;

    /**
     * @param list our code of the list
     * @param file its file's name as published, lower case
     */
    public UnReader(ListCode list, String file) {
        this.list = list;
        this.file = file;
    }

    private record Alias(NameGrade grade, NameType type) {}

    @Override
    public Publication read(PublishedFiles files, ReadingProblems problems) throws IOException {
        TextFile text = new TextFile(files.required(file), file);
        Map<String, ListingDraft> drafts = new LinkedHashMap<>();
        try (XmlFile xml = XmlFile.open(text, ROOT, Set.of(), problems)) {
            Optional<PartialDate> day = WrittenDates.date(xml.rootAttribute("dateGenerated"));
            CountryCells countries = new CountryCells(problems);
            int names = 0;
            for (Optional<XmlElement> next = xml.next(KINDS.keySet());
                    next.isPresent();
                    next = xml.next(KINDS.keySet())) {
                ListingDraft draft = new Party(next.get(), countries).read();
                names += draft.toListing().names().size();
                if (drafts.put(draft.ref().reference(), draft) != null) {
                    throw new ListFormatException(
                            file,
                            next.get().cell().row(),
                            "the reference " + draft.ref().reference() + " stands twice");
                }
            }
            if (drafts.isEmpty()) {
                throw new ListFormatException(file, 0, "the file has no listings");
            }
            return ListingDraft.publication(drafts.values(), day, names);
        }
    }

    /** One element as it is being read. */
    private final class Party {

        private final XmlElement element;
        private final CountryCells countries;
        private final ListingDraft draft;

        private Party(XmlElement element, CountryCells countries) {
            this.element = element;
            this.countries = countries;
            ListingKind kind = Optional.ofNullable(KINDS.get(element.name())).orElseThrow();
            this.draft = new ListingDraft(new ListingRef(list, element.required("REFERENCE_NUMBER")), kind);
        }

        private ListingDraft read() {
            String prefix = element.name() + "_";
            draft.identifier(
                    new Identifier(Identifier.Type.UN_REFERENCE, draft.ref().reference(), CountryCells.NONE, ""),
                    element.cell("REFERENCE_NUMBER"));
            readNames(prefix);
            readDesignation();
            element.all(prefix + "ADDRESS").forEach(this::readAddress);
            if (draft.isPerson()) {
                readPerson();
            }
            element.leaveOut(
                    "DATAID",
                    "VERSIONNUM",
                    "LIST_TYPE",
                    "SUBMITTED_ON",
                    "SUBMITTED_BY",
                    "SORT_KEY",
                    "SORT_KEY_LAST_MOD");
            element.close();
            return draft;
        }

        private void readNames(String prefix) {
            List<PlacedValue> parts = Stream.of("FIRST_NAME", "SECOND_NAME", "THIRD_NAME", "FOURTH_NAME")
                    .flatMap(part -> element.texts(part).stream())
                    .toList();
            if (parts.isEmpty()) {
                element.required("FIRST_NAME");
            }
            // which of them is the family's is not said
            draft.name(
                    CellNames.whole(joined(parts, " "), NameGrade.PRIMARY, NameType.PRIMARY),
                    parts.size() == 1 ? parts.get(0).cell() : element.cell());
            for (PlacedValue original : element.texts("NAME_ORIGINAL_SCRIPT")) {
                draft.name(
                        new ListedName(
                                original.text(),
                                List.of(),
                                NameGrade.PRIMARY,
                                NameType.ORIGINAL_SCRIPT,
                                CellNames.scriptOf(original.text()),
                                ""),
                        original.cell());
            }
            element.all(prefix + "ALIAS").forEach(this::readAlias);
        }

        private void readAlias(XmlElement alias) {
            alias.leaveOut("DATE_OF_BIRTH", "CITY_OF_BIRTH", "COUNTRY_OF_BIRTH", "NOTE");
            String quality = alias.text("QUALITY").toLowerCase(Locale.ROOT);
            Alias known = Optional.ofNullable(QUALITIES.get(quality)).orElseGet(() -> {
                alias.problem("QUALITY", "unknown value '" + quality + "'");
                return new Alias(NameGrade.ALIAS, NameType.NOT_SAID);
            });
            String text = alias.text("ALIAS_NAME");
            if (!text.isEmpty()) {
                draft.name(CellNames.whole(text, known.grade(), known.type()), alias.cell("ALIAS_NAME"));
            }
        }

        private void readDesignation() {
            element.texts("UN_LIST_TYPE")
                    .forEach(regime -> draft.programme(new Programme(regime.text(), regime.text()), regime.cell()));
            date(element.texts("LISTED_ON"), ListedDate.Kind.DESIGNATED, "LISTED_ON");
            element.all("LAST_DAY_UPDATED")
                    .forEach(updated -> date(updated.texts("VALUE"), ListedDate.Kind.LAST_UPDATED, "LAST_DAY_UPDATED"));
            element.texts("COMMENTS1").forEach(comment -> draft.remark(comment.text(), comment.cell()));
        }

        private void date(List<PlacedValue> texts, ListedDate.Kind kind, String source) {
            for (PlacedValue text : texts) {
                WrittenDates.date(text.text())
                        .ifPresentOrElse(
                                date -> draft.date(new ListedDate(kind, date, source), text.cell()),
                                () -> element.problem("", "not a date: '" + text.text() + "'"));
            }
        }

        private void readPerson() {
            values("TITLE").forEach(title -> draft.title(title.text(), title.cell()));
            values("DESIGNATION").forEach(position -> draft.position(position.text(), position.cell()));
            for (PlacedValue nationality : values("NATIONALITY")) {
                draft.nationality(countries.read(nationality.text(), nationality.cell()), nationality.cell());
            }
            element.texts("GENDER").forEach(this::readGender);
            element.all("INDIVIDUAL_DATE_OF_BIRTH").forEach(this::readBirth);
            for (XmlElement place : element.all("INDIVIDUAL_PLACE_OF_BIRTH")) {
                draft.birthPlace(
                        CellText.tidy(joined(placed(place, "CITY", "STATE_PROVINCE", "NOTE"), ", ")),
                        country(place),
                        place.cell("COUNTRY"));
            }
            element.all("INDIVIDUAL_DOCUMENT").forEach(this::readDocument);
        }

        private List<PlacedValue> values(String name) {
            return element.all(name).stream()
                    .flatMap(values -> values.texts("VALUE").stream())
                    .toList();
        }

        private void readGender(PlacedValue gender) {
            switch (gender.text().toLowerCase(Locale.ROOT)) {
                case "male" -> draft.gender(Gender.MALE, gender.cell());
                case "female" -> draft.gender(Gender.FEMALE, gender.cell());
                default -> element.problem("GENDER", "unknown value '" + gender.text() + "'");
            }
        }

        private void readBirth(XmlElement birth) {
            boolean circa = birth.text("TYPE_OF_DATE").equalsIgnoreCase("APPROXIMATELY");
            List<PlacedValue> range = placed(birth, "FROM_YEAR", "TO_YEAR");
            List<PlacedValue> day = placed(birth, "DATE", "YEAR");
            List<PlacedValue> note = placed(birth, "NOTE");
            Optional<PlacedValue> said = Stream.of(range, day, note)
                    .filter(texts -> !texts.isEmpty())
                    .findFirst()
                    .map(texts -> texts.get(0)
                            .with(
                                    texts.equals(range)
                                            ? joined(range, " to ")
                                            : texts.get(0).text()));
            said.ifPresent(text -> WrittenDates.birth(text.text())
                    .ifPresentOrElse(
                            date -> draft.birthDate(
                                    new BirthDate(date.from(), date.to(), circa || date.circa()), text.cell()),
                            () -> birth.problem("", "not a date of birth: '" + text.text() + "'")));
        }

        private void readDocument(XmlElement document) {
            document.leaveOut("COUNTRY_OF_ISSUE");
            String type = document.text("TYPE_OF_DOCUMENT");
            Optional<Identifier.Type> known = Optional.ofNullable(DOCUMENTS.get(type.toLowerCase(Locale.ROOT)));
            if (known.isEmpty()) {
                document.problem("TYPE_OF_DOCUMENT", "unknown value '" + type + "'");
            }
            String issuer = document.text("ISSUING_COUNTRY");
            String issued = document.text("DATE_OF_ISSUE");
            List<PlacedValue> remarks = placed(document, "TYPE_OF_DOCUMENT2", "CITY_OF_ISSUE", "NOTE");
            String remark = Stream.concat(
                            remarks.stream().map(PlacedValue::text),
                            Stream.of(issued.isEmpty() ? "" : "issued " + issued))
                    .filter(text -> !text.isEmpty())
                    .collect(Collectors.joining("; "));
            draft.identifier(
                    new Identifier(
                            known.orElse(Identifier.Type.OTHER),
                            document.text("NUMBER"),
                            countries.read(issuer, document.cell("ISSUING_COUNTRY")),
                            remark),
                    document.cell("NUMBER"));
        }

        private void readAddress(XmlElement address) {
            List<PlacedValue> lines = placed(address, "STREET", "CITY", "STATE_PROVINCE", "ZIP_CODE", "NOTE");
            String text = joined(lines, ", ");
            Country country = country(address);
            draft.address(
                    text,
                    country.equals(CountryCells.NONE) ? countries.atTheEndOf(text) : country,
                    country.equals(CountryCells.NONE) ? address.cell("NOTE") : address.cell("COUNTRY"));
        }

        private Country country(XmlElement place) {
            return countries.read(place.text("COUNTRY"), place.cell("COUNTRY"));
        }
    }

    private static List<PlacedValue> placed(XmlElement element, String... names) {
        return Stream.of(names).map(element::texts).flatMap(List::stream).toList();
    }

    private static String joined(List<PlacedValue> texts, String between) {
        return texts.stream().map(PlacedValue::text).collect(Collectors.joining(between));
    }
}
