package dossier.text;

import dossier.text.Token.Gap;

/** Gathers what stands between two words. Not for several threads. */
final class GapReader {

    private boolean sentence = true;
    private boolean space;
    private boolean possessive;
    private boolean initial;
    private boolean abbreviation;
    private boolean comma;
    private boolean hyphen;
    private int marks;

    void space() {
        space = true;
    }

    void possessive() {
        possessive = true;
    }

    void initial() {
        initial = true;
    }

    void abbreviation() {
        abbreviation = true;
    }

    void comma() {
        comma = true;
        marks++;
    }

    void hyphen() {
        hyphen = true;
        marks++;
    }

    void otherMark() {
        marks++;
    }

    void sentenceEnds() {
        sentence = true;
    }

    /** What was gathered since the word before; gathering begins anew. */
    Gap take() {
        Gap gap = gap();
        sentence = false;
        space = false;
        possessive = false;
        initial = false;
        abbreviation = false;
        comma = false;
        hyphen = false;
        marks = 0;
        return gap;
    }

    private Gap gap() {
        if (sentence) {
            return Gap.SENTENCE;
        }
        if (marks == 1 && comma) {
            return Gap.COMMA;
        }
        if (marks == 1 && hyphen && !space && !possessive) {
            return Gap.HYPHEN;
        }
        if (marks > 0) {
            return Gap.PUNCTUATION;
        }
        if (possessive) {
            return Gap.POSSESSIVE;
        }
        if (initial) {
            return Gap.INITIAL;
        }
        return abbreviation ? Gap.ABBREVIATION : Gap.SPACE;
    }
}
