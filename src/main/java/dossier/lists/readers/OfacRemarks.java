package dossier.lists.readers;

import dossier.lists.Country;
import dossier.lists.Gender;
import dossier.lists.Identifier;
import dossier.lists.Link;
import dossier.lists.ListedDate;
import dossier.lists.NameGrade;
import dossier.lists.NameType;

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

    private static final String COLUMN = "Remarks";
    private static final Pattern BETWEEN_ITEMS = Pattern.compile(";\\s+|;$");
    private static final Pattern ALIAS = Pattern.compile("([afn])\\.k\\.a\\. ['\"](.+)['\"]");
    private static final Pattern LISTING_DATE = Pattern.compile("(Listing Date \\([^)]*\\)):? (.+)");
    private static final Pattern ENDS_ABBREVIATED = Pattern.compile(".*\\b(?:\\p{Lu}\\.\\p{Lu}|CO|LTD|INC|CORP)");
    private static final Map<String, NameType> ALIAS_TYPES =
            Map.of("a", NameType.ALSO_KNOWN_AS, "f", NameType.FORMERLY_KNOWN_AS, "n", NameType.NOW_KNOWN_AS);

    private final String file;
    private final CountryCells countries;
    private final Problems problems;
    private final OfacLabels labels = OfacLabels.standard();

    OfacRemarks(String file, CountryCells countries, Problems problems) {
        this.file = file;
        this.countries = countries;
        this.problems = problems;
    }

    /**
     * Reads everything into the draft.
     *
     * @param remarks the whole text, its continuation already appended
     * @param line where it starts, for problems
     * @return how many weak aliases it held
     */
    int read(String remarks, ListingDraft draft, long line) {
        int aliases = 0;
        for (String item : BETWEEN_ITEMS.split(withoutFullStop(remarks))) {
            String tidy = CellText.tidy(item);
            String plain = tidy.startsWith("alt. ") ? tidy.substring("alt. ".length()) : tidy;
            if (readAlias(plain, draft)) {
                aliases++;
            } else if (!plain.isEmpty() && !readFact(plain, draft, line)) {
                readLabelled(plain, draft, line);
            }
        }
        return aliases;
    }

    /** The last item's full stop goes; where it belongs to an abbreviation as well ("S.A.", "CO.") it stays. */
    private static String withoutFullStop(String remarks) {
        String text = remarks.strip();
        if (!text.endsWith(".")) {
            return text;
        }
        String without = text.substring(0, text.length() - 1);
        int from = Math.max(0, without.length() - 10);
        return ENDS_ABBREVIATED.matcher(without.substring(from)).matches() ? text : without;
    }

    private static boolean readAlias(String item, ListingDraft draft) {
        Matcher alias = ALIAS.matcher(item);
        if (!alias.matches()) {
            return false;
        }
        NameType type = ALIAS_TYPES.getOrDefault(alias.group(1), NameType.NOT_SAID);
        draft.name(OfacNames.read(alias.group(2), draft.isPerson(), NameGrade.WEAK_ALIAS, type));
        return true;
    }

    private boolean readFact(String item, ListingDraft draft, long line) {
        if (item.startsWith("DOB ")) {
            readBirth(item.substring("DOB ".length()), draft, line);
        } else if (item.startsWith("POB ")) {
            String place = item.substring("POB ".length());
            draft.birthPlace(place, countries.atTheEndOf(place));
        } else if (item.startsWith("nationality ")) {
            readNationality(item.substring("nationality ".length()), draft, line);
        } else if (item.startsWith("citizen ")) {
            readNationality(item.substring("citizen ".length()), draft, line);
        } else if (item.startsWith("Gender ")) {
            readGender(item.substring("Gender ".length()), draft, line);
        } else if (item.startsWith("Linked To: ")) {
            draft.link(new Link(Link.Kind.LINKED_TO, item.substring("Linked To: ".length()), ""));
        } else {
            return readListingDate(item, draft);
        }
        return true;
    }

    private void readBirth(String text, ListingDraft draft, long line) {
        EnglishDates.birthDate(text)
                .ifPresentOrElse(
                        draft::birthDate,
                        () -> problems.add(file, line, COLUMN, draft.ref() + ": not a date of birth: '" + text + "'"));
    }

    private void readNationality(String text, ListingDraft draft, long line) {
        draft.nationality(countries.read(text, new CountryCells.Spot(file, line, COLUMN)));
    }

    private void readGender(String text, ListingDraft draft, long line) {
        switch (text) {
            case "Male" -> draft.gender(Gender.MALE);
            case "Female" -> draft.gender(Gender.FEMALE);
            default -> problems.add(file, line, COLUMN, draft.ref() + ": unknown gender '" + text + "'");
        }
    }

    private static boolean readListingDate(String item, ListingDraft draft) {
        Matcher date = LISTING_DATE.matcher(item);
        if (!date.matches()) {
            return false;
        }
        EnglishDates.date(date.group(2))
                .ifPresent(day -> draft.date(new ListedDate(ListedDate.Kind.DESIGNATED, day, date.group(1))));
        return EnglishDates.date(date.group(2)).isPresent();
    }

    private void readLabelled(String item, ListingDraft draft, long line) {
        Optional<OfacLabels.Label> label = labels.beginning(item);
        if (label.isEmpty()) {
            readUnlabelled(item, draft, line);
            return;
        }
        String value = item.substring(label.get().text().length()).strip();
        OfacLabels.Meaning meaning = label.get().meaning();
        if (meaning instanceof OfacLabels.Number number) {
            readNumber(number.type(), label.get(), value, draft);
        } else if (meaning instanceof OfacLabels.Fact fact) {
            draft.detail(fact.kind(), label.get().said() ? item : value);
        } else if (meaning == OfacLabels.Words.OPERATOR) {
            draft.link(new Link(Link.Kind.OWNER_OR_OPERATOR, value, ""));
        } else if (meaning == OfacLabels.Words.MEASURE) {
            draft.measure(item.endsWith(".") ? item.substring(0, item.length() - 1) : item);
        } else {
            draft.remark(item);
        }
    }

    private void readUnlabelled(String item, ListingDraft draft, long line) {
        if (ALIAS.matcher(item + "'").matches() && !item.endsWith("'")) {
            problems.add(file, line, COLUMN, draft.ref() + ": quote left open: '" + item + "'");
        }
        if (draft.isPerson()) {
            draft.position(item);
        } else {
            draft.remark(item);
        }
    }

    private void readNumber(Identifier.Type type, OfacLabels.Label label, String value, ListingDraft draft) {
        if (type == Identifier.Type.DIGITAL_CURRENCY && value.indexOf(' ') > 0) {
            int space = value.indexOf(' ');
            draft.identifier(
                    new Identifier(type, value.substring(space + 1), CountryCells.NONE, value.substring(0, space)));
            return;
        }
        DocumentNumber number = DocumentNumber.of(value, countries);
        Country country = number.country();
        String remark = label.said() ? joined(label.text(), number.remark()) : number.remark();
        draft.identifier(new Identifier(type, number.number(), country, remark));
    }

    private static String joined(String label, String remark) {
        return remark.isEmpty() ? label : label + "; " + remark;
    }
}
