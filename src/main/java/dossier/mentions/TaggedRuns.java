package dossier.mentions;

import dossier.mentions.CapitalRuns.Run;
import dossier.mentions.TaggedName.Label;
import dossier.text.Token;

import java.util.ArrayList;
import java.util.List;

/** Marked places of a text as runs of its words. */
final class TaggedRuns {

    private final List<Run> persons = new ArrayList<>();
    private final List<Run> organisations = new ArrayList<>();

    /** @param names in the order of the text, none overlapping another */
    TaggedRuns(List<Token> words, List<TaggedName> names) {
        int at = 0;
        for (TaggedName name : names) {
            while (at < words.size() && words.get(at).end() <= name.start()) {
                at++;
            }
            int end = at;
            while (end < words.size() && words.get(end).start() < name.end()) {
                end++;
            }
            if (end > at && name.label() != Label.OTHER) {
                (name.label() == Label.PERSON ? persons : organisations).add(new Run(at, end));
            }
            at = end;
        }
    }

    List<Run> persons() {
        return persons;
    }

    List<Run> organisations() {
        return organisations;
    }
}
