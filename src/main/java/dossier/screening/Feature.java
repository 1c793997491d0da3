package dossier.screening;

/**
 * The one table of weights. A feature's contribution to the log-odds that two parties are one is its weight times the
 * {@linkplain Evidence#strength() strength} with which it is present; a rule has no weight but a {@link ScoreCap}.
 *
 * <p>A pair of names is not a screening: compared with some 80,000 names, every name finds one that is like it. So each weight
 * has a second part that counts only there ({@link #AMONG_MANY}).
 *
 * <p>Weights of names are fitted (docs/matching.md says how), with the sign of each fixed beforehand: what agrees never lowers,
 * what contradicts never raises. Weights of facts are set by hand, since no labelled pair has facts on both sides.
 */
public enum Feature {
    // --- names: what agrees
    /** Where one starts before anything is compared. */
    PRIOR(Role.NAME, 1.26, 1.18, 0.00, 0.00),
    /** How much of both names agrees, by weight; from 0.6 (nothing) to all of it. */
    SHARE_AGREES(Role.NAME, 0.00, 0.00, 0.00, 0.00),
    /** How little stands against each other: what the side with less left over keeps, against what agrees; from 0.8 on. */
    LITTLE_CONTRADICTS(Role.NAME, 1.89, 0.00, 0.00, 0.00),
    /** How much agrees, by weight, from 0.5 to 1.3: "Panyaev" is 0.9, "Ali" 0.3. */
    MUCH_AGREES(Role.NAME, 0.18, 1.37, 0.00, 0.00),
    /** No token is left over on either side, spellings aside: "Putin Vladimir", "Vladimir Putin". */
    ALL_TOKENS_AGREE(Role.NAME, 0.00, 1.00, 0.00, 0.00),
    /** The same tokens, letter for letter after folding. */
    IDENTICAL(Role.NAME, 0.00, 2.44, 0.00, 0.00),
    /**
     * Nearly all pairs of letters of the whole names are shared, as after one typing error; what is above 0.75. A father's
     * name that one side leaves out is left out on both.
     */
    LETTERS_NEARLY_EQUAL(Role.NAME, 1.67, 0.39, 0.00, 0.00),
    /** One side is made of the other's first letters: "GRU". */
    ACRONYM(Role.NAME, 4.74, 3.70, 0.00, 0.00),
    /** The same through a translation: an acronym of the words in the other name's language. */
    TRANSLATED_ACRONYM(Role.NAME, 0.00, 2.85, 0.00, 0.00),
    /** Words written together on one side: "Bin Laden", "Binladen". */
    WRITTEN_TOGETHER(Role.NAME, 1.91, 0.42, 0.00, 0.00),
    /** What one side has more are words that many share: "Group", "Trading". Takes back some of the contradiction. */
    ONLY_COMMON_WORDS_DIFFER(Role.NAME, 0.66, 2.21, 0.00, 0.00),

