package dossier.mentions;

/**
 * A number in a text that may say who somebody is.
 *
 * @param start first UTF-16 code unit
 * @param end one past the last
 * @param written as the text writes it
 * @param kind what the words before it, or its form, say that it is
 */
public record WrittenNumber(int start, int end, String written, Kind kind) {

    /** Kinds of number. */
    public enum Kind {
        /** Seven digits that a ship keeps for life, the last of them a check. */
        IMO,
        /** Nine digits of a ship's radio. */
        MMSI,
        /** The mark on an aircraft's tail. */
        TAIL,
        /** The maker's number of an aircraft. */
        SERIAL,
        /** Address of a digital currency. */
        WALLET,
        /** Number of a company in a register, or of whoever pays taxes. */
        REGISTRATION,
        /** Number of a passport or identity card. */
        DOCUMENT
    }
}
