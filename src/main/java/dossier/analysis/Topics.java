package dossier.analysis;

import dossier.analysis.judging.NamedInText.Surroundings;
import dossier.mentions.Mention;
import dossier.text.Paragraph;
import dossier.text.ReadText;
import dossier.text.Token;

import java.util.List;

/** What the sentences of a text are about, as far as it tells who is named in them. Read once a text. */
final class Topics {

    /** Of somebody named a hundred times the first mentions say who it is. */
    private static final int MOST_MENTIONS = 25;

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

    Topics(ReadText text) {
        this.text = text;
        int sentences =
                text.words().isEmpty() ? 1 : text.sentenceOf(text.words().size() - 1) + 1;
        this.sanctions = new boolean[sentences];
        this.terror = new boolean[sentences];
        for (int word = 0; word < text.words().size(); word++) {
            Token token = text.words().get(word);
            sanctions[text.sentenceOf(word)] |= beginsLike(token.key(), SANCTIONS);
            terror[text.sentenceOf(word)] |= beginsLike(token.key(), TERROR);
        }
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
        for (Mention mention : mentions.subList(0, Math.min(mentions.size(), MOST_MENTIONS))) {
            int word = text.wordAt(mention.start());
            if (word < text.words().size()) {
                ofSanctions |= sanctions[text.sentenceOf(word)];
                ofTerror |= terror[text.sentenceOf(word)];
            }
        }
        boolean byline = mentions.stream().allMatch(this::isInByline);
        return new Surroundings(ofSanctions, ofTerror, byline);
    }

    private boolean isInByline(Mention mention) {
        return text.paragraphs().stream()
                .filter(paragraph -> paragraph.kind() == Paragraph.Kind.BYLINE)
                .anyMatch(paragraph -> paragraph.start() <= mention.start() && mention.end() <= paragraph.end());
    }
}
