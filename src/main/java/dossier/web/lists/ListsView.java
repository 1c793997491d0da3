package dossier.web.lists;

import dossier.screening.Stamp;
import dossier.web.http.StampView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.util.List;

/**
 * Every known list.
 *
 * @param lists the lists
 * @param stamp what answers are made from just now
 * @param sample a list is bundled sample data
 */
@Schema(name = "ListStates", description = "Every known list and the state in which it is used.")
record ListsView(
        @Schema(description = "The lists.") List<ListView> lists,

        @Schema(description = "What answers are made from just now.")
        StampView stamp,

        @Schema(description = "A list is bundled sample data.")
        boolean sample) {

    static ListsView of(List<ListView> lists, Stamp stamp) {
        return new ListsView(lists, StampView.of(stamp), stamp.sample());
    }
}
