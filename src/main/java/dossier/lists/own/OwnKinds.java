package dossier.lists.own;

import dossier.lists.ListingKind;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Words for kinds of parties in own tables. */
final class OwnKinds {

    private static final Map<String, ListingKind> WORDS = Map.ofEntries(
            Map.entry("person", ListingKind.PERSON),
            Map.entry("individual", ListingKind.PERSON),
            Map.entry("natural person", ListingKind.PERSON),
            Map.entry("organisation", ListingKind.ORGANISATION),
            Map.entry("organization", ListingKind.ORGANISATION),
            Map.entry("entity", ListingKind.ORGANISATION),
            Map.entry("legal entity", ListingKind.ORGANISATION),
            Map.entry("legal person", ListingKind.ORGANISATION),
            Map.entry("company", ListingKind.ORGANISATION),
            Map.entry("vessel", ListingKind.VESSEL),
            Map.entry("ship", ListingKind.VESSEL),
            Map.entry("aircraft", ListingKind.AIRCRAFT),
            Map.entry("airplane", ListingKind.AIRCRAFT));

    private OwnKinds() {}

    static Optional<ListingKind> of(String word) {
        return Optional.ofNullable(WORDS.get(word.toLowerCase(Locale.ROOT)));
    }
}
