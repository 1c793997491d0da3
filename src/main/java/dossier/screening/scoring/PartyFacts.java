package dossier.screening.scoring;

import dossier.lists.BirthDate;
import dossier.lists.Gender;
import dossier.lists.Identifier;
import dossier.lists.ListedParty;
import dossier.screening.Evidence;
import dossier.screening.Feature;
import dossier.screening.ScreeningQuery;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What is known of a party besides its names, ready to be compared. What is empty is not known and says nothing.
 *
 * @param birthDates every birth date given
 * @param countries ISO codes, lower case
 * @param gender UNKNOWN if not known
 * @param positions words of office and organisation
 * @param identifiers numbers, letters and digits only
 */
public record PartyFacts(
        List<BirthDate> birthDates,
        List<String> countries,
        Gender gender,
        PositionWords positions,
        Set<String> identifiers) {

    static final PartyFacts NONE =
            new PartyFacts(List.of(), List.of(), Gender.UNKNOWN, PositionWords.of(List.of()), Set.of());

    public PartyFacts {
        birthDates = List.copyOf(birthDates);
        countries = List.copyOf(countries);
        identifiers = Set.copyOf(identifiers);
    }

    public static PartyFacts of(ScreeningQuery query) {
        return new PartyFacts(
                query.birthDate().map(BirthDate::of).map(List::of).orElse(List.of()),
                query.countries(),
                query.gender(),
                PositionWords.of(query.position().isBlank() ? List.of() : List.of(query.position())),
                IdentifierNumbers.normalised(query.identifiers()));
    }

    public static PartyFacts of(ListedParty party) {
        List<String> identifying = party.identifiers().stream()
                .filter(identifier -> identifier.type().identifying())
                .map(Identifier::number)
                .toList();
        return new PartyFacts(
                party.birthDates(),
                party.countries(),
                party.gender(),
                PositionWords.of(party.positions()),
                IdentifierNumbers.normalised(identifying));
    }

    /** Whether nothing is known, so that comparing is needless. */
    boolean isEmpty() {
        return birthDates.isEmpty()
                && countries.isEmpty()
                && gender == Gender.UNKNOWN
                && positions.isEmpty()
                && identifiers.isEmpty();
    }

    /** Every reason that two parties' facts give for or against their being one. */
    public static List<Evidence> compare(PartyFacts asked, PartyFacts listed) {
        List<Evidence> found = new ArrayList<>();
        if (asked.isEmpty()) {
            return found;
        }
        IdentifierNumbers.compare(asked.identifiers, listed.identifiers).ifPresent(found::add);
        BirthDates.compare(asked.birthDates, listed.birthDates).ifPresent(found::add);
        compareCountries(asked.countries, listed.countries).ifPresent(found::add);
        compareGenders(asked.gender, listed.gender).ifPresent(found::add);
        PositionWords.compare(asked.positions, listed.positions).ifPresent(found::add);
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
