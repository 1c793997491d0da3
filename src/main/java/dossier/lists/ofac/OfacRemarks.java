package dossier.lists.ofac;

import dossier.lists.Cell;
import dossier.lists.Country;
import dossier.lists.Gender;
import dossier.lists.Identifier;
import dossier.lists.Link;
import dossier.lists.ListedDate;
import dossier.lists.NameGrade;
import dossier.lists.NameType;
import dossier.lists.ReadingProblems;
import dossier.lists.csv.CellText;
import dossier.lists.csv.CountryCells;
import dossier.lists.csv.EnglishDates;
import dossier.lists.csv.ListingDraft;
import dossier.lists.csv.PlacedValue;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads OFAC's Remarks, where everything stands that its columns have no place for: items parted by {@code "; "}, the
 * last with a full stop, a repeated kind of item marked {@code alt.}. Example: {@code DOB 24 Apr 1961; alt. DOB 1962;
 * POB Moscow, Russia; Passport 123 (Russia) expires 01 Jan 2020; a.k.a. 'VOLODYA'; Linked To: SOME AGENCY.}
 *
 * <p>A quoted a.k.a. in Remarks is what OFAC calls a weak alias; the strong ones stand in a file of their own. Text
 * without a label is a person's function, and a remark for anybody else.
 */
final class OfacRemarks {

    private static final Pattern BETWEEN_ITEMS = Pattern.compile(";\\s+|;$");
    private static final Pattern ALIAS = Pattern.compile("([afn])\\.k\\.a\\. ['\"](.+)['\"]");
    private static final Pattern LISTING_DATE = Pattern.compile("(Listing Date \\([^)]*\\)):? (.+)");
    private static final Pattern ENDS_ABBREVIATED = Pattern.compile(".*\\b(?:\\p{Lu}\\.\\p{Lu}|CO|LTD|INC|CORP)");
    private static final Map<String, NameType> ALIAS_TYPES =
            Map.of("a", NameType.ALSO_KNOWN_AS, "f", NameType.FORMERLY_KNOWN_AS, "n", NameType.NOW_KNOWN_AS);

    private final CountryCells countries;
    private final ReadingProblems problems;
    private final OfacLabels labels = OfacLabels.standard();

    OfacRemarks(CountryCells countries, ReadingProblems problems) {
        this.countries = countries;
        this.problems = problems;
    }

    /**
     * Reads everything into the draft.
     *
     * @param remarks the whole text, its continuation already appended
     * @return how many weak aliases it held
     */
    int read(SplicedText remarks, ListingDraft draft) {
        String items = withoutFullStop(remarks.text());
        Matcher between = BETWEEN_ITEMS.matcher(items);
        int aliases = 0;
        int start = 0;
        while (start < items.length()) {
            boolean found = between.find();
            int end = found ? between.start() : items.length();
            aliases += readItem(items.substring(start, end), draft, remarks.cellAt(start));
            start = found ? between.end() : items.length();
        }
        return aliases;
    }

    /** How many weak aliases it is: one or none. */
    private int readItem(String item, ListingDraft draft, Cell cell) {
        String tidy = CellText.tidy(item);
        String plain = tidy.startsWith("alt. ") ? tidy.substring("alt. ".length()) : tidy;
        if (readAlias(plain, draft, cell)) {
            return 1;
        }
        if (!plain.isEmpty() && !readFact(plain, draft, cell)) {
            readLabelled(plain, draft, cell);
        }
        return 0;
    }

    /** The last item's full stop goes; where it belongs to an abbreviation as well ("S.A.", "CO.") it stays. */
    private static String withoutFullStop(String remarks) {
        String text = remarks.stripTrailing();
        if (!text.endsWith(".")) {
            return text;
        }
        String without = text.substring(0, text.length() - 1);
        int from = Math.max(0, without.length() - 10);
        return ENDS_ABBREVIATED.matcher(without.substring(from)).matches() ? text : without;
    }

    private static boolean readAlias(String item, ListingDraft draft, Cell cell) {
        Matcher alias = ALIAS.matcher(item);
        if (!alias.matches()) {
            return false;
        }
        NameType type = ALIAS_TYPES.getOrDefault(alias.group(1), NameType.NOT_SAID);
        draft.name(OfacNames.read(alias.group(2), draft.isPerson(), NameGrade.WEAK_ALIAS, type), cell);
        return true;
    }

