package dossier.parties;

/**
 * What two listings are compared by, and what each thing is worth: the one table of weights. A pair's score is the sum of weight
 * times strength; from {@link #JOIN} on both are one party. The first weight is for people, the second for organisations, vessels and
 * aircraft. {@code FitJoins} fits them on known pairs; those that it has no pairs for are set by hand, and say so.
 */
enum JoinFeature {
    /** Where every comparison starts: most pairs that look alike at all are two people; of organisations more are one. */
    START(-3, -0.5),
    /** Names in common say the more the rarer they are: strength 1 is a word that one listing in thirty thousand has. */
    NAME(2.8, 2.1),
    /** The worst pair of words is spelt otherwise: strength 1 is no likeness at all, 0.05 another romanisation. */
    NAME_RESPELT(-5.5, -4),
    /** One name has words that the other lacks: a second forename, a patronymic, a line of business. */
    NAME_LONGER(-4, -1.5),
    /** Both names have words that the other lacks: brothers, sister companies; or only one has a number: "Test Star 3". */
    NAME_DIFFERS(-14, -6),
    /** All that agrees is a name that its own authority calls weak; by hand, so that nothing is joined by it alone. */
    NAME_WEAK(-4, -4),
    /** No name of one has a legal form that a name of the other has: an LLC beside a JSC of one concern. */
    LEGAL_FORM_DIFFERS(0, -1.6),
    /** Neither birth nor number, country, words nor days say anything beside the name; by hand. */
    NAME_ALONE(-1.5, -0.5),
    /** The primary names agree: aliases are wider. */
    NAME_PRIMARY(1.4, 1.1),
    /** A second, different name of one is a name of the other: two agree by chance far less often than one. */
    NAMES_MORE(2, 0.7),
    /** The same day of birth. By hand: among those of one name one in thousands shares it. */
    BORN_SAME_DAY(6, 0),
    /** The same month, or the same year where a day is not known or is 1 January. */
    BORN_SAME_YEAR(1.2, 0),
    /** Two of year, month and day are the same, or day and month are exchanged: a slip of the pen, or a brother. */
    BORN_NEAR(0.8, 0),
    /** Other birth dates: strength 1 from five years apart. By hand: only a number in common outweighs it. */
    BORN_OTHERWISE(-12, 0),
    /** The same gender, which half of all people have. */
    GENDER_SAME(0.4, 0),
    /** A man and a woman. By hand: lists are wrong about it now and then, but a wife bears the surname too. */
    GENDER_DIFFERS(-4, 0),
    /** A country in common: what the lists name for one programme is of few countries anyway. */
    COUNTRY_SAME(0.4, 0.4),
    /** Both give countries, none in common. By hand for organisations: a ministry of one name is that of its country. */
    COUNTRY_DIFFERS(-2.5, -5),
    /** The same number, of which the world has one; by hand, so that it joins whatever the names are. */
    NUMBER_UNIQUE(18, 14),
    /** The same number, of which each country may have one; by hand: names that have nothing in common outweigh it. */
    NUMBER_SAME(7, 6),
    /** Both have a number of which a party has one only, and they differ; by hand. */
    NUMBER_DIFFERS(-9, -9),
    /** Offices, organisations and reasons in the same words: strength 1 for eight of them, or for all that one list gives. */
    WORDS_SHARED(1.9, 0.5),
    /** Listed within the same fortnight: authorities act together. */
    LISTED_TOGETHER(0.4, 0.7),
    /** One list seldom lists one party twice; by hand. */
    ONE_LIST(-3, -8),
    /** Another listing of the same list fits as well and is another party: which of them is meant is open. By hand. */
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
