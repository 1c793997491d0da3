package dossier.parties;

import dossier.image.ImageReader;
import dossier.image.ImageWriter;
import dossier.lists.ListedParty;
import dossier.lists.ListingRef;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which listings are one party, in an image. What the pairs were compared by is left out: the next state compares them anew. */
public final class JoinsImage {

    private static final JoinEvidence.Kind[] KINDS = JoinEvidence.Kind.values();
    private static final JoinDecision.Sort[] SORTS = JoinDecision.Sort.values();

    private JoinsImage() {}

    /**
     * Writes the parties.
     *
     * @param listings every listing, in the order in which they will be there for reading
     */
    public static void write(ImageWriter out, JoinedParties joined, List<ListedParty> listings) throws IOException {
        Map<ListingRef, Integer> positions = new HashMap<>();
        for (ListedParty listing : listings) {
            positions.put(listing.ref(), positions.size());
        }
        for (ListedParty listing : listings) {
            out.number(position(positions, joined.partyOf(listing.ref()).get(0).ref()));
        }
        write(out, joined.joins(), positions);
        write(out, joined.possible(), positions);
    }

    private static void write(ImageWriter out, List<Join> joins, Map<ListingRef, Integer> positions)
            throws IOException {
        out.number(joins.size());
        for (Join join : joins) {
            out.number(position(positions, join.one()));
            out.number(position(positions, join.other()));
            out.number(join.evidence().size());
            for (JoinEvidence evidence : join.evidence()) {
                out.choice(evidence.kind());
                out.text(evidence.one());
                out.text(evidence.other());
            }
        }
    }

    private static int position(Map<ListingRef, Integer> positions, ListingRef ref) {
        Integer position = positions.get(ref);
        if (position == null) {
            throw new IllegalArgumentException("joined, and not listed: " + ref);
        }
        return position;
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @param listings every listing, in the same order
     */
    public static JoinedParties read(ImageReader in, List<ListedParty> listings) throws IOException {
        List<List<Integer>> groups = new ArrayList<>(listings.size());
        for (int i = 0; i < listings.size(); i++) {
            int first = in.below(i + 1);
            groups.add(first == i ? new ArrayList<>(1) : groups.get(first));
            groups.get(i).add(i);
        }
        return JoinedParties.kept(listings, groups, joins(in, listings), joins(in, listings));
    }

    /** Writes what people decided. */
    public static void write(ImageWriter out, JoinDecisions decisions) throws IOException {
        out.number(decisions.all().size());
        for (JoinDecision decision : decisions.all()) {
            out.choice(decision.sort());
            write(out, decision.one());
            write(out, decision.other());
            out.text(decision.reason());
        }
    }

    private static void write(ImageWriter out, ListingRef listing) throws IOException {
        out.text(listing.list().value());
        out.text(listing.reference());
    }

    /** Reads what {@link #write(ImageWriter, JoinDecisions)} wrote. */
    public static JoinDecisions decisions(ImageReader in) throws IOException {
        JoinDecision[] decisions = new JoinDecision[in.count()];
        for (int i = 0; i < decisions.length; i++) {
            decisions[i] = new JoinDecision(in.choice(SORTS), listing(in), listing(in), in.text());
        }
        return new JoinDecisions(List.of(decisions));
    }

    private static ListingRef listing(ImageReader in) throws IOException {
        return ListingRef.of(in.text(), in.text());
    }

    private static List<Join> joins(ImageReader in, List<ListedParty> listings) throws IOException {
        Join[] joins = new Join[in.count()];
        for (int i = 0; i < joins.length; i++) {
            ListingRef one = listings.get(in.below(listings.size())).ref();
            ListingRef other = listings.get(in.below(listings.size())).ref();
            JoinEvidence[] evidence = new JoinEvidence[in.count()];
            for (int j = 0; j < evidence.length; j++) {
                evidence[j] = new JoinEvidence(in.choice(KINDS), in.text(), in.text());
            }
            joins[i] = new Join(one, other, List.of(evidence));
        }
        return List.of(joins);
    }
}
