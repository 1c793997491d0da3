package dossier.analysis.judging;

import dossier.context.ContextReader;
import dossier.context.ListedContext;
import dossier.context.Organisations;
import dossier.lists.ListedName;
import dossier.lists.ListedParty;
import dossier.lists.ListingKind;
import dossier.names.NameKey;
import dossier.names.NamesWithin;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A listing with what is read out of it once and asked again and again.
 *
 * @param party the listing
 * @param says what it says of its party
 * @param nameWords the words of each name, as {@link NameKey#tokens} gives them
 * @param juniors those of them that a son has of his father
 * @param nameKeys the {@link NameKey} of each name
 * @param organisations the well-known organisations that its names stand for; none for a person
 * @param within those that its names hold among other words: "Navy of the Corps (IRGC)"
 * @param words rare names and words of its positions and reasons, by their keys
 */
public record ReadListing(
        ListedParty party,
        ListedContext says,
        List<List<String>> nameWords,
        List<List<String>> juniors,
        Set<String> nameKeys,
        List<Organisations.Known> organisations,
        List<Organisations.Known> within,
        Set<String> words) {

    private static final int SHORT_WORD = 2;

    /** A name of more words than its acronym has letters is that of a part of the body. */
    private static final int WORDS_WITHOUT_LETTER = 2;

    /** @param common words that say nothing, since many listings have them */
    static ReadListing of(ListedParty party, Set<String> common) {
        ContextReader reader = ContextReader.standard();
        boolean person = party.kind() == ListingKind.PERSON;
        List<List<String>> nameWords =
                party.names().stream().map(name -> NameKey.tokens(name.text())).toList();
        return new ReadListing(
                party,
                reader.listed(party.positions(), party.about(), party.countries()),
                nameWords,
                nameWords.stream().filter(Juniors::isJunior).toList(),
                party.names().stream().map(name -> NameKey.of(name.text())).collect(Collectors.toUnmodifiableSet()),
                person ? List.of() : known(reader, party.names().stream().flatMap(ReadListing::wholeNames)),
                person
                        ? List.of()
                        : known(reader, party.names().stream().flatMap(name -> NamesWithin.of(name.text()).stream())),
                ListingWords.rare(party, common));
    }

    /** The name, and those of which it consists: "Revolutionary Guard Corps (IRGC)" is both, "Navy of the … (IRGC)" neither. */
    private static Stream<String> wholeNames(ListedName name) {
        List<String> within = NamesWithin.of(name.text());
        boolean whole = within.size() == 2 && areOneBody(within.get(0), within.get(1));
        return Stream.concat(Stream.of(name.text()), whole ? within.stream() : Stream.of());
    }

    private static boolean areOneBody(String name, String other) {
        String acronym = name.length() < other.length() ? name : other;
        String whole = name.length() < other.length() ? other : name;
        return acronym.indexOf(' ') >= 0
                || whole.indexOf(' ') > 0
                        && NameKey.tokens(whole).stream()
                                        .filter(word -> word.length() > SHORT_WORD)
                                        .count()
                                <= acronym.length() + WORDS_WITHOUT_LETTER;
    }

    private static List<Organisations.Known> known(ContextReader reader, Stream<String> names) {
        return names.flatMap(name -> reader.organisation(name).stream())
                .distinct()
                .toList();
    }
}
