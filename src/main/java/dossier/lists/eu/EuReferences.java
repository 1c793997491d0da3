package dossier.lists.eu;

import dossier.lists.Identifier;
import dossier.lists.csv.CountryCells;

import java.util.List;
import java.util.regex.Pattern;

/**
 * The United Nations' references in remarks: {@code (UN ID: SOi.019)}. The column that is made for them is often empty. A reference
 * without such words is that of another party, of which the remark speaks.
 */
final class EuReferences {

    /** Number 000 stands for one that was not known yet. */
    private static final Pattern REFERENCE = Pattern.compile("(?i:\\b(?:UN|United Nations)(?:\\s?SC|\\s+Security"
        + " Council)?\\s*(?:permanent\\s+)?(?:ID|ref(?:erence)?\\.?|list(?:ing)?|listed)?(?:\\s+(?:number|nr|no)\\.?)?|\\bpermanent"
        + " reference (?:number|no\\.?))\\s*[:#-]?\\s*\\(?([A-Z]{2}[ie]\\.(?!0+\\b)\\d{1,3})\\b");

    private EuReferences() {}

    static List<Identifier> in(String remark) {
        return REFERENCE
                .matcher(remark)
                .results()
                .map(found -> new Identifier(Identifier.Type.UN_REFERENCE, found.group(1), CountryCells.NONE, ""))
                .toList();
    }
}
