package dossier.web.tables;

import dossier.watchlists.WatchList;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.util.List;

/**
 * The tables of customers that are watched.
 *
 * @param watchLists the newest first
 */
@Schema(name = "WatchListOverview", description = "The tables of customers that are watched.")
record WatchListsView(
        @Schema(description = "The lists, the newest first.")
        List<WatchListView> watchLists) {

    static WatchListsView of(List<WatchList> lists) {
        return new WatchListsView(lists.stream().map(WatchListView::of).toList());
    }
}
