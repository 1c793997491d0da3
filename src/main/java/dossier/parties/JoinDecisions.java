package dossier.parties;

import java.util.List;

/**
 * What people decided about which listings are one party. It goes before everything that is worked out of the lists.
 *
 * @param all in the order in which they were made; no two about the same pair of listings
 */
public record JoinDecisions(List<JoinDecision> all) {

    /** Nobody decided anything. */
    public static final JoinDecisions NONE = new JoinDecisions(List.of());

    public JoinDecisions {
        all = List.copyOf(all);
    }

    /** Where decisions are kept. */
    public interface Source {

        /**
         * Those that hold now.
         *
         * @throws RuntimeException that the database is away, as other questions to it do
         */
        JoinDecisions current();
    }
}
