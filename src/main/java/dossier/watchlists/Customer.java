package dossier.watchlists;

import dossier.screening.ScreeningQuery;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A row of a kept table.
 *
 * @param row of the table, from 1, the heading not counted
 * @param id the table's own id of the customer, or empty
 * @param query what the lists are asked
 * @param note which cells could not be used and why, or empty
 */
public record Customer(long row, String id, ScreeningQuery query, String note) {

    /** Stands between the id and what is asked: in neither of them. */
    private static final char UNIT_SEPARATOR = 31;

    /**
     * Key under which people decide about a customer, whatever table brings it: the same as the database makes for a kept one
     * ({@code watched.subject}).
     */
    public static String subject(String id, ScreeningQuery query) {
        byte[] facts = (id + UNIT_SEPARATOR + QueryJson.write(query)).getBytes(StandardCharsets.UTF_8);
        try {
            return "customer:"
                    + HexFormat.of().formatHex(MessageDigest.getInstance("MD5").digest(facts));
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException("every Java has MD5", never);
        }
    }
}
