package dossier.web.lists;

import java.util.Map;

/** The fields of a listing, as people call them. */
public final class FieldWords {

    private static final Map<String, String> FIELDS = Map.ofEntries(
            Map.entry("kind", "kind"),
            Map.entry("primaryName", "main name"),
            Map.entry("names", "names"),
            Map.entry("gender", "gender"),
            Map.entry("birthDates", "birth dates"),
            Map.entry("birthPlaces", "places of birth"),
            Map.entry("nationalities", "nationalities"),
            Map.entry("citizenships", "citizenships"),
            Map.entry("titles", "titles"),
            Map.entry("positions", "positions"),
            Map.entry("identifiers", "numbers"),
            Map.entry("addresses", "addresses"),
            Map.entry("programmes", "programmes"),
            Map.entry("legalActs", "legal acts"),
            Map.entry("measures", "measures"),
            Map.entry("dates", "dates"),
            Map.entry("reasons", "reasons"),
            Map.entry("remarks", "remarks"),
            Map.entry("links", "links to others"),
            Map.entry("details", "details"));

    private FieldWords() {}

    /** Of a field by its name in {@link dossier.lists.Listing}; a field without words keeps its name. */
    public static String of(String field) {
        return FIELDS.getOrDefault(field, field);
    }
}
