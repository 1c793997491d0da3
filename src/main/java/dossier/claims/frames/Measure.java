package dossier.claims.frames;

/**
 * A noun phrase of sanctions: "new EU sanctions and asset freezes", "the US sanctions list".
 *
 * @param from first item
 * @param to the item after its last
 * @param acting whose it is
 * @param list whether it is a list, and no measure
 * @param owned whether a pronoun says whose: "his EU sanctions"
 */
record Measure(int from, int to, Acting acting, boolean list, boolean owned) {}
