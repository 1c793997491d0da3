package dossier.web.agents;

import dossier.lists.ListChange;
import dossier.web.lists.ChangeSentence;

import java.util.List;

/**
 * What changed on a list.
 *
 * @param list title of the list
 * @param lines what changed, the oldest first
 * @param more whether there is more than is told here
 */
public record ChangesAnswer(String list, List<Line> lines, boolean more) {

    /**
     * A change.
     *
     * @param day day of the snapshot that has it
     * @param what what changed, in one line
     * @param details each field before and after; empty where nothing was before
     */
    public record Line(String day, String what, String details) {

        static Line of(ListChange change) {
            return new Line(
                    change.snapshot().day().toString(), ChangeSentence.title(change), ChangeSentence.text(change));
        }
    }
}
