package dossier.claims.phrases;

import dossier.claims.sentence.ClaimSentence;
import dossier.claims.sentence.SentenceItem;
import dossier.claims.sentence.SentenceItem.Kind;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds whom a noun phrase means: "two Israeli ministers, Itamar Ben-Gvir and Bezalel Smotrich" both, "the wife of Putin"
 * nobody that is named, "Putin's spokesman Dmitry Peskov" the last alone.
 */
public final class NounPhrases {

    private static final int LONGEST_APPOSITION = 24;

    /** Ways to end one list; more would only be other cuts of the same. */
    private static final int MOST_ENDS = 10;

    private final ClaimSentence sentence;
    private final List<List<NounList>> lists;
    /** For each item the first word like "and" from there on. */
    private final int[] nextJoint;

    public NounPhrases(ClaimSentence sentence) {
        this.sentence = sentence;
        this.lists = new ArrayList<>();
        for (int i = 0; i <= sentence.size(); i++) {
            lists.add(List.of());
        }
        this.nextJoint = new int[sentence.size() + 1];
        nextJoint[sentence.size()] = sentence.size();
        // from the right, so that what follows an "and" is known already
        for (int i = sentence.size() - 1; i >= 0; i--) {
            nextJoint[i] = sentence.is("joint", i) ? i : nextJoint[i + 1];
            lists.set(i, ends(i));
        }
    }

    /** Where a list of noun phrases that begins at an item may end, the longest first. Those without a name are left out. */
    public List<NounList> at(int from) {
        return from < lists.size()
                ? lists.get(from).stream().filter(NounList::names).toList()
                : List.of();
    }

    /** Whether a word like "and" stands between two items. */
    public boolean isJoined(int from, int end) {
        return nextJoint[from] < end;
    }

    /** Whether a name that ends before an item is not the beginning of something else: "Sechin's yacht". */
    public boolean isClosed(int end) {
        if (end >= sentence.size()) {
            return true;
        }
        return switch (sentence.at(end).kind()) {
            case COMMA, COLON, SEMICOLON, DASH, CLOSE, OPEN, DATE -> true;
            case WORD -> sentence.is("after-name", end) || sentence.key(end).endsWith("ly");
            case PARTY, AUTHORITY, HYPHEN, POSSESSIVE -> false;
        };
    }

    /** Whether an item is likely the verb after a subject: only then a name before it is a whole one. */
    public boolean isVerb(int at) {
        return sentence.is("auxiliary", at)
                || sentence.is("verb", at)
                || sentence.is("stop", at)
                || sentence.is(Kind.WORD, at) && sentence.key(at).endsWith("ed");
    }

    /** Whether an item may stand within a noun phrase before its name. */
    public boolean isPremodifier(int index) {
        SentenceItem item = sentence.at(index);
        return item.is(Kind.AUTHORITY)
                || item.is(Kind.WORD)
                        && !sentence.is("stop", index)
                        && !sentence.is("of", index)
                        && !sentence.is("condition", index);
    }

    private List<NounList> ends(int from) {
        List<NounList> ends = new ArrayList<>();
        for (PhraseReader.Phrase phrase : phrases(from)) {
            List<Integer> positions = new ArrayList<>(List.of(phrase.end()));
            int closing = endOfApposition(phrase.end());
            if (phrase.introduced() && sentence.is(Kind.COMMA, phrase.end())) {
                ends.add(NounList.of(phrase, phrase.end() + 1, true));
            }
            if (closing > phrase.end()) {
                positions.add(sentence.is(Kind.CLOSE, closing) ? closing + 1 : closing);
                ends.add(NounList.of(phrase, Math.min(sentence.size(), closing + 1), true));
            }
            ends.add(NounList.of(phrase, phrase.end(), isClosed(phrase.end())));
            positions.forEach(position -> goOn(phrase, position, ends));
        }
        ends.sort((one, other) -> other.end() - one.end());
        return List.copyOf(ends.subList(0, Math.min(MOST_ENDS, ends.size())));
    }

    private void goOn(PhraseReader.Phrase phrase, int position, List<NounList> ends) {
        // "a friend of Putin and Medvedev": the second belongs to the friend, not to the list
        int next = phrase.complement() ? position : afterSeparator(position);
        if (next > position && next < sentence.size() && isClosed(position)) {
            lists.get(next).forEach(rest -> ends.add(rest.after(phrase)));
        }
    }

    /** The item after ", ", "and", ", and", "as well as"; the position itself if there is none. */
    private int afterSeparator(int position) {
        boolean comma = sentence.is(Kind.COMMA, position) || sentence.is(Kind.SEMICOLON, position);
        int at = comma ? position + 1 : position;
        return Math.max(at, sentence.endOf("joint", at));
    }

    private List<PhraseReader.Phrase> phrases(int from) {
        return new PhraseReader(sentence, this).from(from);
    }

    /** The comma that ends ", the head of Rosneft,", or the end of the sentence; the position itself if there is none. */
    private int endOfApposition(int position) {
        boolean opens = sentence.is(Kind.COMMA, position) || sentence.is(Kind.OPEN, position);
        boolean bracket = sentence.is(Kind.OPEN, position);
        if (!opens || position + 1 >= sentence.size() || sentence.endOf("joint", position + 1) > position + 1) {
            return position;
        }
        // ", Aven and Fridman" is the next of a list
        boolean nextOfList = !bracket
                && lists.get(position + 1).stream()
                        .anyMatch(list -> list.closed() && !list.heads().isEmpty());
        if (nextOfList) {
            return position;
        }
        for (int at = position + 1; at < Math.min(sentence.size(), position + LONGEST_APPOSITION); at++) {
            Kind kind = sentence.at(at).kind();
            if (kind == (bracket ? Kind.CLOSE : Kind.COMMA)) {
                return at;
            }
            if (kind == Kind.SEMICOLON || kind == Kind.COLON || !bracket && sentence.is("auxiliary", at)) {
                return position;
            }
        }
        return position;
    }
}
