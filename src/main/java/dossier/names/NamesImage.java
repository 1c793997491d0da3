package dossier.names;

import dossier.image.ImageReader;
import dossier.image.ImageWriter;
import dossier.names.words.OrganisationWords;
import dossier.names.words.WordForms;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Analysed names, and what was counted and learned from them, in an image: each word, token and name once. */
public final class NamesImage {

    private NamesImage() {}

    /** Writes names; one for each image, since it knows what stands there already. */
    public static final class Writer {

        private final ImageWriter out;
        private final Map<WrittenWord, Integer> words = new HashMap<>();
        private final Map<WrittenToken, Integer> tokens = new HashMap<>();
        private final Map<AnalysedName, Integer> names = new IdentityHashMap<>();

        public Writer(ImageWriter out) {
            this.out = out;
        }

        /** Words that are equal may have been written in different scripts. */
        private record WrittenWord(String latin, boolean consonantScript) {

            static WrittenWord of(Word word) {
                return new WrittenWord(word.latin(), word.abjad() && !word.vowelless());
            }
        }

        private record WrittenToken(String written, WrittenWord word, NameToken.Role role, String meaning) {}

        /** Writes a name. */
        public void name(AnalysedName name) throws IOException {
            Integer known = names.putIfAbsent(name, names.size());
            out.number(known == null ? names.size() - 1 : known);
            if (known == null) {
                out.text(name.written());
                out.choice(name.kind());
                out.truth(name.familyFirst());
                out.truth(name.generic());
                out.number(name.tokens().size());
                for (NameToken token : name.tokens()) {
                    token(token);
                }
            }
        }

        private void token(NameToken token) throws IOException {
            WrittenToken written =
                    new WrittenToken(token.written(), WrittenWord.of(token.word()), token.role(), token.meaning());
            Integer known = tokens.putIfAbsent(written, tokens.size());
            out.number(known == null ? tokens.size() - 1 : known);
            if (known == null) {
                out.text(token.written());
                word(token.word());
                out.choice(token.role());
                out.text(token.meaning());
            }
        }

        private void word(Word word) throws IOException {
            WrittenWord written = WrittenWord.of(word);
            Integer known = words.putIfAbsent(written, words.size());
            out.number(known == null ? words.size() - 1 : known);
            if (known == null) {
                out.text(written.latin());
                out.truth(written.consonantScript());
                forms(word.forms());
            }
        }

        private void forms(WordForms forms) throws IOException {
            out.text(forms.fold());
            out.text(forms.skeleton());
            out.text(forms.stem());
            numbers(forms.families());
            numbers(forms.petFormOf());
            numbers(forms.rows());
            out.truth(forms.syllable());
            out.number(forms.concept() - (long) OrganisationWords.NO_CONCEPT);
        }

        private void numbers(int[] numbers) throws IOException {
            out.number(numbers.length);
            for (int number : numbers) {
                out.number(number);
            }
        }

        /** Writes what was counted. */
        public void frequencies(TokenFrequencies frequencies) throws IOException {
            out.number(frequencies.listings());
            out.number(frequencies.counted().size());
            for (Map.Entry<Word, Integer> counted : frequencies.counted().entrySet()) {
                word(counted.getKey());
                out.number(counted.getValue());
            }
            learned(frequencies.learned().all(true));
            learned(frequencies.learned().all(false));
        }

        private void learned(Map<String, Map<String, Float>> learned) throws IOException {
            out.number(learned.size());
            for (Map.Entry<String, Map<String, Float>> word : learned.entrySet()) {
                out.text(word.getKey());
                out.number(word.getValue().size());
                for (Map.Entry<String, Float> other : word.getValue().entrySet()) {
                    out.text(other.getKey());
                    out.decimal(other.getValue());
                }
            }
        }
    }

    /** Reads what {@link Writer} wrote, in the same order. */
    public static final class Reader {

        private static final int[] NONE = {};
        private static final NameKind[] KINDS = NameKind.values();
        private static final NameToken.Role[] ROLES = NameToken.Role.values();

        private final ImageReader in;
        private final List<Word> words = new ArrayList<>();
        private final List<NameToken> tokens = new ArrayList<>();
        private final List<AnalysedName> names = new ArrayList<>();

        public Reader(ImageReader in) {
            this.in = in;
        }

        /** Reads a name; one that was written twice is one object. */
        public AnalysedName name() throws IOException {
            int number = in.below(names.size() + 1);
            if (number == names.size()) {
                String written = in.text();
                NameKind kind = in.choice(KINDS);
                boolean familyFirst = in.truth();
                boolean generic = in.truth();
                NameToken[] ofName = new NameToken[in.count()];
                for (int i = 0; i < ofName.length; i++) {
                    ofName[i] = token();
                }
                names.add(new AnalysedName(written, kind, List.of(ofName), familyFirst, generic));
            }
            return names.get(number);
        }

        private NameToken token() throws IOException {
            int number = in.below(tokens.size() + 1);
            if (number == tokens.size()) {
                tokens.add(new NameToken(in.text(), word(), in.choice(ROLES), in.text()));
            }
            return tokens.get(number);
        }

        private Word word() throws IOException {
            int number = in.below(words.size() + 1);
            if (number == words.size()) {
                words.add(new Word(in.text(), in.truth(), letters(), known()));
            }
            return words.get(number);
        }

        private WordForms.Letters letters() throws IOException {
            return new WordForms.Letters(in.text(), in.text(), in.text());
        }

        private WordForms.Known known() throws IOException {
            return new WordForms.Known(
                    numbers(), numbers(), numbers(), in.truth(), (int) in.number() + OrganisationWords.NO_CONCEPT);
        }

        private int[] numbers() throws IOException {
            int count = in.count();
            int[] numbers = count == 0 ? NONE : new int[count];
            for (int i = 0; i < count; i++) {
                numbers[i] = in.below(Integer.MAX_VALUE);
            }
            return numbers;
        }

        /** Reads what was counted. */
        public TokenFrequencies frequencies() throws IOException {
            int listings = in.below(Integer.MAX_VALUE);
            int count = in.count();
            Map<Word, Integer> counted = new HashMap<>(count * 2);
            for (int i = 0; i < count; i++) {
                counted.put(word(), in.below(Integer.MAX_VALUE));
            }
            return TokenFrequencies.counted(counted, listings, new LearnedVariants(learned(), learned()));
        }

        private Map<String, Map<String, Float>> learned() throws IOException {
            int count = in.count();
            Map<String, Map<String, Float>> learned = new HashMap<>(count * 2);
            for (int i = 0; i < count; i++) {
                String word = in.text();
                int size = in.count();
                Map<String, Float> others = new HashMap<>(size * 2);
                for (int j = 0; j < size; j++) {
                    others.put(in.text(), in.decimal());
                }
                learned.put(word, others);
            }
            return learned;
        }
    }
}
