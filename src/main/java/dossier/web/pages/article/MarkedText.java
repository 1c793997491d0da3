package dossier.web.pages.article;

import dossier.mentions.Mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The text with every mention and claim in its place. Together its parts are exactly the article's text: marks are drawn by the style
 * sheet, so that a copy holds the text alone.
 *
 * @param blocks paragraphs, or pieces of long ones
 */
public record MarkedText(List<Block> blocks) {

    /** Blocks out of the window are laid out only when they come near it; this is how long one is at most, if lines allow. */
    private static final int BLOCK = 2_000;

    public MarkedText {
        blocks = List.copyOf(blocks);
    }

    /** A part of the text that is laid out by itself. */
    public record Block(List<Clause> clauses) {}

    /**
     * A run of text, of which claims are made or none.
     *
     * @param claims what is said in it, each with a mark behind it; empty for the text between
     * @param style of the most serious of them
     * @param words its words and names
     */
    public record Clause(List<ClaimCard> claims, String style, List<Words> words) {}

    /**
     * Words, or a name.
     *
     * @param text as it stands
     * @param mention whose name it is; empty for words
     */
    public record Words(String text, Optional<Named> mention) {}

    /**
     * A place that names a party.
     *
     * @param party who
     * @param nth which of the party's mentions it is, from 0
     */
    public record Named(PartyCard party, int nth) {}

    private record Place(int start, int end, Named named) {}

    private record Said(int start, int end, List<ClaimCard> claims) {}

    /** Draws a text. Of mentions that overlap the first counts, of those the longest. */
    static MarkedText of(String text, List<PartyCard> parties, List<ClaimCard> claims) {
        List<Place> names = names(parties, text.length());
        List<Said> said = said(claims, names, text.length());
        List<Block> blocks = new ArrayList<>();
        int name = 0;
        int clause = 0;
        for (int[] block : blocks(text, names, said)) {
            Painter painter = new Painter(text, block[0]);
            while (name < names.size() && names.get(name).start() < block[1]
                    || clause < said.size() && said.get(clause).start() < block[1]) {
                boolean claimNext = clause < said.size()
                        && (name >= names.size()
                                || said.get(clause).start() <= names.get(name).start());
                if (claimNext) {
                    painter.open(said.get(clause++));
                } else {
                    painter.name(names.get(name++));
                }
            }
            blocks.add(painter.end(block[1]));
        }
        return new MarkedText(blocks);
    }

    private static List<Place> names(List<PartyCard> parties, int length) {
        List<Place> all = new ArrayList<>();
        for (PartyCard party : parties) {
            for (int nth = 0; nth < party.mentions().size(); nth++) {
                Mention mention = party.mentions().get(nth);
                if (mention.start() >= 0 && mention.start() < mention.end() && mention.end() <= length) {
                    all.add(new Place(mention.start(), mention.end(), new Named(party, nth)));
                }
            }
        }
        all.sort(Comparator.comparingInt(Place::start).thenComparing(Place::end, Comparator.reverseOrder()));
        List<Place> free = new ArrayList<>();
        int end = 0;
        for (Place place : all) {
            if (place.start() >= end) {
                free.add(place);
                end = place.end();
            }
        }
        return free;
    }

    /** Claims by clause: one sentence may be said of two authorities. A clause is never cut within a name. */
    private static List<Said> said(List<ClaimCard> claims, List<Place> names, int length) {
        List<Said> clauses = new ArrayList<>();
        List<ClaimCard> sorted = claims.stream()
                .filter(claim -> claim.place().start() < claim.place().end()
                        && claim.place().end() <= length)
                .sorted(Comparator.comparingInt(
                                (ClaimCard claim) -> claim.place().start())
                        .thenComparingInt(claim -> claim.place().end()))
                .toList();
        for (ClaimCard claim : sorted) {
            Said last = clauses.isEmpty() ? null : clauses.get(clauses.size() - 1);
            if (last != null
                    && last.start() == claim.place().start()
                    && last.end() == claim.place().end()) {
                last.claims().add(claim);
            } else {
                List<ClaimCard> own = new ArrayList<>(List.of(claim));
                clauses.add(new Said(claim.place().start(), claim.place().end(), own));
            }
        }
        List<Said> apart = new ArrayList<>();
        int end = 0;
        for (Said clause : clauses) {
            int from = Math.max(end, outside(names, clause.start(), true));
            end = Math.max(end, outside(names, clause.end(), false));
            if (from < end) {
                apart.add(new Said(from, end, clause.claims()));
            } else if (!apart.isEmpty()) {
                apart.get(apart.size() - 1).claims().addAll(clause.claims());
            }
        }
        return apart;
    }

    /** The same place, or the edge of the name that it falls into. */
    private static int outside(List<Place> names, int at, boolean before) {
        int low = 0;
        int high = names.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (names.get(middle).end() <= at) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        if (low < names.size() && names.get(low).start() < at) {
            return before ? names.get(low).start() : names.get(low).end();
        }
        return at;
    }

    /** Cuts behind empty lines, in long paragraphs behind any line, never within a name or a clause. */
    private static List<int[]> blocks(String text, List<Place> names, List<Said> said) {
        List<int[]> cut = new ArrayList<>();
        int from = 0;
        int name = 0;
        int clause = 0;
        int covered = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) {
            int to = end + 1;
            while (name < names.size() && names.get(name).start() < to) {
                covered = Math.max(covered, names.get(name++).end());
            }
            while (clause < said.size() && said.get(clause).start() < to) {
                covered = Math.max(covered, said.get(clause++).end());
            }
            boolean paragraphEnds =
                    end > 0 && text.charAt(end - 1) == '\n' && (to == text.length() || text.charAt(to) != '\n');
            if (covered <= to && (paragraphEnds || to - from > BLOCK)) {
                cut.add(new int[] {from, to});
                from = to;
            }
        }
        if (from < text.length()) {
            cut.add(new int[] {from, text.length()});
        }
        return cut;
    }

    /** Puts a block together from left to right. */
    private static final class Painter {

        private final String text;
        private final List<Clause> clauses = new ArrayList<>();
        private List<Words> words = new ArrayList<>();
        private int at;
        private Said open = NONE;

        private static final Said NONE = new Said(0, Integer.MAX_VALUE, List.of());

        Painter(String text, int from) {
            this.text = text;
            this.at = from;
        }

        void open(Said clause) {
            closeBefore(clause.start());
            plain(clause.start());
            push();
            open = clause;
        }

        void name(Place place) {
            closeBefore(place.start());
            plain(place.start());
            words.add(new Words(text.substring(place.start(), place.end()), Optional.of(place.named())));
            at = place.end();
        }

        Block end(int to) {
            closeBefore(to);
            plain(to);
            push();
            return new Block(List.copyOf(clauses));
        }

        private void closeBefore(int place) {
            if (open != NONE && open.end() <= place) {
                plain(open.end());
                push();
                open = NONE;
            }
        }

        private void push() {
            if (!words.isEmpty()) {
                clauses.add(new Clause(open.claims(), worst(open.claims()), List.copyOf(words)));
                words = new ArrayList<>();
            }
        }

        private void plain(int to) {
            if (to > at) {
                words.add(new Words(text.substring(at, to), Optional.empty()));
                at = to;
            }
        }

        /** The most serious verdict of a clause is how it is underlined. */
        private static String worst(List<ClaimCard> claims) {
            List<String> styles =
                    claims.stream().map(claim -> claim.found().style()).toList();
            return styles.contains("bad") ? "bad" : styles.contains("open") ? "open" : styles.isEmpty() ? "" : "good";
        }
    }
}
