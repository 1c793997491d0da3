package dossier.context;

import dossier.text.Span;

import java.util.List;

/**
 * One reason for or against a listing that the words around a name give.
 *
 * @param kind what was compared
 * @param inText the words of the text
 * @param listed the words of the listing, or empty
 * @param spans where the text says so; empty where the name itself does
 * @param spot where the listing says so
 * @param strength how much of it is present, above 0 to 1; how much it weighs is not known here
 */
public record ContextEvidence(
        Kind kind, String inText, String listed, List<Span> spans, ListedSpot spot, double strength) {

    public ContextEvidence {
        spans = List.copyOf(spans);
    }

    /** What was compared. */
    public enum Kind {
        /** An office attached to the name is one that the listing gives. */
        OFFICE_AGREES,
        /** An office near the name, and nobody else's, is one that the listing gives. */
        OFFICE_NEARBY_AGREES,
        OFFICE_DIFFERS,
        /** An organisation in the name's own titles stands in the listing. */
        ORGANISATION_AGREES,
        /** An organisation near the name stands in the listing. */
        ORGANISATION_NEARBY_AGREES,
        /** Organisations stand near the name, and none of them in the listing, which has others. */
        ORGANISATION_DIFFERS,
        /** Another service of the same sort: GRU, FSB. */
        SERVICE_DIFFERS,
        /** A country tied to the name is the listing's. */
        COUNTRY_AGREES,
        /** A country named near the name is the listing's. */
        COUNTRY_NEARBY_AGREES,
        /** The countries tied to the name are none of the listing's. */
        COUNTRY_DIFFERS,
        /** None of the countries named near the name is the listing's. */
        COUNTRY_NEARBY_DIFFERS,
        /** The text is about the listing's country, by how often it names it; says less than the others. */
        COUNTRY_OF_TEXT,
        AGE_AGREES,
        AGE_DIFFERS,
        /** An ordinary occupation that the listing does not give: "footballer". */
        OTHER_OCCUPATION,
        /** An organisation is well known by the very name in the text, and the listing has another of its names. */
        KNOWN_BY_NAME
    }
}
