package dossier.lists.numbers;

/**
 * What a number counts. Two numbers are compared only within one class, where the class of both is known: seven digits of a
 * ship say nothing of a passport.
 */
public enum NumberClass {
    /** A passport, national identity, tax or registration number, which is one party's only together with its country. */
    DOCUMENT(Reach.OF_ITS_COUNTRY),
    /** A number that its country gives to many, such as Russia's KPP, which says which tax office one is with. */
    SHARED(Reach.OF_MANY),
    IMO(Reach.OF_THE_WORLD),
    MMSI(Reach.OF_THE_WORLD),
    LEI(Reach.OF_THE_WORLD),
    /** SWIFT's code of a bank; eight characters, or eleven with the branch. */
    BIC(Reach.OF_THE_WORLD),
    IBAN(Reach.OF_THE_WORLD),
    DUNS(Reach.OF_THE_WORLD),
    ISIN(Reach.OF_THE_WORLD),
    /** An address of a digital currency. */
    WALLET(Reach.OF_THE_WORLD),
    /** The United Nations' reference of a listing: {@code TAi.162}. */
    UNITED_NATIONS(Reach.OF_THE_WORLD),
    /** A list's own number of a listing; its issuer is the authority. */
    LIST_ID(Reach.OF_THE_WORLD),
    AIRCRAFT_TAIL(Reach.OF_THE_WORLD),
    /** Every maker counts its aircraft, every register its ships' call signs: one party's where it is said what it is. */
    AIRCRAFT_SERIAL(Reach.OF_ITS_REGISTER),
    HULL(Reach.OF_ITS_REGISTER),
    CALL_SIGN(Reach.OF_ITS_REGISTER),
    /** A registration of a money services business. */
    MSB(Reach.OF_ITS_REGISTER);

    /** Among whom a number is given once only. */
    public enum Reach {
        /** Nobody else in the world has it. */
        OF_THE_WORLD,
        /** Nobody else has it in a register that has to be named. */
        OF_ITS_REGISTER,
        /** Nobody else has it in its country. */
        OF_ITS_COUNTRY,
        /** Many have it. */
        OF_MANY
    }

    private final Reach reach;

    NumberClass(Reach reach) {
        this.reach = reach;
    }

    public Reach reach() {
        return reach;
    }
}
