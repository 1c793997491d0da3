package dossier.screening;

import dossier.lists.BirthDate;
import dossier.lists.Gender;
import dossier.lists.ListingKind;

import java.util.List;
import java.util.Optional;

/**
 * A query: a name or a number, and whatever else is known of its bearer. What is not known is absent and says nothing.
 *
 * @param name the name as written in the query, at most {@value #MAX_NAME} characters; blank only beside a number
 * @param kind what kind of party, if known
 * @param birthDate as precise as known, or a period
 * @param countries ISO 3166-1 alpha-2 codes in lower case: nationality, birth or residence
 * @param gender UNKNOWN if not known
 * @param position office or function in words, or empty
 * @param identifiers numbers of documents or registrations as written, with or without what they are: {@code Passport 100115154 (Russia)}
 */
public record ScreeningQuery(
        String name,
        Optional<ListingKind> kind,
        Optional<BirthDate> birthDate,
        List<String> countries,
        Gender gender,
        String position,
        List<String> identifiers) {

    /** Longer than any listed name by far. */
    public static final int MAX_NAME = 10_000;

    public ScreeningQuery {
        if (name.isBlank() && identifiers.isEmpty()) {
            throw new IllegalArgumentException("name must not be blank where there is no number");
        }
        if (name.length() > MAX_NAME) {
            throw new IllegalArgumentException("name must not be longer than " + MAX_NAME + " characters");
        }
        countries = List.copyOf(countries);
        identifiers = List.copyOf(identifiers);
    }

    /** Whether it asks for a name at all. */
    public boolean hasName() {
        return !name.isBlank();
    }

    /** The same party asked for by another name and other numbers. */
    ScreeningQuery as(String otherName, List<String> numbers) {
        return new ScreeningQuery(otherName, kind, birthDate, countries, gender, position, numbers);
    }

    /** A query that knows only the name. */
    public static ScreeningQuery ofName(String name, Optional<ListingKind> kind) {
        return new ScreeningQuery(name, kind, Optional.empty(), List.of(), Gender.UNKNOWN, "", List.of());
    }
}
