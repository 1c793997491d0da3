package dossier.mentions;

import dossier.names.NameKind;
import dossier.text.ReadText;

import java.util.List;
import java.util.regex.Pattern;

/**
 * One party named in a text: a chain of mentions.
 *
 * @param name the fullest form of the name in the text
 * @param kind what kind of party the text suggests
 * @param mentions every mention, in order
 * @param titles titles and ranks that stand directly before a mention ("Lt. Gen."), once each
 * @param roles offices said of the party beside a mention ("second in command of the GRU"), once each
 * @param family the name stands for a family, or for one of it who is not distinguished: "the Assads", "the elder Assad"
 * @param listed the listed name of which the text has an inflected form, or one in other letters; empty if it has none
 */
public record NamedParty(
        String name,
        NameKind kind,
        List<Mention> mentions,
        List<String> titles,
        List<String> roles,
        boolean family,
        String listed) {

    /** A party that is one of its name. */
    public NamedParty(String name, NameKind kind, List<Mention> mentions, List<String> titles, List<String> roles) {
        this(name, kind, mentions, titles, roles, false, "");
    }

    /** A party whose name stands in the text as lists have it. */
    public NamedParty(
            String name,
            NameKind kind,
            List<Mention> mentions,
            List<String> titles,
            List<String> roles,
            boolean family) {
        this(name, kind, mentions, titles, roles, family, "");
    }

    private static final Pattern NICKNAME = Pattern.compile("\\s[\"“”'‘’(][^\"“”()]{2,30}[\"“”'’)]\\s");

    public NamedParty {
        mentions = List.copyOf(mentions);
        titles = List.copyOf(titles);
        roles = List.copyOf(roles);
    }

    /** {@code Ana "The Owl" Muster} without what stands in quotation marks, where two words are left. */
    public String nameWithoutNickname() {
        String plain = NICKNAME.matcher(name).replaceAll(" ").strip();
        return plain.indexOf(' ') > 0 ? plain : name;
    }

    /** The name by which lists are asked. */
    public String asked() {
        return listed.isEmpty() ? nameWithoutNickname() : listed;
    }

    /** Named by a single word throughout the text. */
    public boolean isOneWord() {
        return ReadText.wordsOf(name).stream()
                        .filter(word -> !NameWords.standard().is("article", word.key()))
                        .count()
                <= 1;
    }
}
