package dossier.mentions;

import dossier.names.NameKind;
import dossier.text.ReadText;
import dossier.text.Token;
import dossier.text.Token.Gap;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds listed names in a text: every window of a few words is looked up by a sum that ignores their order. */
final class ListedSpans {

    private static final NameWords WORDS = NameWords.standard();

    private final ReadText text;
    private final List<Token> words;
    private final ListedNames listed;

    ListedSpans(ReadText text, ListedNames listed) {
        this.text = text;
        this.words = text.words();
        this.listed = listed;
    }

    /** The longest listed name at each place, the leftmost first, none inside another. Linear in the text. */
    List<ListedSpan> find() {
        List<ListedSpan> spans = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            Optional<ListedSpan> span = words.get(at).isCapital() ? longestAt(at) : Optional.empty();
            span.ifPresent(spans::add);
            at = span.map(ListedSpan::to).orElse(at + 1);
        }
        return spans;
    }

    private Optional<ListedSpan> longestAt(int from) {
        Optional<ListedSpan> longest = acronymAt(from);
        long sum = 0;
        int counted = 0;
        for (int to = from; to < words.size() && counted <= ListedNames.LONGEST; to++) {
            Token word = words.get(to);
            if (to > from && !continues(word)) {
                break;
            }
            if (WORDS.is("article", word.key())) {
                continue;
            }
            if (word.before() == Gap.POSSESSIVE && counted > 0) {
                String owner = words.get(to - 1).key();
                sum += ListedNames.hash(ListedNames.possessive(owner)) - ListedNames.hash(owner);
            }
            sum += ListedNames.hash(word.key());
            counted++;
            if (counted > 1 && word.isCapital()) {
                Optional<NameKind> kind = listed.kindOf(sum);
                if (kind.isPresent()) {
                    longest = Optional.of(new ListedSpan(from, to + 1, kind.get()));
                }
            }
        }
        return longest;
    }

    /** Within a listed name every word is a capital one, a particle or a little word ("Bank of Moscow"). */
    private static boolean continues(Token word) {
        boolean joined = word.before().insideName() || word.before() == Gap.COMMA || word.before() == Gap.POSSESSIVE;
        return joined && (word.isCapital() || WORDS.isParticle(word.key()) || isLittle(word));
    }

    private static boolean isLittle(Token word) {
        return word.key().length() <= 3 && (WORDS.isFunction(word.key()) || WORDS.is("assimilated", word.key()));
    }

    private Optional<ListedSpan> acronymAt(int at) {
        return listed.isAcronym(text.written(at, at + 1))
                ? Optional.of(new ListedSpan(at, at + 1, NameKind.ORGANISATION))
                : Optional.empty();
    }
}
