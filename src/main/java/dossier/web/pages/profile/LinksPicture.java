package dossier.web.pages.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The parties that the lists link with this one: this one in the middle, the others on both sides of it.
 *
 * @param others everyone, for the list beside the picture
 * @param nodes those in the picture
 * @param height of the picture
 */
public record LinksPicture(List<Other> others, List<Node> nodes, int height) {

    /** More would be no picture any more; the list has them. */
    private static final int MOST = 14;

    private static final int ROW = 52;
    private static final int EDGE_LEFT = 250;
    private static final int EDGE_RIGHT = 510;
    private static final int LONGEST = 30;

    public LinksPicture {
        others = List.copyOf(others);
        nodes = List.copyOf(nodes);
    }

    /**
     * Another party.
     *
     * @param name as published
     * @param how how they are linked
     * @param list which list says so
     * @param href address of its profile, where it is known which party is meant
     */
    public record Other(String name, String how, String list, Optional<String> href) {

        /** As much of its name as the picture has room for. */
        public String brief() {
            return name.length() <= LONGEST ? name : name.substring(0, LONGEST - 1) + "…";
        }
    }

    /**
     * A party in the picture.
     *
     * @param other who
     * @param x where its name ends, or begins on the right side
     * @param y middle of its two lines
     * @param left whether it stands on the left side
     */
    public record Node(Other other, int x, int y, boolean left) {

        /** Base line of its name. */
        public int nameAt() {
            return y - 2;
        }

        /** Base line of what the link is. */
        public int howAt() {
            return y + 14;
        }

        /** Where its line to the middle begins. */
        public int lineFrom() {
            return left ? x + 6 : x - 6;
        }
    }

    static LinksPicture of(List<Other> others) {
        int count = Math.min(others.size(), MOST);
        int rows = (count + 1) / 2;
        int height = Math.max(2, rows) * ROW;
        List<Node> nodes = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            boolean left = i % 2 == 0;
            int onSide = left ? rows : count / 2;
            double top = (height - onSide * ROW) / 2.0;
            int y = (int) (top + (i / 2 + 0.5) * ROW);
            nodes.add(new Node(others.get(i), left ? EDGE_LEFT : EDGE_RIGHT, y, left));
        }
        return new LinksPicture(others, nodes, height);
    }

    /** Middle of the picture, from above. */
    public int middle() {
        return height / 2;
    }

    /** Upper edge of the party in the middle. */
    public int boxAt() {
        return middle() - 20;
    }

    /** Base line of its name. */
    public int nameAt() {
        return middle() + 5;
    }
}