    private boolean readFact(String item, ListingDraft draft, Cell cell) {
        if (item.startsWith("DOB ")) {
            readBirth(item.substring("DOB ".length()), draft, cell);
        } else if (item.startsWith("POB ")) {
            String place = item.substring("POB ".length());
            draft.birthPlace(place, countries.atTheEndOf(place), cell);
        } else if (item.startsWith("nationality ")) {
            readNationality(item.substring("nationality ".length()), draft, cell);
        } else if (item.startsWith("citizen ")) {
            draft.citizenship(countries.read(item.substring("citizen ".length()), cell), cell);
        } else if (item.startsWith("Gender ")) {
            readGender(item.substring("Gender ".length()), draft, cell);
        } else if (item.startsWith("Linked To: ")) {
            draft.link(new Link(Link.Kind.LINKED_TO, item.substring("Linked To: ".length()), ""), cell);
        } else {
            return readListingDate(item, draft, cell);
        }
        return true;
    }

    private void readBirth(String text, ListingDraft draft, Cell cell) {
        EnglishDates.birthDate(text)
                .ifPresentOrElse(
                        date -> draft.birthDate(date, cell),
                        () -> problem(cell, draft.ref() + ": not a date of birth: '" + text + "'"));
    }

    private void readNationality(String text, ListingDraft draft, Cell cell) {
        draft.nationality(countries.read(text, cell), cell);
    }

    private void readGender(String text, ListingDraft draft, Cell cell) {
        switch (text) {
            case "Male" -> draft.gender(Gender.MALE, cell);
            case "Female" -> draft.gender(Gender.FEMALE, cell);
            default -> problem(cell, draft.ref() + ": unknown gender '" + text + "'");
        }
    }

    private static boolean readListingDate(String item, ListingDraft draft, Cell cell) {
        Matcher date = LISTING_DATE.matcher(item);
        if (!date.matches()) {
            return false;
        }
        EnglishDates.date(date.group(2))
                .ifPresent(day -> draft.date(new ListedDate(kind(date.group(1)), day, date.group(1)), cell));
        return EnglishDates.date(date.group(2)).isPresent();
    }

    /** A date of one directive is not that of the listing. */
    private static ListedDate.Kind kind(String label) {
        return label.contains("Directive") ? ListedDate.Kind.DIRECTIVE : ListedDate.Kind.DESIGNATED;
    }

    private void readLabelled(String item, ListingDraft draft, Cell cell) {
        Optional<OfacLabels.Label> label = labels.beginning(item);
        if (label.isEmpty()) {
            readUnlabelled(item, draft, cell);
            return;
        }
        String value = item.substring(label.get().text().length()).strip();
        OfacLabels.Meaning meaning = label.get().meaning();
        if (meaning instanceof OfacLabels.Number number) {
            readNumber(number.type(), label.get(), new PlacedValue(value, cell), draft);
        } else if (meaning instanceof OfacLabels.Fact fact) {
            draft.detail(fact.kind(), label.get().said() ? item : value, cell);
        } else if (meaning == OfacLabels.Words.OPERATOR) {
            draft.link(new Link(Link.Kind.OWNER_OR_OPERATOR, value, ""), cell);
        } else if (meaning == OfacLabels.Words.MEASURE) {
            draft.measure(item.endsWith(".") ? item.substring(0, item.length() - 1) : item, cell);
        } else {
            draft.remark(item, cell);
        }
    }

    private void readUnlabelled(String item, ListingDraft draft, Cell cell) {
        if (ALIAS.matcher(item + "'").matches() && !item.endsWith("'")) {
            problem(cell, draft.ref() + ": quote left open: '" + item + "'");
        }
        if (draft.isPerson()) {
            draft.position(item, cell);
        } else {
            draft.remark(item, cell);
        }
    }

    private void readNumber(Identifier.Type type, OfacLabels.Label label, PlacedValue taken, ListingDraft draft) {
        String value = taken.text();
        if (type == Identifier.Type.DIGITAL_CURRENCY && value.indexOf(' ') > 0) {
            int space = value.indexOf(' ');
            draft.identifier(
                    new Identifier(type, value.substring(space + 1), CountryCells.NONE, value.substring(0, space)),
                    taken.cell());
            return;
        }
        DocumentNumber number = DocumentNumber.of(value, countries);
        Country country = number.country();
        String remark = label.said() ? joined(label.text(), number.remark()) : number.remark();
        draft.identifier(new Identifier(type, number.number(), country, remark), taken.cell());
    }

    private void problem(Cell cell, String detail) {
        problems.add(cell.file(), cell.row(), cell.column(), detail);
    }

    private static String joined(String label, String remark) {
        return remark.isEmpty() ? label : label + "; " + remark;
    }
}