    // --- names: what contradicts
    /** Both sides keep something the other lacks: "Ivan Petrov", "Ivan Sidorov". */
    BOTH_HAVE_MORE(Role.NAME, -2.06, -0.91, 0.00, -1.58),
    /** Both keep several words; how many beyond the first, at most 3. */
    BOTH_HAVE_SEVERAL_MORE(Role.NAME, -1.32, -0.10, -0.01, -1.44),
    /** What both keep is rare, from 0.3 to 0.9: "Petrov" against "Sidorov" more than "Group" against "Trading". */
    RARE_WORDS_DIFFER(Role.NAME, 0.00, -0.60, 0.00, -0.70),
    /** The rarest word of all stands on one side only: "Bank" agrees, "Rossiya" does not. */
    RAREST_WORD_IS_LEFT_OVER(Role.NAME, -0.34, -0.43, 0.00, 0.00),
    /** The first tokens differ where no roles are known: "Igor Putin", "Roman Putin". */
    FIRST_TOKENS_DIFFER(Role.NAME, 0.00, -0.42, -0.40, 0.00),
    /** The first name of one is the father's of the other, "Uday Saddam Hussein", "Saddam Hussein"; its weight. */
    FIRST_NAME_IS_ANOTHER(Role.NAME, -0.55, 0.00, -1.45, 0.00),
    /** The family names are known and differ. */
    FAMILY_NAMES_DIFFER(Role.NAME, -0.16, 0.00, 0.00, 0.00),
    /** The given names are known and differ. */
    GIVEN_NAMES_DIFFER(Role.NAME, 0.00, 0.00, 0.00, 0.00),
    /** Both have a patronymic, and they differ: "Ivanovich", "Petrovich". */
    PATRONYMICS_DIFFER(Role.NAME, -0.85, 0.00, 0.00, 0.00),
    /** Both have an initial that the other lacks: "William G. Frost", "William W. Frost". */
    INITIALS_DIFFER(Role.NAME, -1.75, 0.00, 0.00, 0.00),
    /** What both keep are general words of another meaning: "Arabian Gas", "Arabian Oil". */
    GENERAL_WORDS_DIFFER(Role.NAME, 0.00, -0.52, 0.00, 0.00),
    /** Both have a legal form, and they differ: "GmbH", "AG". */
    LEGAL_FORMS_DIFFER(Role.NAME, 0.00, -1.30, 0.00, -1.54),
    /** Only one side has a number: "Management Company 23". */
    NUMBER_IS_LEFT_OVER(Role.NAME, 0.00, -0.43, 0.00, 0.00),
    /** The longer name has much more, by weight above 0.8: "Rossiya" in "Rossiya Segodnya Media Group". */
    MUCH_IS_MISSING(Role.NAME, 0.00, 0.00, -2.80, -0.49),
    /** Words of the side that has more of them left over; their number, at most 4. */
    WORDS_LEFT_OVER(Role.NAME, 0.00, 0.00, -1.53, -0.84),
    /** Only one token of a longer name agrees. */
    ONE_TOKEN_AGREES(Role.NAME, -0.36, -0.20, -0.91, 0.00),
    /** Nothing agrees but general words of organisations or first letters. */
    ONLY_GENERAL_WORDS_AGREE(Role.NAME, -0.44, 0.00, 0.00, -0.05),
    /** Nothing agrees but a place or a name that thousands bear. */
    ONLY_A_PLACE_AGREES(Role.NAME, -0.43, -0.07, 0.00, -0.14),
    /** Letters differ within tokens; share of the letters, by weight. */
    SPELLING_DIFFERS(Role.NAME, 0.00, 0.00, -2.28, -2.27),
    /** More than a slip of the pen within one token. */
    SPELLING_DIFFERS_MUCH(Role.NAME, 0.00, -1.01, 0.00, 0.00),
    /** More than one letter differs within a token; how many beyond the first, at most 2 a token. */
    SEVERAL_LETTERS_DIFFER(Role.NAME, -0.85, 0.00, 0.00, 0.00),
    /** Consonants differ within tokens; share of them, by weight. */
    CONSONANTS_DIFFER(Role.NAME, -2.28, 0.00, 0.00, 0.00),
    /** Two words that lie some letters apart are both known as people's names, and as two: "Martin", "Martins". */
    BOTH_ARE_NAMES(Role.NAME, -5.22, 0.00, 0.00, 0.00),
    /** A name agrees with a pet form of it; their number. */
    PET_FORMS(Role.NAME, -0.90, 0.00, -0.02, 0.00),
    /** Tokens of which one side is only the first letter; their number. */
    INITIALS(Role.NAME, 0.00, 0.00, -0.19, 0.00),
    /** A son of the father and a father of the son in one order and in the other: "Omar Hassan Weber", "Hassan Omar Weber". */
    GIVEN_NAMES_SWAPPED(Role.NAME, -4.83, 0.00, 0.00, 0.00),
    /** A given name agrees with a family name: "Win Shein", "Shein, Win"; their number. */
    ROLES_DIFFER(Role.NAME, -0.04, 0.00, -0.81, 0.00),
    /** The same tokens in another order, and no comma explains it. */
    ORDER_DIFFERS(Role.NAME, -1.09, 0.00, -2.22, -0.63),

    // --- names: how easily that happens by chance, where one name is compared with all of them
    /** What agrees is common, by weight from 1.8 down to 0.5: "Muhammad Ali" is 1, two rare names 0. */
    COMMON_WORDS_AGREE(Role.NAME, 0.00, 0.00, -2.74, -2.55),
    /** The query gives no name: what else agrees has to say who it is. */
    NAME_NOT_GIVEN(Role.NAME, -6.50, -6.10, 0.00, 0.00),
    /** The name was compared with all listed names, not with one: the weights of that case apply. */
    AMONG_MANY(Role.NAME, 0, 0, 0, 0),

