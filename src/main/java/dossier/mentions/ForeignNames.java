package dossier.mentions;

import dossier.names.LegalFormWords;
import dossier.names.NameKind;
import dossier.text.ReadText;
import dossier.text.Token;
import dossier.text.WordTable;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Listed names by how they sound, for texts in which names are inflected or written in other letters. */
final class ForeignNames {

    /** Names of one sound in one script beyond these are respellings of each other. */
    private static final int MOST_OF_ONE_SOUND = 6;

    private static final int LONGEST = 7;

    /** A shorter word is a name of many things. */
    private static final int SHORTEST_ONE_WORD = 3;

    /** English joins by words what other languages join by endings: "Bank of Russia", "Bank Rossii". */
    private static final Set<String> JOINING = Set.of("and", "of");

    /**
     * @param words the words of the name as keys, in the list's order
     * @param kind what has the name
     * @param asked the name to ask for
     */
    record Form(List<String> words, NameKind kind, String asked) {

        Form {
            words = List.copyOf(words);
        }
    }

    private final Sums sounds;
    /** In the order of their sounds. */
    private final List<List<Form>> bySound;

    private final Map<String, List<Form>> oneWord;

    private ForeignNames(Builder builder) {
        this.sounds = new Sums(builder.bySound.keySet());
        this.bySound = IntStream.range(0, sounds.size())
                .mapToObj(place -> List.copyOf(builder.bySound.getOrDefault(sounds.at(place), List.of())))
                .toList();
        this.oneWord = builder.onSeveralLists.stream()
                .collect(Collectors.toUnmodifiableMap(
                        sound -> sound, sound -> List.copyOf(builder.oneWord.getOrDefault(sound, List.of()))));
    }

    /** Collects names. Not for several threads. */
    static final class Builder {

        private final Map<Long, List<Form>> bySound = new HashMap<>();
        private final Map<String, List<Form>> oneWord = new HashMap<>();
        private final Map<String, String> listOfWord = new HashMap<>();
        private final Set<String> onSeveralLists = new HashSet<>();
        /** Every word once: most names are made of words of others. */
        private final Map<String, Heard> known = new HashMap<>();

        /** A word and the hash of its sound. */
        private record Heard(String word, long hash) {

            static Heard of(String word) {
                return new Heard(word, ForeignNames.hash(word));
            }
        }

        /** Knows the bodies of the news already. */
        Builder() {
            for (WordTable.Row row : WordTable.of("/dossier/mentions/foreign-organisations.tsv", "english", "names")
                    .rows()) {
                for (String name : row.values("names")) {
                    addBody(name, row.cell("english"), "", "the news");
                }
            }
        }

        /** @param asked the name to ask for where the text has this one */
        void addPerson(String name, String asked) {
            add(words(name), NameKind.PERSON, asked);
        }

        /**
         * A body's name, without its legal form. One of a single word is found where two lists know the body by it.
         *
         * @param asked the name to ask for where the text has this one
         */
        void addBody(String name, String asked, String... lists) {
            List<String> words = new ArrayList<>(LegalFormWords.standard().removedFrom(words(name)));
            words.removeAll(JOINING);
            add(words, NameKind.ORGANISATION, asked);
            for (String list : lists) {
                addOneWord(words, list, asked);
            }
        }

        private void add(List<String> words, NameKind kind, String asked) {
            if (words.size() < 2 || words.size() > LONGEST) {
                return;
            }
            List<Heard> heard = words.stream()
                    .map(word -> known.computeIfAbsent(word, Heard::of))
                    .toList();
            long sum = heard.stream().mapToLong(Heard::hash).sum();
            List<Form> forms = bySound.computeIfAbsent(sum, any -> new ArrayList<>(1));
            keep(new Form(heard.stream().map(Heard::word).toList(), kind, asked), forms);
        }

        private static void keep(Form form, List<Form> forms) {
            UnicodeScript script = Inflection.script(form.words().get(0));
            long alike = forms.stream()
                    .filter(each -> Inflection.script(each.words().get(0)) == script)
                    .count();
            if (alike < MOST_OF_ONE_SOUND
                    && forms.stream().noneMatch(each -> each.words().equals(form.words()))) {
                forms.add(form);
            }
        }

        private void addOneWord(List<String> words, String list, String asked) {
            if (words.size() != 1 || words.get(0).length() < SHORTEST_ONE_WORD) {
                return;
            }
            String word = words.get(0);
            String sound = SoundKey.of(Inflection.plain(word));
            List<Form> forms = oneWord.computeIfAbsent(sound, any -> new ArrayList<>(1));
            keep(new Form(words, NameKind.ORGANISATION, asked), forms);
            String before = listOfWord.putIfAbsent(sound, list);
            if (before != null && !before.equals(list)) {
                onSeveralLists.add(sound);
            }
        }

        ForeignNames build() {
            return new ForeignNames(this);
        }

        private static List<String> words(String name) {
            List<String> words = new ArrayList<>();
            for (Token word : ReadText.wordsOf(name)) {
                if (!word.key().isEmpty() && !NameWords.standard().is("article", word.key())) {
                    words.add(word.key());
                }
            }
            return words;
        }
    }

    List<Form> ofSound(long sum) {
        int place = sounds.placeOf(sum);
        return place < 0 ? List.of() : bySound.get(place);
    }

    /** The bodies that two lists call by a word of this sound alone. */
    List<Form> oneWord(String sound) {
        return oneWord.getOrDefault(sound, List.of());
    }

    static long hash(String word) {
        return ListedNames.hash(SoundKey.of(Inflection.plain(word)));
    }
}
