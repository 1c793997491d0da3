package dossier.screening;

import dossier.lists.PastListings.Standing;

import java.time.LocalDate;
import java.util.List;

/**
 * All names of all lists as they stood on a day of the past, ready to be asked.
 *
 * @param day the day
 * @param index the names
 * @param lists what is known of each list on that day
 */
public record PastIndex(LocalDate day, NameIndex index, List<Standing> lists) {

    public PastIndex {
        lists = List.copyOf(lists);
    }
}
