package dossier.claims;

import dossier.claims.sentence.ClaimSentence;
import dossier.claims.sentence.SentenceReader;
import dossier.mentions.Mention;
import dossier.mentions.NamedParty;
import dossier.names.NameKind;
import dossier.text.ReadText;
import dossier.text.Sentence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Sentences with invented people, read without a finder of mentions: who is named is said beside the text. */
public final class Invented {

    /** A Wednesday. */
    public static final LocalDate TODAY = LocalDate.of(2022, 4, 13);

    private Invented() {}

    /** A person who is named wherever the name stands in the text. */
    public static NamedParty person(String text, String name) {
        return party(text, name, NameKind.PERSON);
    }

    /** An organisation that is named wherever the name stands in the text. */
    public static NamedParty organisation(String text, String name) {
        return party(text, name, NameKind.ORGANISATION);
    }

    private static NamedParty party(String text, String name, NameKind kind) {
        List<Mention> mentions = new ArrayList<>();
        for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length())) {
            mentions.add(new Mention(at, at + name.length(), name));
        }
        return new NamedParty(name, kind, mentions, List.of(), List.of());
    }

    /** The persons of the names, in order. */
    public static List<NamedParty> persons(String text, String... names) {
        return List.of(names).stream().map(name -> person(text, name)).toList();
    }

    /** The only sentence of a text. */
    public static ClaimSentence sentence(String text, String... persons) {
        List<ClaimSentence> sentences = sentences(text, persons(text, persons));
        if (sentences.size() != 1) {
            throw new IllegalArgumentException("not one sentence: " + text);
        }
        return sentences.get(0);
    }

    /** The sentences of a text that appeared today. */
    public static List<ClaimSentence> sentences(String text, List<NamedParty> parties) {
        SentenceReader reader = new SentenceReader(Optional.of(TODAY), parties);
        List<ClaimSentence> read = new ArrayList<>();
        for (Sentence sentence : ReadText.of(text).sentences()) {
            read.add(reader.read(sentence));
        }
        return read;
    }
}
