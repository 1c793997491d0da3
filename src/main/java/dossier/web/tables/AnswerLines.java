package dossier.web.tables;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Of every answered row of a table what counts and filters need: whose it is, what was found, under which key people decide on it. */
final class AnswerLines {

    private final int[] customerOf;
    private final CustomerStanding[] standings;
    private final Map<Integer, String> subjects;
    private final List<int[]> customers;

    private AnswerLines(int[] customerOf, CustomerStanding[] standings, Map<Integer, String> subjects) {
        this.customerOf = customerOf;
        this.standings = standings;
        this.subjects = subjects;
        this.customers = byCustomer(customerOf);
    }

    private static List<int[]> byCustomer(int[] customerOf) {
        List<Integer> counts = new ArrayList<>();
        for (int customer : customerOf) { // they are numbered as they come
            if (customer == counts.size()) {
                counts.add(0);
            }
            counts.set(customer, counts.get(customer) + 1);
        }
        List<int[]> rows = new ArrayList<>(counts.size());
        counts.forEach(count -> rows.add(new int[count]));
        int[] filled = new int[counts.size()];
        for (int row = 0; row < customerOf.length; row++) {
            int customer = customerOf[row];
            rows.get(customer)[filled[customer]++] = row;
        }
        return rows;
    }

    /** Gathers lines, a row after the other. */
    static final class Gathered {

        private final List<Integer> customerOf = new ArrayList<>();
        private final List<CustomerStanding> standings = new ArrayList<>();
        private final Map<Integer, String> subjects = new HashMap<>();
        private final Map<String, Integer> byId = new HashMap<>();
        private int customers;

        void add(AnsweredRow row) {
            if (!row.subject().isEmpty()) {
                subjects.put(rows(), row.subject());
            }
            customerOf.add(customerOf(row));
            standings.add(CustomerStanding.of(row));
        }

        /** Rows of one id are one customer; without an id each row is one. */
        private int customerOf(AnsweredRow row) {
            if (row.id().isEmpty()) {
                return customers++;
            }
            Integer known = byId.putIfAbsent(row.id(), customers);
            return known == null ? customers++ : known;
        }

        int rows() {
            return standings.size();
        }

        AnswerLines all() {
            return new AnswerLines(
                    customerOf.stream().mapToInt(Integer::intValue).toArray(),
                    standings.toArray(CustomerStanding[]::new),
                    Map.copyOf(subjects));
        }
    }

    /** How many rows there are. */
    int rows() {
        return customerOf.length;
    }

    /** Of each customer the numbers of its rows, from 0. */
    List<int[]> customers() {
        return customers;
    }

    /** What was found for a row, before anybody decided. */
    CustomerStanding standing(int row) {
        return standings[row];
    }

    /** Key under which people decide about the customer of a row; empty where nothing was found. */
    String subject(int row) {
        return subjects.getOrDefault(row, "");
    }

    /** Keys under which people decide, of those rows for which something was found. */
    Set<String> subjects() {
        return new HashSet<>(subjects.values());
    }

    /** As bytes; standings by their names, so that copies of another version understand them. */
    byte[] written() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeUTF(String.join(
                    " ",
                    Stream.of(CustomerStanding.values())
                            .map(CustomerStanding::name)
                            .toList()));
            out.writeInt(customerOf.length);
            for (int customer : customerOf) {
                out.writeInt(customer);
            }
            for (CustomerStanding standing : standings) {
                out.writeByte(standing.ordinal());
            }
            out.writeInt(subjects.size());
            for (Map.Entry<Integer, String> subject : subjects.entrySet()) {
                out.writeInt(subject.getKey());
                out.writeUTF(subject.getValue());
            }
        }
        return bytes.toByteArray();
    }

    /** What was written. */
    static AnswerLines read(byte[] written) throws IOException {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(written))) {
            CustomerStanding[] known = Stream.of(in.readUTF().split(" "))
                    .map(CustomerStanding::valueOf)
                    .toArray(CustomerStanding[]::new);
            int[] customerOf = new int[in.readInt()];
            for (int row = 0; row < customerOf.length; row++) {
                customerOf[row] = in.readInt();
            }
            CustomerStanding[] standings = new CustomerStanding[customerOf.length];
            for (int row = 0; row < standings.length; row++) {
                standings[row] = known[in.readByte()];
            }
            Map<Integer, String> subjects = new HashMap<>();
            for (int left = in.readInt(); left > 0; left--) {
                subjects.put(in.readInt(), in.readUTF());
            }
            return new AnswerLines(customerOf, standings, subjects);
        }
    }
}