    // --- facts
    /**
     * The same number, which one party only has: a wallet, an IMO number, a tax number with sound check digits, a list's own number,
     * or a passport of the same country. Whatever contradicts it is shown, and at most an error on one side: never below 0.97.
     */
    IDENTIFIERS_EQUAL(Role.FACT, 8.0, 8.0, 0.97),
    /**
     * The same number, which two parties may have: the country that gave it is not known on both sides, or it is short, or the
     * documents are of two kinds. Never below 0.25, so that a person sees it.
     */
    IDENTIFIERS_MAY_BE_EQUAL(Role.FACT, 4.0, 4.0, 0.25),
    /** The same number, which its country gives to many: a tax office's, a stock exchange's. It confirms a name that agrees. */
    IDENTIFIER_OF_MANY(Role.FACT, 0.6, 0.6),
    /** Born on the same day (1), in the same month (0.55), in the same year or within a range (0.4). */
    BIRTH_DATES_AGREE(Role.FACT, 4.0, 0.0),
    /** Days off by a slip: day and month swapped, one digit, a year apart. Says little by itself. */
    BIRTH_DATES_NEAR(Role.FACT, 0.5, 0.0),
    /** Born at another time; 0.5 within the same year or two, 1 from five years apart. */
    BIRTH_DATES_CONTRADICT(Role.FACT, -6.0, 0.0),
    /**
     * The whole name is the same, and nothing but the date of birth contradicts: lists and files err in dates more often than in
     * names, so a person sees it. Never below 0.2.
     */
    NAME_WITH_ANOTHER_BIRTH_DATE(Role.FACT, 0.0, 0.0, 0.2),
    /** A country in common; there are few, so it says little. */
    COUNTRIES_AGREE(Role.FACT, 0.6, 0.6),
    /** Countries known on both sides, none in common. People move. */
    COUNTRIES_CONTRADICT(Role.FACT, -1.2, -0.8),
    /** A woman and a man. */
    GENDERS_CONTRADICT(Role.FACT, -3.5, 0.0),
    /** Words of office or organisation in common: "GRU" (1), "minister" (0.25 each). */
    POSITIONS_AGREE(Role.FACT, 2.0, 0.0),
    /** Both name an organisation by its letters, "GRU", "FSB", and none in common. People change posts. */
    POSITIONS_CONTRADICT(Role.FACT, -3.0, 0.0),

    // --- rules, which no amount of agreement outweighs
    /** The query is for a person and the listing is a vessel. */
    KINDS_DIFFER(ScoreCap.BELOW_REVIEW, false),
    /** Not one word of one name agrees with a word of the other, and neither stands for the other by its first letters. */
    NOTHING_AGREES(ScoreCap.UNLIKELY, true),
    /** Different numbers name different units, companies and ships: "85th Centre", "87th Centre"; "Fund III", "Fund IV". Set by hand. */
    NUMBERS_DIFFER(ScoreCap.BELOW_MATCH, false, 0.00, -3.00),
    /** Only one of them has a number: "Fund", "Fund II". */
    A_NUMBER_IS_MISSING(ScoreCap.BELOW_MATCH, true),
    /** Forms that no firm has at once: "Weber GmbH", "Weber AG". */
    FORMS_EXCLUDE_EACH_OTHER(ScoreCap.BELOW_MATCH, true),
    /** Both names are one word of six letters at most, and the letters differ: "Orion", "Orien". */
    SHORT_NAME_DIFFERS(ScoreCap.BELOW_MATCH, true),
    /** One is a ship and the other a company, which may own it. */
    SHIP_AND_COMPANY(ScoreCap.BELOW_MATCH, true),
    /** Two different places: "Government of Estonia", "Government of Ethiopia". */
    PLACES_DIFFER(ScoreCap.UNLIKELY, true),
    /** The one is called after the other as his father, and the other after the one: "Omar bin Hassan", "Hassan bin Omar". */
    FATHER_AND_SON(ScoreCap.UNLIKELY, true),
    /** The name is a title or a common word: "The Sheikh". */
    GENERIC_NAME(ScoreCap.BELOW_REVIEW, true, -0.27, -0.04),
    /** The authority itself calls the alias weak. */
    WEAK_ALIAS(ScoreCap.BELOW_MATCH, true, -2.90, -1.69),
    /** A person's whole name is one token: "Radja". */
    ONE_TOKEN_NAME(ScoreCap.BELOW_MATCH, true, -0.60, 0.00),
    /** One agreeing token of several, a rare family name: "Panyaev". */
    ONE_RARE_TOKEN_ONLY(ScoreCap.BELOW_MATCH, true, -0.57, 0.00),
    /** One agreeing token of several, and not a rare family name: "Vladimir". */
    ONE_TOKEN_ONLY(ScoreCap.BELOW_REVIEW, true, -0.22, 0.00),
    /** Nothing but first letters agree: "GRU" stands for more than one name, so a person has to review it. */
    INITIALS_ONLY(ScoreCap.BELOW_MATCH, true, -0.02, -0.66),
    /** Across scripts, too few consonants agree to exclude chance: fewer than two tokens or five consonants. */
    FEW_CONSONANTS(ScoreCap.BELOW_MATCH, true, -2.22, -0.64);

