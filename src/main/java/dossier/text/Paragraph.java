package dossier.text;

import java.util.List;
import java.util.Optional;

/**
 * A paragraph of a text: what stands between two line breaks that are not there only to fit a page.
 *
 * @param kind what sort of paragraph
 * @param start first UTF-16 code unit of its first word or mark
 * @param end one past the last
 * @param sentences its sentences, in order
 * @param dateline where and when it was written, said before its first sentence: "KYIV, March 3 (Reuters) -"
 */
public record Paragraph(Kind kind, int start, int end, List<Sentence> sentences, Optional<Span> dateline) {

    /** Sorts of paragraph. */
    public enum Kind {
        TEXT,
        /** One short line without a full stop, with text below it. */
        HEADING,
        /** Who wrote it: "By Jane Doe", "Reporting by Jane Doe; Editing by John Roe". */
        BYLINE,
        /** A line that begins with a bullet or a number. */
        LIST_ITEM
    }

    public Paragraph {
        sentences = List.copyOf(sentences);
    }

    /** Where it stands. */
    public Span span() {
        return new Span(start, end);
    }
}
