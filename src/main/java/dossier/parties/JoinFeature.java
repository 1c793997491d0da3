package dossier.parties;

/**
 * What two listings are compared by, and what each thing is worth: the one table of weights. A pair's score is the sum of weight
 * times strength; above {@link #JOIN} both are one party. Weights of the first block are in the log-odds of {@code FitJoins}.
 */
enum JoinFeature {
    /** Where every comparison starts: most pairs that look alike at all are two parties. */
    START(-3, -0.5),
    /** Names in common say the more the rarer they are: strength 1 is a token that one listing in thirty thousand has. */
    NAME(2.8, 2.1),
    /** The worst pair of words is spelt otherwise: strength 1 is no likeness. */
    NAME_RESPELT(-5.5, -4),
    /** One name has words that the other lacks: a second forename, a patronymic. */
    NAME_LONGER(-4, -1.5),
    /** Both names have words that the other lacks. */
    NAME_DIFFERS(-14, -6),
    /** A name that an authority itself calls weak is all that agrees. */
    NAME_WEAK(-4, -4),
    /** No name of one has a legal form that a name of the other has. */
    LEGAL_FORM_DIFFERS(0, -1.6),
    /** Neither birth nor number, country, words nor days say anything beside the name. */
    NAME_ALONE(-1.5, -0.5),
    /** The primary names agree. */
    NAME_PRIMARY(1.4, 1.1),
    /** Several different names of one are names of the other. */
    NAMES_MORE(2, 0.7),
    /** The same day of birth. */
    BORN_SAME_DAY(6, 0),
    /** The same month, or the same year where a day is not known. */
    BORN_SAME_YEAR(1.2, 0),
    /** Day and month exchanged, one digit different, or a year apart. */
    BORN_NEAR(0.8, 0),
    /** Other birth dates: strength 1 from five years apart. */
    BORN_OTHERWISE(-12, 0),
    /** The same gender. */
    GENDER_SAME(0.4, 0),
    /** A man and a woman. */
    GENDER_DIFFERS(-4, 0),
    /** A country in common. */
    COUNTRY_SAME(0.4, 0.4),
    /** Both give countries, none in common. */
    COUNTRY_DIFFERS(-2.5, -5),
    /** The same number, of which the world has one. */
    NUMBER_UNIQUE(18, 14),
    /** The same number, of which each country may have one. */
    NUMBER_SAME(7, 6),
    /** Both have a number of which a party has one only, and they differ. */
    NUMBER_DIFFERS(-9, -9),
    /** Offices, organisations and reasons in the same words. */
    WORDS_SHARED(1.9, 0.5),
    /** Listed within the same fortnight. */
    LISTED_TOGETHER(0.4, 0.7),
    /** One list seldom lists one party twice. */
    ONE_LIST(-3, -8),
    /** Another listing of the same list fits as well, and is another party. */
    RIVAL(-3, -6);

    /** From here on two listings are one party: wrong joins are dearer than missing ones. */
    static final double JOIN = 1;

    /** From here on two listings may be one party, which is shown and decides nothing. */
    static final double POSSIBLE = -1.5;

    private final double person;
    private final double other;

    JoinFeature(double person, double other) {
        this.person = person;
        this.other = other;
    }

    /**
     * @param ofPeople whether two people are compared; otherwise two organisations, vessels or aircraft
     */
    double weight(boolean ofPeople) {
        return ofPeople ? person : other;
    }
}