    /** What a feature is drawn from. */
    public enum Role {
        /** The two names. */
        NAME,
        /** What else is known of both. */
        FACT,
        /** A ceiling that stands outside the sum. */
        RULE
    }

    private final Role role;
    private final double personWeight;
    private final double otherWeight;
    private final double personAmongMany;
    private final double otherAmongMany;
    private final ScoreCap ceiling;
    private final boolean liftable;
    private final double floor;

    Feature(Role role, double person, double other, double personAmongMany, double otherAmongMany) {
        this.role = role;
        this.personWeight = person;
        this.otherWeight = other;
        this.personAmongMany = personAmongMany;
        this.otherAmongMany = otherAmongMany;
        this.ceiling = ScoreCap.NONE;
        this.liftable = false;
        this.floor = 0;
    }

    Feature(Role role, double person, double other) {
        this(role, person, other, 0.0);
    }

    Feature(Role role, double person, double other, double floor) {
        this.role = role;
        this.personWeight = person;
        this.otherWeight = other;
        this.personAmongMany = 0;
        this.otherAmongMany = 0;
        this.ceiling = ScoreCap.NONE;
        this.liftable = false;
        this.floor = floor;
    }

    Feature(ScoreCap ceiling, boolean liftable) {
        this(ceiling, liftable, 0, 0);
    }

    Feature(ScoreCap ceiling, boolean liftable, double personAmongMany, double otherAmongMany) {
        this.role = Role.RULE;
        this.personWeight = 0;
        this.otherWeight = 0;
        this.personAmongMany = personAmongMany;
        this.otherAmongMany = otherAmongMany;
        this.ceiling = ceiling;
        this.liftable = liftable;
        this.floor = 0;
    }

    public Role role() {
        return role;
    }

    /** Log-odds that full strength adds between two given parties; negative for what contradicts. */
    public double weight(boolean person) {
        return person ? personWeight : otherWeight;
    }

    /** The same where the name was compared with all listed names: there, common words agree by chance. */
    public double weightAmongMany(boolean person) {
        return weight(person) + (person ? personAmongMany : otherAmongMany);
    }

    /** How high a score may be where this is present. */
    public ScoreCap ceiling() {
        return ceiling;
    }

    /** How low a score may be where this is present, whatever contradicts: 0 for all but equal numbers. */
    public double floor() {
        return floor;
    }

    /** Whether it is the same number of a document, registration or list. */
    public boolean isNumber() {
        return this == IDENTIFIERS_EQUAL || this == IDENTIFIERS_MAY_BE_EQUAL || this == IDENTIFIER_OF_MANY;
    }

    /** Whether the ceiling falls once a fact {@linkplain #confirms() confirms}: it forbids only a name that stands alone. */
    public boolean liftable() {
        return liftable;
    }

    /** Whether this fact, in full strength, can carry a name that must not stand alone. */
    public boolean confirms() {
        return this == IDENTIFIERS_EQUAL || this == BIRTH_DATES_AGREE || this == POSITIONS_AGREE;
    }
}
