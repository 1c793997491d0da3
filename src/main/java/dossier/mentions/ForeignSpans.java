package dossier.mentions;

import dossier.mentions.ForeignNames.Form;
import dossier.names.NameKind;
import dossier.text.ReadText;
import dossier.text.Token;
import dossier.text.Token.Gap;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds listed names in a text that is not English: by their sound, then word by word. What is found says by which name of
 * the list to ask. Linear in the text.
 */
final class ForeignSpans {

    private static final int LONGEST = 7;
    private static final int MOST_READINGS = 64;

    /** Consonants that two words need to be taken for a name across the letters of two scripts that write no vowels. */
    private static final int LEAST_CONSONANTS = 5;

    /** "Alischer" and "Alisher"; not "Marina" and "Maria". */
    private static final double ALIKE = 0.7;

    /** After these no "s" is added. */
    private static final String SIBILANTS = "szxch";

    private static final double VERY_ALIKE = 0.9;

    private static final int SHORTEST_IN_OTHER_LETTERS = 5;

    private static final double ALIKE_WITHOUT_VOWELS = 0.6;

    private static final NameWords WORDS = NameWords.standard();

    private final ReadText text;
    private final List<Token> words;
    private final ForeignNames names;
    private final ForeignWords language;
    private final boolean[] taken;
    private final Spellings spellings = new Spellings();
    private final Set<String> lowerCase = new HashSet<>();
    private final Map<String, Sighting> bySurname = new HashMap<>();
    private final List<Sighting> found = new ArrayList<>();

    ForeignSpans(ReadText text, ForeignNames names, ForeignWords language, boolean[] taken) {
        this.text = text;
        this.words = text.words();
        this.names = names;
        this.language = language;
        this.taken = taken;
    }

    /** The longest at each place; takes their words, and the words that are part of no name. */
    List<Sighting> find() {
        words.stream().filter(word -> !word.isCapital()).map(Token::key).forEach(lowerCase::add);
        for (int at = 0; at < words.size(); at++) {
            Optional<Sighting> sighting = isStart(at) ? longestAt(at) : Optional.empty();
            sighting.ifPresent(this::take);
            at = sighting.map(each -> each.to() - 1).orElse(at);
        }
        for (int at = 0; at < words.size(); at++) {
            Token word = words.get(at);
            if (taken[at] || !word.isCapital() && !isArabic(word)) {
                continue;
            }
            Optional<Sighting> single = oneWordAt(at);
            single.ifPresent(this::take);
            taken[at] |= language.isNoName(word.key());
        }
        return found;
    }

    private void take(Sighting sighting) {
        found.add(sighting);
        Arrays.fill(taken, sighting.from(), sighting.to(), true);
        if (sighting.kind() == NameKind.PERSON) {
            Inflection.stems(words.get(sighting.to() - 1).key()).forEach(stem -> bySurname.putIfAbsent(stem, sighting));
        }
    }

    private boolean isStart(int at) {
        Token word = words.get(at);
        return !taken[at]
                && (word.isCapital() || isArabic(word) || language.isBody(word.key()))
                && (language.isBody(word.key()) || !language.isNoName(word.key()))
                && !WORDS.is("article", word.key())
                && !WORDS.isFunction(word.key());
    }

    private static boolean isArabic(Token word) {
        return Inflection.script(word.key()) == UnicodeScript.ARABIC;
    }

    private Optional<Sighting> longestAt(int from) {
        Optional<Sighting> longest = Optional.empty();
        Set<Long> sums = Set.of(0L);
        boolean capitals = true;
        int counted = 0;
        for (int to = from; to < words.size() && counted < LONGEST && (to == from || goesOn(to)); to++) {
            Token word = words.get(to);
            if (WORDS.is("article", word.key())) {
                continue;
            }
            counted++;
            capitals &= word.isCapital()
                    || isArabic(word)
                    || word.before() == Gap.HYPHEN // "Jong-un"
                    || WORDS.isParticle(word.key());
            sums = with(sums, word.key());
            if (counted > 1) {
                Optional<Sighting> here = at(from, to + 1, sums, capitals);
                longest = here.isPresent() ? here : longest;
            }
        }
        return longest;
    }

