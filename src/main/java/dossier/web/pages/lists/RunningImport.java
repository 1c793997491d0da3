package dossier.web.pages.lists;

import dossier.lists.imports.ImportProgress;
import dossier.lists.imports.ImportStep;

/**
 * An import that is running, as its page shows it.
 *
 * @param step what it is doing
 * @param done bytes or listings done
 * @param total how many there are; 0 where that is not known
 */
public record RunningImport(ImportStep step, long done, long total) {

    static RunningImport of(ImportProgress progress) {
        return new RunningImport(progress.step(), progress.done(), progress.total());
    }

    /** What it is doing, in words. */
    public String inWords() {
        return switch (step) {
            case FETCH -> "Waiting for the files";
            case UNPACK -> "Unpacking the files";
            case READ -> "Reading the entries";
            case STAGE -> "Comparing with the list in use";
            case PUBLISH -> "Publishing";
        };
    }

    /** Whether its share can be shown. */
    public boolean counted() {
        return total > 0;
    }
}
