package dossier.articles;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Articles that are near copies of one, seen from one of them.
 *
 * @param first the one that was kept first; the article itself if it is, or has no copies
 * @param copies the others, in the order in which they were received, at most {@value #MOST_SHOWN}
 * @param total number of all the others
 */
public record CopyGroup(UUID first, List<Copy> copies, long total) {

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

    /**
     * An article that tells the same story in the same words as another one.
     *
     * @param id its id
     * @param title its headline, or empty
     * @param publishedOn day on which it appeared, if known
     * @param source where it was read, or empty
     * @param likeness share of the shorter one's wording that stands in the longer one, of this article and the first of their group,
     *     {@value CopyRule#LEAST_LIKENESS} to 1
     */
    public record Copy(UUID id, String title, Optional<LocalDate> publishedOn, String source, double likeness) {}
}
