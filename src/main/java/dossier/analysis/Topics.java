package dossier.analysis;

import dossier.analysis.judging.NamedInText.About;
import dossier.analysis.judging.NamedInText.Surroundings;
import dossier.mentions.Mention;
import dossier.text.Paragraph;
import dossier.text.ReadText;
import dossier.text.Token;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What the sentences of a text are about, as far as it tells who is named in them. Read once a text. */
final class Topics {

    /** Of somebody named a hundred times the first mentions say who it is. */
    private static final int MOST_MENTIONS = 25;

    /** A text is about something if a quarter of its sentences speak of it, and of a short one two. */
    private static final double MUCH = 4;

    private static final int FEW = 8;

    private static final List<String> SANCTIONS = List.of("sanction", "blacklist", "designat");

    private static final List<String> TERROR = List.of(
            "terror",
            "militant",
            "insurgen",
            "guerrilla",
            "rebel",
            "jihad",
            "extremis",
            "outlawed",
            "proscribed",
            "separatis",
            "paramilitar");

    private final ReadText text;
    private final boolean[] sanctions;
    private final boolean[] terror;

    /** Words with a capital, by sentence. */
    private final List<Set<String>> capitals = new ArrayList<>();

    private final About about;

    Topics(ReadText text) {
        this.text = text;
        int sentences =
                text.words().isEmpty() ? 1 : text.sentenceOf(text.words().size() - 1) + 1;
        this.sanctions = new boolean[sentences];
        this.terror = new boolean[sentences];
        for (int i = 0; i < sentences; i++) {
            capitals.add(new HashSet<>());
        }
        Set<String> smallWords = new HashSet<>();
        for (int word = 0; word < text.words().size(); word++) {
            Token token = text.words().get(word);
            (token.isCapital() ? capitals.get(text.sentenceOf(word)) : smallWords).add(token.key());
            sanctions[text.sentenceOf(word)] |= beginsLike(token.key(), SANCTIONS);
            terror[text.sentenceOf(word)] |= beginsLike(token.key(), TERROR);
        }
        Set<String> words = new HashSet<>();
        capitals.forEach(words::addAll);
        this.about = new About(share(sanctions), share(terror), words, smallWords);
    }

    private static double share(boolean[] sentences) {
        int with = 0;
        for (boolean each : sentences) {
            with += each ? 1 : 0;
        }
        return Math.min(1, MUCH * with / Math.max(sentences.length, FEW));
    }

    private static boolean beginsLike(String key, List<String> beginnings) {
        for (int i = 0; i < beginnings.size(); i++) {
            if (key.startsWith(beginnings.get(i))) {
                return true;
            }
        }
        return false;
    }

    /** What the sentences of these mentions are about. */
    Surroundings of(List<Mention> mentions) {
        boolean ofSanctions = false;
        boolean ofTerror = false;
        Set<String> near = new HashSet<>();
        for (Mention mention : mentions.subList(0, Math.min(mentions.size(), MOST_MENTIONS))) {
            int word = text.wordAt(mention.start());
            if (word < text.words().size()) {
                ofSanctions |= sanctions[text.sentenceOf(word)];
                ofTerror |= terror[text.sentenceOf(word)];
                int sentence = text.sentenceOf(word);
                for (int i = Math.max(0, sentence - 1); i < Math.min(capitals.size(), sentence + 2); i++) {
                    near.addAll(capitals.get(i));
                }
            }
        }
        boolean byline = mentions.stream().allMatch(this::isInByline);
        return new Surroundings(ofSanctions, ofTerror, byline, about, near);
    }

    private boolean isInByline(Mention mention) {
        return text.paragraphs().stream()
                .filter(paragraph -> paragraph.kind() == Paragraph.Kind.BYLINE)
                .anyMatch(paragraph -> paragraph.start() <= mention.start() && mention.end() <= paragraph.end());
    }
}
