package dossier.analysis.judging;

import dossier.context.ContextReader;
import dossier.context.ListedContext;
import dossier.context.Organisations;
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
 */
public record ReadListing(
        ListedParty party,
        ListedContext says,
        List<List<String>> nameWords,
        List<List<String>> juniors,
        Set<String> nameKeys,
        List<Organisations.Known> organisations) {

    static ReadListing of(ListedParty party) {
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
                person
                        ? List.of()
                        : party.names().stream()
                                .flatMap(name ->
                                        Stream.concat(Stream.of(name.text()), NamesWithin.of(name.text()).stream()))
                                .flatMap(name -> reader.organisation(name).stream())
                                .distinct()
                                .toList());
    }
}
