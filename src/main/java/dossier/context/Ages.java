package dossier.context;

import dossier.text.Span;
import dossier.text.Token;
import dossier.text.Token.Gap;

import java.util.ArrayList;
import java.util.List;

/** Ages and years of birth in a text: "NAME, 61,", "aged 61", "the 61-year-old", "born in 1961". */
public final class Ages {

    private static final int LEAST_AGE = 15;
    private static final int MOST_AGE = 105;

    /**
     * @param years an age, or 0
     * @param born a year of birth, or 0
     * @param word where it stands
     * @param span what says so: "born in 1961"
     */
    public record Age(int years, int born, int word, Span span) {}

    private Ages() {}

    static List<Age> in(List<Token> words) {
        List<Age> ages = new ArrayList<>();
        for (int at = 0; at < words.size(); at++) {
            int number = number(words.get(at).key());
            if (number >= 1900 && number < 2020 && born(words, at) < at) {
                ages.add(new Age(0, number, at, Span.of(words, born(words, at), at + 1)));
            } else if (number >= LEAST_AGE && number <= MOST_AGE && isAge(words, at)) {
                ages.add(new Age(number, 0, at, Span.of(words, at, at + 1)));
            }
        }
        return ages;
    }

    /** The word "born" before a year; the year itself if none is there. */
    private static int born(List<Token> words, int at) {
        for (int back = 1; back <= 4 && at - back >= 0; back++) {
            String key = words.get(at - back).key();
            if (key.equals("born") || key.equals("b")) {
                return at - back;
            }
        }
        return at;
    }

    private static boolean isAge(List<Token> words, int at) {
        boolean aged = at > 0 && words.get(at - 1).key().equals("aged");
        boolean yearOld = at + 2 < words.size()
                && words.get(at + 1).key().startsWith("year")
                && words.get(at + 2).key().equals("old");
        boolean apposition = at > 0
                && words.get(at).before() == Gap.COMMA
                && words.get(at - 1).isCapital()
                && at + 1 < words.size()
                && (words.get(at + 1).before() == Gap.COMMA || words.get(at + 1).before() == Gap.SENTENCE);
        return aged || yearOld || apposition;
    }

    private static int number(String key) {
        if (key.isEmpty() || key.length() > 4) {
            return -1;
        }
        int number = 0;
        for (int i = 0; i < key.length(); i++) {
            char c = key.charAt(i);
            if (c < '0' || c > '9') {
                return -1;
            }
            number = number * 10 + c - '0';
        }
        return number;
    }
}
