package dossier.analysis.judging;

/**
 * What may speak for or against a party of an article being a listed one. Each is present with a strength of 0 to 1; what full
 * strength weighs is fitted and stands in {@code judgement.tsv}. The direction of each is fixed beforehand: what agrees never
 * lowers, what contradicts never raises.
 */
public enum Signal {
    /** Where one starts before anything is compared: most names in an article are nobody's on a list. */
    BIAS(Direction.EITHER),

    // --- the name
    /** How surely the names agree, beyond even odds; log-odds of 6 are 1. */
    NAME_AGREES(Direction.FOR),
    /** How doubtfully the names agree, below even odds; log-odds of -2 and less are 1. */
    NAME_DOUBTFUL(Direction.AGAINST),
    /** How little they agree beyond that; log-odds of -8 are 1. */
    NAME_VERY_DOUBTFUL(Direction.AGAINST),
    /** Both names hold a word that the other lacks: "Igor Putin", "Roman Putin". */
    OTHER_WORDS(Direction.AGAINST),
    /** The very words of the name stand on a list, in any order; a father's name may be left out. Or the very surname. */
    SAME_WORDS(Direction.FOR),
    /** They are those of a primary name. */
    PRIMARY_NAME(Direction.FOR),
    /** Only names in another script agree, of which much sounds alike. */
    OTHER_SCRIPT(Direction.AGAINST),
    /** Words that agree beyond the second: the father's name, a second given name. Two more are 1. */
    MORE_WORDS(Direction.FOR),
    /** A part of the name is spelt otherwise on every list, beyond what romanisations confuse. */
    SPELLING_DIFFERS(Direction.AGAINST),
    /** Only an alias agrees that the authority itself calls weak. */
    WEAK_ALIAS(Direction.AGAINST),
    /** How common the name's words are in the world, on average. */
    COMMON_NAME(Direction.AGAINST),
    /** How common the rarest of them is. */
    COMMON_THROUGHOUT(Direction.AGAINST),
    /** How little the agreeing words tell on the lists: general words of organisations, places. */
    LITTLE_SAID_BY_NAME(Direction.AGAINST),
    /** The name is one word in capitals: first letters of something. */
    ACRONYM(Direction.AGAINST),
    /** The name is one word. */
    ONE_WORD(Direction.AGAINST),
    /** The name is one word, which the text has in small letters too: "staff". */
    ORDINARY_WORD(Direction.AGAINST),
    /** The one word is a given name of the listed person and not the surname. */
    GIVEN_NAME_ONLY(Direction.AGAINST),
    /** A bare "Abu Ali", the alias of many. */
    BARE_KUNYA(Direction.AGAINST),
    /** The listed one is a junior, and the text does not say so. */
    JUNIOR(Direction.AGAINST),

    // --- the listed party
    /** Holder of a high office, whose name fits and is no common one: a head of state is 1. */
    PROMINENT(Direction.FOR),
    /** Head of a state or government, past or present, whose name fits; counts beside the last. */
    HEAD_OF_STATE(Direction.FOR),
    /** On how many lists: three are 1. */
    ON_SEVERAL_LISTS(Direction.FOR),
    /** In how many spellings it is listed: a hundred are 1. */
    MANY_NAMES(Direction.FOR),
    /** How many other listed parties the name fits as well: ten are 1. */
    OTHER_BEARERS(Direction.AGAINST),

    // --- what the text says
    /** The text says that an authority of one of the lists sanctions the party. */
    SAID_SANCTIONED(Direction.FOR),
    /** The sentence of a mention speaks of sanctions. */
    SANCTIONS_NEARBY(Direction.FOR),
    /** The sentence of a mention speaks of terror or an armed group. */
    TERROR_NEARBY(Direction.FOR),
    /** How much of the text is about sanctions. */
    TEXT_OF_SANCTIONS(Direction.FOR),
    /** How much of the text is about terror or armed groups. */
    TEXT_OF_TERROR(Direction.FOR),
    /** Others of the text are surely listed, by whole names: three are 1. */
    LISTED_BESIDE(Direction.FOR),
    /** Others of the text are surely listed for the same country: two are 1. */
    LISTED_BESIDE_OF_COUNTRY(Direction.FOR),
    /** The text names the listed party elsewhere by another, whole name. */
    NAMED_IN_FULL(Direction.FOR),
    /** The rest of the listed name stands in the text, though not beside the one word that it uses. */
    REST_OF_NAME(Direction.FOR),
    /** Rare names and words of the listing's position and reasons stand near the name: three are 1. */
    WORDS_OF_LISTING(Direction.FOR),
    /** The name stands where the writers of the article are named. */
    BYLINE(Direction.AGAINST),
    /** An office attached to the name is the listed party's; counts beside the next. */
    OFFICE_AGREES(Direction.FOR),
    /** An office at or near the name is. */
    OFFICE_NEARBY_AGREES(Direction.FOR),
    /** An office attached to the name is none of the listed party's. */
    OFFICE_DIFFERS(Direction.AGAINST),
    /** An organisation in the name's own titles stands in a listing; counts beside the next. */
    ORGANISATION_AGREES(Direction.FOR),
    /** An organisation at or near the name does. */
    ORGANISATION_NEARBY_AGREES(Direction.FOR),
    /** Organisations stand near the name, and the listings have others. */
    ORGANISATION_DIFFERS(Direction.AGAINST),
    /** Another service of the same sort: GRU, FSB. */
    SERVICE_DIFFERS(Direction.AGAINST),
    /** A country tied to the name is a listing's; counts beside the next. */
    COUNTRY_AGREES(Direction.FOR),
    /** A country tied to the name or named near it is. */
    COUNTRY_NEARBY_AGREES(Direction.FOR),
    /** How much the whole text is about the listing's country. */
    COUNTRY_OF_TEXT(Direction.FOR),
    /** The countries tied to the name are none of the listings'; counts beside the next. */
    COUNTRY_DIFFERS(Direction.AGAINST),
    /** None of the countries tied to the name or named near it is. */
    COUNTRY_NEARBY_DIFFERS(Direction.AGAINST),
    /** An age or year of birth in the text fits. */
    AGE_AGREES(Direction.FOR),
    /** It does not fit. */
    AGE_DIFFERS(Direction.AGAINST),
    /** An ordinary occupation of which no listing says anything: "footballer". */
    OTHER_OCCUPATION(Direction.AGAINST),
    /** An organisation is well known by the very name in the text, and it is one of its listed names. */
    KNOWN_BY_NAME(Direction.FOR),

    // --- what decides by itself; too rare in labelled articles to be fitted, so that the weights are set
    /** The article gives a number of the listing: of a ship, an aircraft, a wallet, a company, a document. */
    SAME_NUMBER(Direction.FOR),
    /** The article names a ship or an aircraft, and a listed one has that very name; a name of one word is half of it. */
    SAME_CRAFT(Direction.FOR);

    /** Which sign a weight may have. */
    public enum Direction {
        FOR,
        AGAINST,
        EITHER
    }

    private final Direction direction;

    Signal(Direction direction) {
        this.direction = direction;
    }

    public Direction direction() {
        return direction;
    }
}
