package dossier.mentions;

import dossier.text.ReadText;
import dossier.text.Span;
import dossier.text.Token;
import dossier.text.Token.Gap;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** What stands directly before and after a name: titles, offices, kinship. */
final class Surroundings {

    /** "Vice Premier of the State Council" is about as long as a title before a name gets. */
    private static final int LONGEST_TITLE = 5;

    private static final int LONGEST_OFFICE_BEFORE = 8;
    private static final int LONGEST_OFFICE_AFTER = 16;

    private static final NameWords WORDS = NameWords.standard();

    private final ReadText text;
    private final List<Token> words;

    Surroundings(ReadText text) {
        this.text = text;
        this.words = text.words();
    }

    /** Length in words of the longest title that begins at a word and ends before another; 0 for none. */
    int titleFrom(int from, int before) {
        for (int length = Math.min(LONGEST_TITLE, before - from); length > 0; length--) {
            if (joined(from, from + length) && WORDS.isTitle(phrase(from, from + length))) {
                return length;
            }
        }
        return 0;
    }

    /** Length in words of the longest title that ends directly before a name; 0 for none. */
    int titleBefore(int name) {
        for (int length = Math.min(LONGEST_TITLE, name); length > 0; length--) {
            int from = name - length;
            boolean capital = words.get(from).isCapital() || length > 1;
            if (capital && joined(from, name + 1) && WORDS.isTitle(phrase(from, name))) {
                return length;
            }
        }
        return 0;
    }

    /** Where the titles before a name begin; the name itself if it has none. */
    int startOfTitles(int name) {
        int start = name;
        for (int length = titleBefore(start); length > 0; length = titleBefore(start)) {
            start -= length;
        }
        return start;
    }

    /** The title as written, with the full stop of an abbreviation. */
    List<String> titles(int from, int name) {
        if (from >= name) {
            return List.of();
        }
        Span titles = new Span(words.get(from).start(), words.get(name).start());
        return List.of(titles.in(text.text()).strip());
    }

    /** Offices before (from the words in front of a name or its title) and after it (in apposition). */
    List<String> roles(int titleStart, int name, int end) {
        List<String> roles = new ArrayList<>();
        int start = startOfOffice(titleStart);
        if (start < titleStart && isOffice(start, name)) {
            roles.add(written(start, name));
        }
        roles.addAll(apposition(end));
        return roles;
    }

    /** Whether a word of kinship introduces the name: "his wife Asma al-Assad". */
    boolean isKin(int titleStart) {
        for (int i = titleStart - 1; i >= Math.max(0, titleStart - 2); i--) {
            boolean near =
                    words.get(i + 1).before() == Gap.SPACE || words.get(i + 1).before() == Gap.COMMA;
            if (!near) {
                return false;
            }
            if (Kinship.standard().introduces(words.get(i).key())) {
                return true;
            }
        }
        return false;
    }

    boolean isSpeaker(int from, int to) {
        boolean after = to < words.size()
                && words.get(to).before() == Gap.SPACE
                && WORDS.is("say", words.get(to).key());
        boolean before = from > 0
                && words.get(from).before() == Gap.SPACE
                && WORDS.is("say", words.get(from - 1).key());
        return after || before;
    }

    /** Walks back over "former Russian intelligence officer" to its first word. */
    private int startOfOffice(int end) {
        int start = end;
        while (start > 0 && end - start < LONGEST_OFFICE_BEFORE && leads(start)) {
            start--;
        }
        // "the poisoning of former officer X": what stands before an "of" belongs to the office only if it is one
        for (int i = end - 1; i > start; i--) {
            if (words.get(i).key().equals("of")
                    && !WORDS.is("office", words.get(i - 1).key())) {
                return i + 1;
            }
        }
        return start;
    }

    private boolean leads(int start) {
        Token previous = words.get(start - 1);
        Gap gap = words.get(start).before();
        boolean phrase = gap == Gap.SPACE || gap == Gap.HYPHEN || gap == Gap.ABBREVIATION;
        boolean ends = WORDS.isFunction(previous.key()) && !previous.key().equals("of");
        return phrase && !ends && !WORDS.is("say", previous.key());
    }

    /** "NAME, second in command of the GRU, said": the words between the commas, if an office is near their start. */
    private List<String> apposition(int end) {
        if (end >= words.size() || words.get(end).before() != Gap.COMMA) {
            return List.of();
        }
        int from = end;
        while (from < words.size() && isArticle(from)) {
            from++;
        }
        int to = from;
        while (to < words.size() && to - from < LONGEST_OFFICE_AFTER && !endsApposition(to, from)) {
            to++;
        }
        boolean person = from < to && words.get(from).isCapital() && !isOffice(from, Math.min(to, from + 3));
        return from < to && !person && isOffice(from, Math.min(to, from + 7)) ? List.of(written(from, to)) : List.of();
    }

    private boolean isArticle(int at) {
        String key = words.get(at).key();
        return key.equals("a") || key.equals("an") || key.equals("the") || key.equals("who") || key.equals("is");
    }

    private boolean endsApposition(int at, int from) {
        Token word = words.get(at);
        boolean stop = at > from
                && (word.before() == Gap.COMMA
                        || word.before() == Gap.SENTENCE
                        || word.before().isMark());
        boolean second = word.key().equals("and") && at + 1 < words.size() && isArticle(at + 1);
        return stop || second || word.key().equals("who") || WORDS.is("say", word.key());
    }

    private boolean isOffice(int from, int to) {
        return IntStream.range(from, to)
                        .anyMatch(i -> WORDS.is("office", words.get(i).key()))
                || phrase(from, to).contains("second in command");
    }

    private boolean joined(int from, int to) {
        return IntStream.range(from + 1, Math.min(to, words.size())).allMatch(i -> {
            Gap gap = words.get(i).before();
            return gap.insideName() || gap == Gap.ABBREVIATION;
        });
    }

    String phrase(int from, int to) {
        return ReadText.phrase(words.subList(from, to));
    }

    private String written(int from, int to) {
        return text.written(from, to).replaceAll("\\s+", " ").strip();
    }
}