    private boolean goesOn(int at) {
        Gap gap = words.get(at).before();
        return !taken[at] && gap.insideName();
    }

    private static Set<Long> with(Set<Long> sums, String key) {
        Set<Long> hashes = new LinkedHashSet<>();
        Inflection.stems(key).forEach(stem -> hashes.add(ListedNames.hash(SoundKey.of(stem))));
        Set<Long> all = new LinkedHashSet<>();
        for (long sum : sums) {
            for (long hash : hashes) {
                if (all.size() < MOST_READINGS) {
                    all.add(sum + hash);
                }
            }
        }
        return all;
    }

    private Optional<Sighting> at(int from, int to, Set<Long> sums, boolean capitals) {
        List<String> keys = words.subList(from, to).stream()
                .map(Token::key)
                .filter(key -> !WORDS.is("article", key))
                .toList();
        Form best = null;
        List<String> bestWords = List.of();
        for (long sum : sums) {
            for (Form form : names.ofSound(sum)) {
                boolean better = best == null || !isSameScript(best, keys) && isSameScript(form, keys);
                if (better && (capitals || form.kind() == NameKind.ORGANISATION)) {
                    List<String> agreed = agreed(keys, form);
                    best = agreed.isEmpty() ? best : form;
                    bestWords = agreed.isEmpty() ? bestWords : agreed;
                }
            }
        }
        return best == null ? Optional.empty() : Optional.of(sighting(from, to, best, bestWords));
    }

    private static boolean isSameScript(Form form, List<String> keys) {
        return Inflection.script(form.words().get(0)) == Inflection.script(keys.get(0));
    }

    /** Each word of the text as the list writes it; empty if one of them is no form of any. */
    private List<String> agreed(List<String> keys, Form form) {
        boolean same = isSameScript(form, keys);
        boolean arabic = Inflection.script(keys.get(0)) == UnicodeScript.ARABIC
                || Inflection.script(form.words().get(0)) == UnicodeScript.ARABIC;
        if (arabic && !same && !mayAgree(keys, form)) {
            return List.of();
        }
        List<String> left = new ArrayList<>(form.words());
        List<String> agreed = new ArrayList<>();
        for (String key : keys) {
            Optional<String> listed = left.stream()
                    .filter(word -> arabic && !same ? isSameSound(key, word) : isForm(key, word, same))
                    .findFirst();
            if (listed.isEmpty()) {
                return List.of();
            }
            left.remove(listed.get());
            agreed.add(listed.get());
        }
        return agreed;
    }

    /** Consonants alone must be many; of fewer the vowels that are written must agree as well. */
    private boolean mayAgree(List<String> keys, Form form) {
        int consonants =
                form.words().stream().mapToInt(ForeignSpans::consonants).sum();
        boolean longEnough = consonants >= LEAST_CONSONANTS + keys.size() - 1;
        return form.kind() == NameKind.PERSON
                && keys.size() <= 3
                && consonants >= LEAST_CONSONANTS
                && form.words().stream().allMatch(word -> consonants(word) >= 2)
                && (longEnough || form.words().stream().allMatch(word -> isAlike(word, keys)));
    }

    private static int consonants(String word) {
        return SoundKey.of(word).replaceFirst("^a", "").length();
    }

    private boolean isAlike(String listed, List<String> keys) {
        return keys.stream().anyMatch(key -> spellings.likeness(key, listed) >= ALIKE_WITHOUT_VOWELS);
    }

    private static boolean isSameSound(String key, String listed) {
        String sound = SoundKey.of(Inflection.plain(listed));
        return Inflection.stems(key).stream().anyMatch(stem -> SoundKey.of(stem).equals(sound));
    }

