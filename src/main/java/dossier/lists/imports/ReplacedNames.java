package dossier.lists.imports;

import dossier.lists.Listing;
import dossier.lists.store.DraftChanges;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Listings that have other names than before: no word of the primary name that they had stands in any of their names.
 *
 * @param count how many
 * @param example the first of them, in words
 */
record ReplacedNames(int count, Optional<String> example) {

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    static ReplacedNames among(List<Listing> listings, DraftChanges changes) {
        List<String> replaced = listings.stream()
                .filter(listing -> changes.before().containsKey(listing.ref().reference()))
                .filter(listing -> Collections.disjoint(words(nameBefore(listing, changes)), words(listing)))
                .map(listing -> listing.ref().reference() + ", once '" + nameBefore(listing, changes) + "', now '"
                        + listing.primaryName().text() + "'")
                .toList();
        return new ReplacedNames(replaced.size(), replaced.stream().findFirst());
    }

    private static String nameBefore(Listing listing, DraftChanges changes) {
        return Optional.ofNullable(changes.before().get(listing.ref().reference()))
                .orElseThrow()
                .name();
    }

    private static Set<String> words(Listing listing) {
        Set<String> words = new HashSet<>();
        listing.names().forEach(name -> words.addAll(words(name.text())));
        return words;
    }

    private static Set<String> words(String name) {
        return new HashSet<>(Arrays.asList(NO_WORD.split(name.toLowerCase(Locale.ROOT))));
    }
}
