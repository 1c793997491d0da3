package dossier.web.pages;

import dossier.lists.Authority;
import dossier.lists.BirthDate;
import dossier.lists.KnownList;
import dossier.lists.KnownLists;
import dossier.lists.ListedDate;
import dossier.lists.ListingKind;
import dossier.lists.ListingRef;
import dossier.lists.NameGrade;
import io.quarkus.qute.TemplateExtension;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** How pages say what the data holds as codes: {@code {party.kind.inWords}}. */
@TemplateExtension
public final class PageWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

    private PageWords() {}

    /** Person, organisation, vessel or aircraft. */
    public static String inWords(ListingKind kind) {
        return switch (kind) {
            case PERSON -> "Person";
            case ORGANISATION -> "Organisation";
            case VESSEL -> "Vessel";
            case AIRCRAFT -> "Aircraft";
        };
    }

    /** Whose list it is. */
    public static String inWords(Authority authority) {
        return switch (authority) {
            case US -> "United States";
            case UK -> "United Kingdom";
            case EU -> "European Union";
            case UN -> "United Nations";
            case CH -> "Switzerland";
            case CA -> "Canada";
            case AU -> "Australia";
            case US_EXPORT -> "US export controls";
            case OWN -> "Your lists";
        };
    }

    /** The same where there is little room. */
    public static String letters(Authority authority) {
        return switch (authority) {
            case US, UK, EU, UN, CH, CA, AU -> authority.name();
            case US_EXPORT -> "US export";
            case OWN -> "Own";
        };
    }

    /** The lists of these listings: "your list Suppliers and your list Agents". */
    public static String listsInSentence(List<ListingRef> listings) {
        return listings.stream()
                .map(ListingRef::list)
                .distinct()
                .map(code -> KnownLists.byCode(code).map(KnownList::inSentence).orElse("the list " + code))
                .collect(Collectors.joining(" and "));
    }

    /** How firmly an authority stands behind a name. */
    public static String inWords(NameGrade grade) {
        return switch (grade) {
            case PRIMARY -> "primary name";
            case ALIAS -> "alias";
            case WEAK_ALIAS -> "weak alias";
        };
    }

    /** What a date says, before the date: "designated 15 March 2022". */
    public static String inWords(ListedDate.Kind kind) {
        return switch (kind) {
            case DESIGNATED -> "designated";
            case CARRIED_OVER -> "carried over into new law";
            case LEGAL_ACT -> "legal act of";
            case REMARKED -> "listed by the UN";
            case LAST_UPDATED -> "last updated";
            case DIRECTIVE -> "under a directive of";
        };
    }

    /** "7 October 1952". */
    public static String inWords(LocalDate day) {
        return DAY.format(day);
    }

    /** The day of a moment, in UTC. */
    public static String inWords(Instant at) {
        return DAY.format(at.atOffset(ZoneOffset.UTC));
    }

    /** "7 October 1952", "about 1968", "1967 to 1969". */
    public static String inWords(BirthDate born) {
        String when = born.isRange()
                ? born.from().inWords() + " to " + born.to().inWords()
                : born.from().inWords();
        return born.circa() ? "about " + when : when;
    }

    /** Days from then until today, in words: "today", "yesterday", "12 days ago". */
    static String ago(LocalDate day) {
        long days = ChronoUnit.DAYS.between(day, LocalDate.now(ZoneOffset.UTC));
        return days <= 0 ? "today" : days == 1 ? "yesterday" : days + " days ago";
    }

    /** What a program is told, as a sentence for people: with a capital and a full stop. */
    public static String asSentence(String words) {
        if (words.isEmpty()) {
            return words;
        }
        boolean field = words.matches("(?s)[a-z]+[A-Z].*"); // its name stays as it stands in the address
        char first = field ? words.charAt(0) : Character.toUpperCase(words.charAt(0));
        return first + words.substring(1) + (words.matches("(?s).*[.!?]") ? "" : ".");
    }

    /** As a segment of an address. */
    public static String inPath(String segment) {
        return URLEncoder.encode(segment, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** As a value in an address. */
    public static String inQuery(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    /** 13821 as "13,821". */
    public static String grouped(int number) {
        return String.format(Locale.ENGLISH, "%,d", number);
    }

    /** A country's name in English; a code that is no country's stays as it is. */
    public static String country(String code) {
        String name = new Locale("", code).getDisplayCountry(Locale.ENGLISH);
        return name.isEmpty() ? code.toUpperCase(Locale.ROOT) : name;
    }

    public static String countries(List<String> codes) {
        return codes.stream().map(PageWords::country).collect(Collectors.joining(", "));
    }
}
