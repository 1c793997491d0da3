package dossier.context;

import dossier.mentions.Mention;
import dossier.text.Token;
import dossier.text.Token.Gap;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Whose each office of a text is: of the name directly after it, or of the one before it in apposition. */
final class OfficeHolders {

    /** No party of the text. */
    static final int NOBODY = -1;

    /** "GRU commander, Gen. NAME". */
    private static final int MOST_TITLES = 3;
    /** "NAME, a longtime and trusted aide": an apposition says its office within a few words. */
    private static final int MOST_BEFORE_OFFICE = 5;

    private static final Set<String> LEADS_TO_OFFICE =
            Set.of("who", "is", "was", "a", "an", "the", "as", "became", "becoming", "has", "been", "served", "serves");

    /** A space, with the possessive before it. */
    private static final Pattern BESIDE = Pattern.compile("(['’]s?)?\\s{1,3}");

    private final ContextText text;
    private final int[] namedBy;
    private final int[] officeOf;

    OfficeHolders(ContextText text, List<List<Mention>> parties) {
        this.text = text;
        this.namedBy = new int[text.words().size()];
        this.officeOf = new int[text.offices().size()];
        Arrays.fill(namedBy, NOBODY);
        for (int party = 0; party < parties.size(); party++) {
            for (Mention mention : parties.get(party)) {
                int end = Math.min(namedBy.length, text.wordAt(mention.end() - 1) + 1);
                int start = Math.min(end, text.wordAt(mention.start()));
                Arrays.fill(namedBy, start, end, party);
            }
        }
        for (int i = 0; i < officeOf.length; i++) {
            Office office = text.offices().get(i);
            int after = nameAfter(office.to());
            officeOf[i] = after != NOBODY ? after : nameBefore(office.from());
        }
    }

    /** The party whose name holds a word; {@link #NOBODY} if none does. */
    int namedAt(int word) {
        return namedBy[word];
    }

    /** The party whose office it is; {@link #NOBODY} if nobody is named beside it. */
    int of(int office) {
        return officeOf[office];
    }

    private int nameAfter(int from) {
        for (int at = from; at < namedBy.length && at - from <= MOST_TITLES; at++) {
            Gap gap = text.words().get(at).before();
            boolean comma = gap == Gap.COMMA && at == from;
            if (!comma && !gap.insidePhrase()) {
                return NOBODY;
            }
            if (namedBy[at] != NOBODY) {
                return namedBy[at];
            }
            if (!text.words().get(at).isCapital()) {
                return NOBODY;
            }
        }
        return NOBODY;
    }

    private int nameBefore(int from) {
        boolean comma = false;
        for (int at = from; at > 0 && from - at <= MOST_BEFORE_OFFICE; at--) {
            Token word = text.words().get(at);
            comma |= word.before() == Gap.COMMA;
            boolean bracket = word.before().isMark() && !isBeside(at); // "Putin's chef" is not Putin
            if (word.before() == Gap.SENTENCE) {
                return NOBODY;
            }
            if (namedBy[at - 1] != NOBODY) {
                boolean leads = at < from && LEADS_TO_OFFICE.contains(word.key());
                return comma || bracket || leads ? namedBy[at - 1] : NOBODY;
            }
        }
        return NOBODY;
    }

    /** Whether only a space, or a possessive and a space, stands before a word that is not the first. */
    boolean isBeside(int word) {
        if (word >= namedBy.length) {
            return false;
        }
        String between = text.text()
                .substring(
                        text.words().get(word - 1).end(), text.words().get(word).start());
        return BESIDE.matcher(between).matches();
    }
}
