package dossier.context;

import dossier.text.ReadText;
import dossier.text.Token;

import java.util.List;

/** A text with what it says of people besides their names, by the numbers of its words. */
public final class ContextText {

    private final ReadText text;
    private final List<Office> offices;
    private final List<OrganisationSaid> organisations;
    private final List<CountrySaid> countries;
    private final List<Ages.Age> ages;

    /** An organisation at its words. */
    record OrganisationSaid(Organisations.Known known, int from, int to) {}

    /** A country at its words. */
    record CountrySaid(String code, Countries.Form form, int from, int to) {

        boolean seat() {
            return form == Countries.Form.SEAT;
        }
    }

    ContextText(
            ReadText text,
            List<Office> offices,
            List<OrganisationSaid> organisations,
            List<CountrySaid> countries,
            List<Ages.Age> ages) {
        this.text = text;
        this.offices = offices;
        this.organisations = organisations;
        this.countries = countries;
        this.ages = ages;
    }

    /**
     * A country that a part of the text names only as one who acts.
     *
     * @param code ISO code, lower case
     * @param start first UTF-16 code unit of the part
     * @param end one past the last
     */
    public record Acting(String code, int start, int end) {

        private boolean covers(CountrySaid said, List<Token> words) {
            return said.code().equals(code)
                    && words.get(said.from()).start() >= start
                    && words.get(said.to() - 1).end() <= end;
        }
    }

    /** The same text, in which these countries are not spoken of: "sanctioned by the US" says nothing of where he is from. */
    public ContextText without(List<Acting> acting) {
        List<CountrySaid> left = countries.stream()
                .filter(said -> acting.stream().noneMatch(each -> each.covers(said, text.words())))
                .toList();
        return acting.isEmpty() ? this : new ContextText(text, offices, organisations, left, ages);
    }

    List<Token> words() {
        return text.words();
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
        return text.text();
    }

    /** First UTF-16 code unit of a word. */
    int startOf(int word) {
        return text.words().get(word).start();
    }

    /** Number of the sentence that a word stands in. */
    int sentence(int word) {
        return text.sentenceOf(word);
    }

    /** Number of the word that holds a place of the text, or of the next one. */
    int wordAt(int offset) {
        return text.wordAt(offset);
    }
}
