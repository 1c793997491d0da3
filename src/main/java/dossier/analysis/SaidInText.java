package dossier.analysis;

import dossier.lists.ListedValue;

import java.util.List;
import java.util.Optional;

/**
 * One reason for or against a hit that the article's own words give. Data, no prose.
 *
 * @param kind what was found
 * @param inText the words of the text, or empty
 * @param listed the words of the listing, or empty
 * @param spans where the text says so; none in analyses of earlier versions
 * @param source where the list says so; empty where it does not, or that is not known
 */
public record SaidInText(Kind kind, String inText, String listed, List<Part> spans, Optional<ListedValue> source) {

    public SaidInText {
        spans = Earlier.orNone(spans);
        source = Earlier.orEmpty(source);
    }

    /** Kinds of reason. */
    public enum Kind {
        /** The article gives the number of the listing: of a ship, an aircraft, a wallet, a company, a document. */
        SAME_NUMBER,
        /** The office in the text is one that the listing gives. */
        SAME_OFFICE,
        /** The office beside the name is none that the listing gives. */
        OTHER_OFFICE,
        /** An organisation near the name stands in the listing too. */
        SAME_ORGANISATION,
        /** A country near the name is the listing's. */
        SAME_COUNTRY,
        /** None of the countries near the name is the listing's. */
        OTHER_COUNTRY,
        /** The age or year of birth fits the listing's. */
        SAME_AGE,
        /** The age or year of birth does not fit the listing's. */
        OTHER_AGE,
        /** The text puts the person into another service of the same sort than the listing does (GRU, FSB). */
        OTHER_ORGANISATION,
        /** The text names the person by one word only, throughout. */
        ONE_WORD_ONLY,
        /** One word only, but one listed bearer holds the office in the text. Stands in analyses of earlier versions. */
        ONLY_HOLDER_OF_OFFICE,
        /** The text gives the person an ordinary occupation ("teacher") of which the listing says nothing. */
        OTHER_OCCUPATION,
        /** Several listed parties of one list agree equally well. */
        SEVERAL_AGREE;

        /** Whether it speaks for the hit; otherwise it speaks against it. */
        public boolean isInFavour() {
            return switch (this) {
                case SAME_NUMBER, SAME_OFFICE, SAME_ORGANISATION, SAME_COUNTRY, SAME_AGE, ONLY_HOLDER_OF_OFFICE -> true;
                case OTHER_OFFICE,
                        OTHER_ORGANISATION,
                        OTHER_COUNTRY,
                        OTHER_AGE,
                        ONE_WORD_ONLY,
                        OTHER_OCCUPATION,
                        SEVERAL_AGREE -> false;
            };
        }
    }

    /**
     * A part of an article's text: {@code article.text().substring(start, end).equals(text)}.
     *
     * @param start first UTF-16 code unit
     * @param end one past the last
     * @param text the part itself
     */
    public record Part(int start, int end, String text) {}
}
