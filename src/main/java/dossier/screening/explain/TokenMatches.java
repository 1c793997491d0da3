package dossier.screening.explain;

import dossier.names.NameComparer;
import dossier.names.NameToken;
import dossier.names.RetrievalKeys;
import dossier.names.WeightedName;
import dossier.screening.TokenMatch;
import dossier.screening.TokenMatch.How;
import dossier.screening.scoring.PreparedName;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.LongConsumer;

/** What the words of an asked name reach among a listing's names, by the keys under which retrieval looks. */
final class TokenMatches {

    private static final NameComparer COMPARER = NameComparer.standard();

    private final boolean person;
    private final Set<NameToken> words = new LinkedHashSet<>();
    private final Set<NameToken> pairs = new LinkedHashSet<>();

    /** @param person whether the listing is a person */
    TokenMatches(List<PreparedName> listed, boolean person) {
        this.person = person;
        for (PreparedName name : listed) {
            WeightedName weighted = name.weighted();
            for (int i = 0; i < weighted.size(); i++) {
                if (weighted.token(i).isContent() || name.contentTokens() == 0) {
                    words.add(weighted.token(i));
                }
                if (i > 0) {
                    pairs.add(weighted.token(i - 1).gluedTo(weighted.token(i)));
                }
            }
        }
    }

    /** For each word of the name the best that it reaches. */
    List<TokenMatch> of(PreparedName asked) {
        List<TokenMatch> reaches = new ArrayList<>();
        WeightedName name = asked.weighted();
        for (int i = 0; i < name.size(); i++) {
            NameToken word = name.token(i);
            if (word.isContent() || asked.contentTokens() == 0) {
                reaches.add(best(name, i));
            }
        }
        return reaches;
    }

    private TokenMatch best(WeightedName name, int position) {
        NameToken word = name.token(position);
        List<TokenMatch> found = new ArrayList<>();
        words.forEach(listed -> add(word.written(), word, listed, found));
        pairs.stream()
                .filter(pair -> pair.latin().equals(word.latin()))
                .forEach(pair -> found.add(new TokenMatch(word.written(), pair.written(), How.WRITTEN_TOGETHER, 1)));
        if (position > 0) {
            glued(name.token(position - 1), word, word.written(), found);
        }
        if (position + 1 < name.size()) {
            glued(word, name.token(position + 1), word.written(), found);
        }
        return found.stream()
                .max(Comparator.comparingDouble(TokenMatch::quality)
                        .thenComparing(Comparator.comparing(TokenMatch::how).reversed()))
                .orElseGet(() -> new TokenMatch(word.written(), "", How.NOT_AT_ALL, 0));
    }

    private void glued(NameToken one, NameToken two, String written, List<TokenMatch> into) {
        NameToken together = one.gluedTo(two);
        for (NameToken listed : words) {
            double quality = COMPARER.quality(together, listed, !person);
            if (quality > 0 && meet(together, listed, RetrievalKeys::forms)) {
                into.add(new TokenMatch(written, listed.written(), How.WRITTEN_TOGETHER, quality));
            }
        }
    }

    private void add(String written, NameToken asked, NameToken listed, List<TokenMatch> into) {
        double quality = COMPARER.quality(asked, listed, !person);
        How how = quality > 0 ? how(asked, listed) : How.NOT_AT_ALL;
        if (how != How.NOT_AT_ALL) {
            into.add(new TokenMatch(written, listed.written(), how, quality));
        }
    }

    private static How how(NameToken asked, NameToken listed) {
        if (RetrievalKeys.exact(asked.word()) == RetrievalKeys.exact(listed.word())) {
            return How.SAME_WORD;
        }
        if (RetrievalKeys.fold(asked.word()) == RetrievalKeys.fold(listed.word())) {
            return How.SAME_SOUND;
        }
        if (RetrievalKeys.meaning(asked) != 0 && RetrievalKeys.meaning(asked) == RetrievalKeys.meaning(listed)) {
            return How.SAME_MEANING;
        }
        if (meet(asked, listed, (token, keys) -> RetrievalKeys.variants(token.word(), keys))) {
            return How.VARIANT;
        }
        long consonants = RetrievalKeys.skeleton(asked.word());
        if (consonants != 0 && consonants == RetrievalKeys.skeleton(listed.word())) {
            return How.SAME_CONSONANTS;
        }
        if (meet(asked, listed, (token, keys) -> RetrievalKeys.spellings(token.word(), keys))) {
            return How.FEW_LETTERS_DIFFER;
        }
        boolean withoutVowels = asked.abjad()
                && meet(asked, listed, (token, keys) -> RetrievalKeys.skeletonSpellings(token.word(), keys));
        return withoutVowels ? How.ONE_CONSONANT_DIFFERS : How.NOT_AT_ALL;
    }

    /** Keys of one sort that a word has. */
    private interface Keys {
        void tell(NameToken token, LongConsumer keys);
    }

    private static boolean meet(NameToken asked, NameToken listed, Keys sort) {
        Set<Long> ours = new HashSet<>();
        sort.tell(asked, ours::add);
        boolean[] met = {false};
        sort.tell(listed, key -> met[0] |= ours.contains(key));
        return met[0];
    }
}
