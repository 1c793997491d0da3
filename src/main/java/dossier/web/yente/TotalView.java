package dossier.web.yente;

/**
 * How many there are.
 *
 * @param value number
 * @param relation {@code eq}: exactly so many
 */
record TotalView(int value, String relation) {

    static TotalView exactly(int value) {
        return new TotalView(value, "eq");
    }
}
