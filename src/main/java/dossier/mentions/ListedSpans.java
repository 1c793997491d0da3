package dossier.mentions;

import dossier.mentions.Word.Gap;
import dossier.names.NameKind;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds listed names in a text: every window of a few words is looked up by a sum that ignores their order. */
final class ListedSpans {

    private static final Vocabulary VOCABULARY = Vocabulary.standard();

    private final List<Word> words;
    private final ListedNames listed;

    ListedSpans(List<Word> words, ListedNames listed) {
        this.words = words;
        this.listed = listed;
    }

    /** The longest listed name at each place, the leftmost first, none inside another. Linear in the text. */
    List<Span> find() {
        List<Span> spans = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            Optional<Span> span = words.get(at).isCapital() ? longestAt(at) : Optional.empty();
            span.ifPresent(spans::add);
            at = span.map(Span::to).orElse(at + 1);
        }
        return spans;
    }

    private Optional<Span> longestAt(int from) {
        Optional<Span> longest = acronymAt(from);
        long sum = 0;
        int counted = 0;
        for (int to = from; to < words.size() && counted <= ListedNames.LONGEST; to++) {
            Word word = words.get(to);
            if (to > from && !continues(word)) {
                break;
            }
            if (VOCABULARY.is("article", word.key())) {
                continue;
            }
            sum += ListedNames.hash(word.key());
            counted++;
            if (counted > 1 && word.isCapital()) {
                Optional<NameKind> kind = listed.kindOf(sum);
                if (kind.isPresent()) {
                    longest = Optional.of(new Span(from, to + 1, kind.get()));
                }
            }
        }
        return longest;
    }

    /** Within a listed name every word is a capital one, a particle or a little word ("Bank of Moscow"). */
    private static boolean continues(Word word) {
        boolean joined = word.before().insideName() || word.before() == Gap.COMMA;
        return joined && (word.isCapital() || VOCABULARY.isParticle(word.key()) || isLittle(word));
    }

    private static boolean isLittle(Word word) {
        return word.key().length() <= 3
                && (VOCABULARY.is("function", word.key()) || VOCABULARY.is("assimilated", word.key()));
    }

    private Optional<Span> acronymAt(int at) {
        return listed.isAcronym(words.get(at).surface())
                ? Optional.of(new Span(at, at + 1, NameKind.ORGANISATION))
                : Optional.empty();
    }
}
