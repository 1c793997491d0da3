package dossier.web.screening;

import dossier.asked.AskedNotes;
import dossier.lists.BirthDate;
import dossier.lists.CountryCodes;
import dossier.lists.Gender;
import dossier.lists.ListingKind;
import dossier.lists.PartialDate;
import dossier.lists.WrittenBirth;
import dossier.lists.numbers.NumberNotes;
import dossier.screening.Screener;
import dossier.screening.ScreeningQuery;
import dossier.tables.WrittenDate;
import dossier.web.http.Checks;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A party that is asked for.
 *
 * @param id the caller's own id, given back with the answer
 * @param name the name, in any script
 * @param kind PERSON, ORGANISATION, VESSEL or AIRCRAFT, if known
 * @param birthDate year, month or day
 * @param countries ISO 3166-1 alpha-2 codes
 * @param gender FEMALE, MALE or UNKNOWN, any casing
 * @param position office or function in words
 * @param identifiers numbers of documents or registrations
 */
@Schema(
        name = "Query",
        description =
                "A party as you know it. A name or a number is required; anything else you know makes the answer more precise.")
public record QueryRequest(
        @Schema(description = "Your own id, returned with the answer.", examples = "1")
        Optional<String> id,

        @Schema(
                description = "The name in any script. May be left out where identifiers has a number.",
                examples = "Vladimir Alexseyev")
        Optional<String> name,

        @Schema(
                description = "PERSON, ORGANISATION, VESSEL or AIRCRAFT, if known.",
                ref = "ListingKind",
                examples = "PERSON")
        Optional<String> kind,

        @Schema(
                description =
                        "As precise as known: 1961, 1961-04 or 1961-04-24; also 'circa 1968', '1967 to 1969', '2-Jan-68', and years of the"
                                + " Persian and the Islamic calendar. A placeholder or impossible date is left out; notes says so.",
                examples = "1961")
        Optional<String> birthDate,

        @Schema(description = "ISO 3166-1 alpha-2: nationality, birth or residence.", examples = "[\"ru\"]")
        Optional<List<String>> countries,

        @Schema(description = "FEMALE, MALE or UNKNOWN, any casing.", ref = "Gender", examples = "MALE")
        Optional<String> gender,

        @Schema(description = "Office or function in words.", examples = "deputy head of the GRU")
        Optional<String> position,

        @Schema(
                description =
                        "Numbers of documents, registrations, ships, banks, wallets or lists, with or without what they are: 'Passport"
                                + " 100115154 (Russia)', 'INN 7813547434', 'IMO 9187629', 'EU.27.28'. An equal number that one party"
                                + " only has is a match whatever the name; a passport, national ID or registration number needs its"
                                + " country for that, here in brackets or in countries. A number of under five characters needs its"
                                + " type.",
                examples = "[\"Passport 100115154 (Russia)\", \"INN 7813547434\"]")
        Optional<List<String>> identifiers) {

    private static final int LONGEST_ID = 200;
    private static final int LONGEST_POSITION = 1_000;
    private static final int LONGEST_IDENTIFIER = 200;
    private static final int MOST_VALUES = 50;

    /** What is asked, as the audit log knows it: the name, or the numbers where there is none; a line for each query. */
    static String inLines(List<QueryRequest> queries) {
        return queries.stream()
                .map(query -> query.name
                        .filter(name -> !name.isBlank())
                        .orElseGet(() -> String.join(", ", query.identifiers.orElse(List.of()))))
                .collect(Collectors.joining("\n"));
    }

    /** The query, if nothing is wrong with it; what is wrong is reported to the checks under {@code at}. */
    public Optional<ScreeningQuery> checked(String at, int longestName, Checks checks) {
        boolean numbered = identifiers.filter(given -> !given.isEmpty()).isPresent();
        String asked = numbered
                ? checks.optional(at + ".name", name, longestName)
                : checks.text(at + ".name", name, longestName);
        checks.optional(at + ".id", id, LONGEST_ID);
        Optional<ListingKind> sort = checks.constant(at + ".kind", kind, ListingKind.class);
        List<String> codes = countryCodes(at + ".countries", checks);
        Optional<WrittenBirth> written = birth(codes);
        if (written.filter(birth -> !birth.understood()).isPresent()) {
            checks.wrong(
                    at + ".birthDate",
                    "birthDate must be a date: 1961, 1961-04 or 1961-04-24, or a period: circa 1961, 1960 to 1962");
        }
        Optional<BirthDate> born = written.flatMap(WrittenBirth::date);
        Optional<Gender> said =
                checks.constant(at + ".gender", gender.map(text -> text.toUpperCase(Locale.ROOT)), Gender.class);
        String office = checks.optional(at + ".position", position, LONGEST_POSITION);
        List<String> numbers = values(at + ".identifiers", identifiers, checks);
        if (asked.isBlank() && numbers.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new ScreeningQuery(asked, sort, born, codes, said.orElse(Gender.UNKNOWN), office, numbers));
    }

    private Optional<WrittenBirth> birth(List<String> codes) {
        return birthDate
                .filter(text -> !text.isEmpty())
                .map(text -> WrittenBirth.of(text, codes, Clock.systemUTC(), QueryRequest::date));
    }

    private static Optional<PartialDate> date(String text) {
        return WrittenBirth.iso(text)
                .or(() -> WrittenDate.of(text, WrittenDate.Order.UNKNOWN).date());
    }

    /** How the name was understood, and what is odd about the numbers and the birth date; none if nothing is odd. */
    List<String> notes(ScreeningQuery checked) {
        List<String> notes = new ArrayList<>(AskedNotes.of(Screener.understood(checked)));
        notes.addAll(NumberNotes.of(checked.identifiers()));
        birth(checked.countries())
                .map(WrittenBirth::note)
                .filter(note -> !note.isEmpty())
                .ifPresent(notes::add);
        return List.copyOf(notes);
    }

    private List<String> countryCodes(String at, Checks checks) {
        List<String> given = values(at, countries, checks);
        List<String> codes = new ArrayList<>();
        for (int i = 0; i < given.size(); i++) {
            Optional<String> code = countryCode(given.get(i));
            if (code.isEmpty()) {
                checks.wrong(
                        at + "[" + i + "]",
                        "a country is an ISO code of two letters (ru) or an English name (Russia), not "
                                + given.get(i));
            }
            code.filter(known -> !known.isEmpty()).ifPresent(codes::add);
        }
        return codes;
    }

    /** The code of what was given; the empty string for a place or words that no single code stands for. */
    private static Optional<String> countryCode(String given) {
        String lower = given.strip().toLowerCase(Locale.ROOT);
        return CountryCodes.standard().isCode(lower)
                ? Optional.of(lower)
                : CountryCodes.standard().codeOf(given);
    }

    private static List<String> values(String at, Optional<List<String>> given, Checks checks) {
        List<String> values = given.orElse(List.of());
        if (values.size() > MOST_VALUES) {
            checks.wrong(at, "there must be at most " + MOST_VALUES + " of these");
            return List.of();
        }
        List<String> sound = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            if (Objects.isNull(values.get(i)) || values.get(i).isBlank()) {
                checks.wrong(at + "[" + i + "]", "must not be blank");
            } else if (values.get(i).length() > LONGEST_IDENTIFIER) {
                checks.wrong(at + "[" + i + "]", "must not be longer than " + LONGEST_IDENTIFIER + " characters");
            } else {
                sound.add(values.get(i));
            }
        }
        return sound;
    }
}
