package dossier.web.pages.lists;

import dossier.lists.KnownList;

import java.util.List;
import java.util.Optional;

/**
 * Everything that the page of one list shows.
 *
 * @param standing how it stands
 * @param chart how it grew; empty if its snapshots are of one day
 * @param snapshots the newest snapshots
 * @param older those before
 * @param changes what the last import changed; empty for the first
 * @param problems what was odd in the files
 * @param importing what the form needs; empty for who may not import
 */
public record ListInFull(
        Standing standing,
        Optional<GrowthChart> chart,
        List<SnapshotRow> snapshots,
        List<SnapshotRow> older,
        Optional<LastChanges> changes,
        ProblemsFound problems,
        Optional<Importing> importing) {

    /**
     * What the form that imports needs.
     *
     * @param required names of the files without which there is no publication
     * @param optional names of those that may be missing
     * @param mayFetch whether its publisher may be asked
     */
    public record Importing(List<String> required, List<String> optional, boolean mayFetch) {

        static Importing of(KnownList list, boolean mayFetch) {
            return new Importing(names(list, true), names(list, false), mayFetch);
        }

        private static List<String> names(KnownList list, boolean required) {
            return list.files().stream()
                    .filter(file -> file.required() == required)
                    .map(KnownList.File::name)
                    .toList();
        }
    }
}
