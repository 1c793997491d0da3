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
 * @param logOdds how much it speaks for (above 0) or against it, as the logarithm of a likelihood ratio
 */
public record ContextEvidence(
        Kind kind, String inText, String listed, List<Span> spans, ListedSpot spot, double logOdds) {

    public ContextEvidence {
        spans = List.copyOf(spans);
    }

    /** What was compared. */
    public enum Kind {
        OFFICE_AGREES,
        OFFICE_DIFFERS,
        ORGANISATION_AGREES,
        ORGANISATION_DIFFERS,
        /** Another service of the same sort: GRU, FSB. */
        SERVICE_DIFFERS,
        COUNTRY_AGREES,
        COUNTRY_DIFFERS,
        AGE_AGREES,
        AGE_DIFFERS,
        /** An ordinary occupation that the listing does not give: "footballer". */
        OTHER_OCCUPATION
    }
}