    private boolean isForm(String key, String listed, boolean same) {
        if (same && (key.equals(listed) || Inflection.isFormOf(key, listed))) {
            return true;
        }
        boolean arabic = Inflection.script(key) == UnicodeScript.ARABIC;
        return !arabic && Inflection.stems(key).stream().anyMatch(stem -> spellings.likeness(stem, listed) >= ALIKE);
    }

    /** "Сбербанка"; and the surname of somebody whom the text names in full before. */
    private Optional<Sighting> oneWordAt(int at) {
        String key = words.get(at).key();
        boolean introduced = at > 0 && language.isBody(words.get(at - 1).key());
        boolean capital = words.get(at).isCapital() && !lowerCase.contains(key);
        boolean rare = isArabic(words.get(at)) && key.length() >= SHORTEST_IN_OTHER_LETTERS - 1;
        if (!capital && !introduced && !rare || language.isNoName(key)) {
            return Optional.empty();
        }
        for (String stem : Inflection.stems(key)) {
            Sighting person = bySurname.get(stem);
            boolean beside = joins(at, at - 1) || joins(at + 1, at + 1);
            if (person != null && person.from() < at && !beside && !isArabic(words.get(at))) {
                return Optional.of(new Sighting(at, at + 1, NameKind.PERSON, List.of(person.lastKey())));
            }
            boolean name = WORDS.isGivenName(stem) || WORDS.neverInName(stem) || joins(at, at - 1);
            Optional<Form> body = name
                    ? Optional.empty()
                    : names.oneWord(SoundKey.of(stem)).stream()
                            .filter(form -> isSameWord(stem, form.words().get(0), words.get(at)))
                            .findFirst();
            if (body.isPresent()) {
                return Optional.of(sighting(at, at + 1, body.get(), body.get().words()));
            }
        }
        return Optional.empty();
    }

    /** A word alone must be the listed one letter by letter, or very nearly in other letters. */
    private boolean isSameWord(String stem, String listed, Token word) {
        String plain = Inflection.plain(listed);
        if (Inflection.script(stem) == Inflection.script(plain)) {
            return stem.equals(plain) || Inflection.isFormOf(word.key(), listed);
        }
        return stem.length() >= SHORTEST_IN_OTHER_LETTERS && spellings.likeness(stem, plain) >= VERY_ALIKE;
    }

    /** Whether a capitalised word that may be of the same name stands at a place, and joins over the gap before another. */
    private boolean joins(int gap, int at) {
        return at >= 0
                && gap < words.size()
                && words.get(gap).before().insideName()
                && !taken[at]
                && words.get(at).isCapital()
                && !language.isNoName(words.get(at).key());
    }

    /** "Igor Setschins" where the list has no "s"; empty if the name is as written. */
    private String withoutGenitive(int from, int to, List<String> listed) {
        String written = text.written(from, to);
        boolean genitive = written.endsWith("s")
                && SIBILANTS.indexOf(last(listed).charAt(last(listed).length() - 1)) < 0;
        return genitive ? written.substring(0, written.length() - 1) : "";
    }

    private static String last(List<String> keys) {
        return keys.get(keys.size() - 1);
    }

    /** Latin letters are compared as the text writes them; a body is asked for by the name that the list knows it by. */
    private Sighting sighting(int from, int to, Form form, List<String> keys) {
        boolean latin = Inflection.script(words.get(from).key()) == UnicodeScript.LATIN;
        String asked = latin && form.kind() == NameKind.PERSON ? withoutGenitive(from, to, keys) : form.asked();
        List<String> own = words.subList(from, to).stream()
                .map(Token::key)
                .filter(key -> !WORDS.is("article", key))
                .toList();
        return new Sighting(
                from,
                to,
                form.kind(),
                latin ? own : keys,
                Sighting.Beside.NOTHING,
                true,
                Sighting.Role.PLAIN,
                new Sighting.Unwritten("", asked));
    }
}
