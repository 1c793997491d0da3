package dossier.context;

import dossier.mentions.Word;
import dossier.mentions.Word.Gap;

import java.util.List;

/** A text with what it says of people besides their names, by the numbers of its words. */
public final class ContextText {

    private final String text;
    private final List<Word> words;
    private final List<Office> offices;
    private final List<OrganisationSaid> organisations;
    private final List<CountrySaid> countries;
    private final List<Ages.Age> ages;
    private final int[] sentences;

    /** An organisation at its words. */
    record OrganisationSaid(Organisations.Known known, int from, int to) {}

    /** A country at its words. */
    record CountrySaid(String code, boolean seat, int from, int to) {}

    ContextText(
            String text,
            List<Word> words,
            List<Office> offices,
            List<OrganisationSaid> organisations,
            List<CountrySaid> countries,
            List<Ages.Age> ages) {
        this.text = text;
        this.words = words;
        this.offices = offices;
        this.organisations = organisations;
        this.countries = countries;
        this.ages = ages;
        this.sentences = new int[words.size()];
        for (int i = 1; i < sentences.length; i++) {
            sentences[i] = sentences[i - 1] + (words.get(i).before() == Gap.SENTENCE ? 1 : 0);
        }
    }

    List<Word> words() {
        return words;
    }

    List<Office> offices() {
        return offices;
    }

    List<OrganisationSaid> organisations() {
        return organisations;
    }

    List<CountrySaid> countries() {
        return countries;
    }

    List<Ages.Age> ages() {
        return ages;
    }

    String text() {
        return text;
    }

    /** Number of the sentence that a word stands in. */
    int sentence(int word) {
        return sentences[word];
    }

    /** Number of the word that holds a place of the text, or of the next one. */
    int wordAt(int offset) {
        int low = 0;
        int high = words.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (words.get(middle).end() > offset) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
