package dossier.screening;

/**
 * The one table of weights. A feature's contribution to the log-odds that two parties are one is its weight times the
 * {@linkplain Evidence#strength() strength} with which it is present; a rule has no weight but a {@link Ceiling}.
 *
 * <p>Weights of names are fitted (docs/matching.md says how), with the sign of each fixed beforehand: what agrees never lowers,
 * what contradicts never raises. Weights of facts are set by hand, since no labelled pair has facts on both sides.
 */
public enum Feature {
    /** Where one starts before anything is compared. */
    PRIOR(Role.NAME, 0.02, 1.80),

    // --- what agrees
    /** Rare tokens agree, "Panyaev"; sum of (rarity - 0.45) times quality, at most 1.5. "Ali" adds nothing. */
    RARE_TOKENS_AGREE(Role.NAME, 1.65, 0.95),
    /** No token is left over on either side, spellings aside: "Putin Vladimir", "Vladimir Putin". */
    ALL_TOKENS_AGREE(Role.NAME, 1.70, 1.24),
    /** The same tokens, letter for letter after folding. */
    IDENTICAL(Role.NAME, 0.49, 2.31),
    /** Shared pairs of letters of the whole names, 0 to 1; a father's name that one side leaves out is left out on both. */
    LETTERS_ALIKE(Role.NAME, 1.81, 0.00),
    /** The same where nearly all are shared, as after one typing error; what is above 0.75. */
    LETTERS_NEARLY_EQUAL(Role.NAME, 2.33, 0.40),
    /** One side is made of the other's first letters: "GRU". */
    ACRONYM(Role.NAME, 3.00, 3.38),
    /** Words written together on one side: "Bin Laden", "Binladen". */
    WRITTEN_TOGETHER(Role.NAME, 1.15, 0.05),

    // --- what contradicts
    /** Both sides keep something the other lacks: "Ivan Petrov", "Ivan Sidorov". The strongest there is. */
    BOTH_HAVE_MORE(Role.NAME, -2.22, -1.52),
    /** How much both keep, by weight, at most 2. */
    WEIGHT_CONTRADICTS(Role.NAME, 0.00, -0.05),
    /** What both keep is rare; above 0.5. */
    RARE_TOKENS_DIFFER(Role.NAME, 0.00, 0.00),
    /** The first tokens differ where no roles are known: "Igor Putin", "Roman Putin". */
    FIRST_TOKENS_DIFFER(Role.NAME, 0.00, -0.41),
    /** The family names are known and differ. */
    FAMILY_NAMES_DIFFER(Role.NAME, -0.23, 0.00),
    /** The given names are known and differ. */
    GIVEN_NAMES_DIFFER(Role.NAME, -0.21, 0.00),
    /** Both have a patronymic, and they differ: "Ivanovich", "Petrovich". */
    PATRONYMICS_DIFFER(Role.NAME, -1.67, 0.00),
    /** The longer name has much more, by weight above 0.8: "Rossiya" in "Rossiya Segodnya Media Group". */
    MUCH_IS_MISSING(Role.NAME, -0.43, 0.00),
    /** Only one token of a longer name agrees. */
    ONE_TOKEN_AGREES(Role.NAME, -1.17, -0.83),
    /** Letters differ within tokens; share of the letters, by weight. */
    SPELLING_DIFFERS(Role.NAME, -2.64, 0.00),
    /** More than a slip of the pen within one token. */
    SPELLING_DIFFERS_MUCH(Role.NAME, -0.60, -0.36),
    /** Tokens of which one side is only the first letter; their number. */
    INITIALS(Role.NAME, -0.09, 0.00),
    /** A given name agrees with a family name: "Win Shein", "Shein, Win"; their number. */
    ROLES_DIFFER(Role.NAME, 0.00, 0.00),
    /** The same tokens in another order, and no comma explains it. */
    ORDER_DIFFERS(Role.NAME, -0.72, 0.00),
    /** Both have a legal form, and they differ: "GmbH", "AG". */
    LEGAL_FORMS_DIFFER(Role.NAME, 0.00, -1.01),
    /** What one side has more are words that many share: "Group", "Trading". Takes back some of the contradiction. */
    ONLY_COMMON_WORDS_DIFFER(Role.NAME, 0.19, 0.00),

    // --- facts
    /** The same number of a document or registration. Decisive. */
    IDENTIFIERS_EQUAL(Role.FACT, 8.0, 8.0),
    /** Born on the same day (1), in the same month (0.55), in the same year or within a range (0.4). */
    BIRTH_DATES_AGREE(Role.FACT, 4.0, 0.0),
    /** Days off by a slip: day and month swapped, one digit, a year apart. Says little by itself. */
    BIRTH_DATES_NEAR(Role.FACT, 0.5, 0.0),
    /** Born at another time; 0.5 within the same year or two, 1 from five years apart. */
    BIRTH_DATES_CONTRADICT(Role.FACT, -6.0, 0.0),
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
    /** A person was asked and a vessel is listed. */
    KINDS_DIFFER(Ceiling.BELOW_REVIEW, false),
    /** Different numbers name different units, companies and ships: "85th Centre", "87th Centre". */
    NUMBERS_DIFFER(Ceiling.BELOW_MATCH, false),
    /** Two different places: "Government of Estonia", "Government of Ethiopia". */
    PLACES_DIFFER(Ceiling.BELOW_MATCH, true),
    /** The name is a title or a common word: "The Sheikh". */
    GENERIC_NAME(Ceiling.BELOW_REVIEW, true),
    /** The authority itself calls the alias weak. */
    WEAK_ALIAS(Ceiling.BELOW_MATCH, true),
    /** A person's whole name is one token: "Radja". */
    ONE_TOKEN_NAME(Ceiling.BELOW_MATCH, true),
    /** One agreeing token of several, a rare family name: "Panyaev". */
    ONE_RARE_TOKEN_ONLY(Ceiling.BELOW_MATCH, true),
    /** One agreeing token of several, and not a rare family name: "Vladimir". */
    ONE_TOKEN_ONLY(Ceiling.BELOW_REVIEW, true),
    /** Nothing but first letters agree: "GRU" stands for more than one name, so it needs somebody to look. */
    INITIALS_ONLY(Ceiling.BELOW_MATCH, true),
    /** Across scripts, too few consonants agree to exclude chance: fewer than two tokens or five consonants. */
    FEW_CONSONANTS(Ceiling.BELOW_MATCH, true);

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
    private final Ceiling ceiling;
    private final boolean liftable;

    Feature(Role role, double personWeight, double otherWeight) {
        this.role = role;
        this.personWeight = personWeight;
        this.otherWeight = otherWeight;
        this.ceiling = Ceiling.NONE;
        this.liftable = false;
    }

    Feature(Ceiling ceiling, boolean liftable) {
        this.role = Role.RULE;
        this.personWeight = 0;
        this.otherWeight = 0;
        this.ceiling = ceiling;
        this.liftable = liftable;
    }

    public Role role() {
        return role;
    }

    /** Log-odds that full strength adds; negative for what contradicts. */
    public double weight(boolean person) {
        return person ? personWeight : otherWeight;
    }

    /** How high a score may be where this is present. */
    public Ceiling ceiling() {
        return ceiling;
    }

    /** Whether the ceiling falls once a fact {@linkplain #confirms() confirms}: it forbids only a name that stands alone. */
    boolean liftable() {
        return liftable;
    }

    /** Whether this fact, in full strength, can carry a name that must not stand alone. */
    boolean confirms() {
        return this == IDENTIFIERS_EQUAL || this == BIRTH_DATES_AGREE || this == POSITIONS_AGREE;
    }
}
