package dossier.claims;

import dossier.claims.frames.PrecedingSentence;
import dossier.claims.frames.SentenceClaims;
import dossier.claims.sentence.ClaimSentence;
import dossier.claims.sentence.SentenceReader;
import dossier.mentions.NamedParty;
import dossier.text.ReadText;
import dossier.text.Sentence;
import dossier.text.Token;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.AbstractList;
import java.util.List;
import java.util.Optional;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What reading costs, counted in looks at words and items, not in seconds: twice the text costs twice, also where all of it
 * is one sentence that nobody writes.
 */
class ReadingCostTest {

    private static final int TIMES = 200;

    /** A little more than twice, for what is looked at once a sentence. */
    private static final double TWICE = 2.2;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mr. ",
                "and ",
                ", ",
                "( , ",
                "(2014) ",
                "since since ",
                "in March ",
                "after the annexation ",
                "the banker ",
                "he and she ",
                "Ivan Testov, ",
                "Ivan Testov and ",
                "Ivan Testov, sanctions, ",
                "the younger Testov ",
                "the US, EU and UK ",
                "US's ",
                "US government's ",
                "US (EU)'s ",
                "also sanctions ",
                "was not also under new sanctions ",
                "sanctions on the and of Ivan Testov by US sanctioned ",
                "Ivan Testov was sanctioned for ",
                "three people, Ivan Testov, under sanctions, ",
                "strikes Ivan Testov with sanctions ",
                "Ivan Testov, who was sanctioned by the US, ",
                "Britain sanctioned Ivan Testov and the EU in 2014, and the US in 2015, ",
                "a travel ban and an asset freeze on Ivan Testov and ",
                "Britain sanctioned Ivan Testov on Friday. "
            })
    void twiceTheTextCostsTwice(String part) {
        long once = cost(part.repeat(TIMES));
        long twice = cost(part.repeat(2 * TIMES));
        assertThat(twice).isLessThanOrEqualTo((long) (TWICE * once));
    }

    /** Looks at tokens and items, made while all sentences of a text are read and their claims are found. */
    private static long cost(String part) {
        String text = part + "sanctions on Ivan Testov";
        List<NamedParty> parties = Invented.persons(text, "Ivan Testov");
        SentenceReader reader = new SentenceReader(Optional.of(Invented.TODAY), parties);
        long cost = 0;
        List<Claim> before = List.of();
        for (Sentence sentence : ReadText.of(text).sentences()) {
            CountedList<Token> tokens = new CountedList<>(sentence.tokens());
            ClaimSentence items = reader.read(new Sentence(tokens, sentence.paragraph(), sentence.question()));
            before =
                    new SentenceClaims(text, items, PrecedingSentence.NONE, Optional.of(Invented.TODAY)).claims(before);
            cost += tokens.looks + items.looks();
        }
        return cost;
    }

    /** A list that counts how often one of its elements is looked at. */
    private static final class CountedList<T> extends AbstractList<T> {

        private final List<T> elements;
        private long looks;

        CountedList(List<T> elements) {
            this.elements = elements;
        }

        @Override
        public T get(int index) {
            looks++;
            return elements.get(index);
        }

        @Override
        public int size() {
            return elements.size();
        }
    }
}
