package dossier.screening.scoring;

import dossier.lists.Authority;
import dossier.lists.BirthDate;
import dossier.lists.Gender;
import dossier.lists.Identifier;
import dossier.lists.KnownList;
import dossier.lists.KnownLists;
import dossier.lists.ListedParty;
import dossier.lists.ListingKind;
import dossier.lists.numbers.ComparedNumber;
import dossier.screening.Evidence;
import dossier.screening.Feature;
import dossier.screening.ScreeningQuery;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What is known of a party besides its names, ready to be compared. What is empty is not known and says nothing.
 *
 * @param birthDates every birth date given
 * @param countries ISO codes, lower case
 * @param gender UNKNOWN if not known
 * @param positions words of office and organisation
 * @param numbers numbers of documents, registrations and lists, ready to be compared
 * @param craft whether it is a ship or aircraft
 * @param named whether there is a name besides
 */
public record PartyFacts(
        List<BirthDate> birthDates,
        List<String> countries,
        Gender gender,
        PositionWords positions,
        List<ComparedNumber> numbers,
        Craft craft,
        boolean named) {

    /** Whether a party is a ship or aircraft, as far as that is known. */
    enum Craft {
        YES,
        NO,
        /** A person, or nothing is known; or a listing of the EU, which lists ships as enterprises. */
        NOT_KNOWN
    }

    static final PartyFacts NONE = new PartyFacts(
            List.of(), List.of(), Gender.UNKNOWN, PositionWords.of(List.of()), List.of(), Craft.NOT_KNOWN, true);

    public PartyFacts {
        birthDates = List.copyOf(birthDates);
        countries = List.copyOf(countries);
        numbers = List.copyOf(numbers);
    }

    public static PartyFacts of(ScreeningQuery query) {
        return new PartyFacts(
                query.birthDate().map(List::of).orElse(List.of()),
                query.countries(),
                query.gender(),
                PositionWords.of(query.position().isBlank() ? List.of() : List.of(query.position())),
                query.identifiers().stream()
                        .flatMap(number -> ComparedNumber.asked(number).stream())
                        .toList(),
                query.kind().map(PartyFacts::craft).orElse(Craft.NOT_KNOWN),
                query.hasName());
    }

    public static PartyFacts of(ListedParty party) {
        return of(party, numbers(party));
    }

    /** What is known of a listing whose numbers were made ready before. */
    public static PartyFacts of(ListedParty party, List<ComparedNumber> numbers) {
        return new PartyFacts(
                party.birthDates(),
                party.countries(),
                party.gender(),
                PositionWords.of(party.positions()),
                numbers,
                isOfEu(party) && party.kind() == ListingKind.ORGANISATION ? Craft.NOT_KNOWN : craft(party.kind()),
                true);
    }

    private static Craft craft(ListingKind kind) {
        return switch (kind) {
            case VESSEL, AIRCRAFT -> Craft.YES;
            case ORGANISATION -> Craft.NO;
            case PERSON -> Craft.NOT_KNOWN;
        };
    }

    private static boolean isOfEu(ListedParty party) {
        return KnownLists.byCode(party.ref().list())
                .filter(list -> list.authority() == Authority.EU)
                .isPresent();
    }

    /** Its numbers, and that under which its own list keeps it. */
    private static List<ComparedNumber> numbers(ListedParty party) {
        String authority =
                KnownLists.byCode(party.ref().list()).map(KnownList::numbering).orElse("");
        List<ComparedNumber> numbers = new ArrayList<>(party.identifiers().size() + 1);
        for (Identifier identifier : party.identifiers()) {
            numbers.addAll(ComparedNumber.listed(identifier, authority));
        }
        numbers.add(ComparedNumber.reference(party.ref().reference(), authority));
        return numbers;
    }

    /** Whether nothing is known, so that comparing is needless. */
    public boolean isEmpty() {
        return birthDates.isEmpty()
                && countries.isEmpty()
                && gender == Gender.UNKNOWN
                && positions.isEmpty()
                && craft == Craft.NOT_KNOWN
                && numbers.isEmpty();
    }

    /** The most that these facts can add to the weighted sum of names that are compared with all listed ones. */
    public double mostLogOdds(boolean person) {
        double most = birthDates.isEmpty() ? 0 : most(person, Feature.BIRTH_DATES_AGREE, Feature.BIRTH_DATES_NEAR);
        most += countries.isEmpty() ? 0 : most(person, Feature.COUNTRIES_AGREE);
        most += positions.isEmpty() ? 0 : most(person, Feature.POSITIONS_AGREE);
        most += numbers.isEmpty()
                ? 0
                : most(person, Feature.IDENTIFIERS_EQUAL, Feature.IDENTIFIERS_MAY_BE_EQUAL, Feature.IDENTIFIER_OF_MANY);
        return most;
    }

    private static double most(boolean person, Feature... features) {
        return Arrays.stream(features)
                .mapToDouble(feature -> feature.weightAmongMany(person))
                .max()
                .orElse(0);
    }

    /** Every reason that two parties' facts give for or against their being one. */
    public static List<Evidence> compare(PartyFacts asked, PartyFacts listed) {
        List<Evidence> found = new ArrayList<>();
        if (asked.isEmpty()) {
            return found;
        }
        IdentifierNumbers.compare(asked, listed).ifPresent(found::add);
        BirthDates.compare(asked.birthDates, listed.birthDates).ifPresent(found::add);
        compareCountries(asked.countries, listed.countries).ifPresent(found::add);
        compareGenders(asked.gender, listed.gender).ifPresent(found::add);
        PositionWords.compare(asked.positions, listed.positions).ifPresent(found::add);
        if (asked.craft != Craft.NOT_KNOWN && listed.craft != Craft.NOT_KNOWN && asked.craft != listed.craft) {
            found.add(new Evidence(Feature.SHIP_AND_COMPANY, "", "", 1));
        }
        return found;
    }

    /** One country of nationality, birth or residence in common agrees, none in common contradicts. */
    private static Optional<Evidence> compareCountries(List<String> asked, List<String> listed) {
        if (asked.isEmpty() || listed.isEmpty()) {
            return Optional.empty();
        }
        boolean common = asked.stream().anyMatch(listed::contains);
        Feature feature = common ? Feature.COUNTRIES_AGREE : Feature.COUNTRIES_CONTRADICT;
        return Optional.of(new Evidence(feature, String.join(", ", asked), String.join(", ", listed), 1));
    }

    /** Only a contradiction says something: half of all people agree. */
    private static Optional<Evidence> compareGenders(Gender asked, Gender listed) {
        if (asked == Gender.UNKNOWN || listed == Gender.UNKNOWN || asked == listed) {
            return Optional.empty();
        }
        return Optional.of(new Evidence(Feature.GENDERS_CONTRADICT, word(asked), word(listed), 1));
    }

    private static String word(Gender gender) {
        return gender.name().toLowerCase(Locale.ROOT);
    }
}
