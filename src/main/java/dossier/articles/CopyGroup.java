package dossier.articles;

import java.util.List;
import java.util.UUID;

/**
 * Articles that are near copies of one, seen from one of them.
 *
 * @param first the one that was kept first; the article itself if it is, or has no copies
 * @param copies the others, in the order in which they were received, at most {@value #MOST_SHOWN}
 * @param total number of all the others
 */
public record CopyGroup(UUID first, List<NearCopy> copies, long total) {

    /** Most copies that are read of one group. */
    public static final int MOST_SHOWN = 50;

    public CopyGroup {
        copies = List.copyOf(copies);
    }

    /**
     * How large a group is.
     *
     * @param first the one that was kept first
     * @param copies number of the others
     */
    public record Size(UUID first, long copies) {}
}
