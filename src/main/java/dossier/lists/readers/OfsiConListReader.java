package dossier.lists.readers;

/** Placeholder until the reader lands. */
final class OfsiConListReader implements ListReader {

    private final String list;
    private final String file;

    OfsiConListReader(String list, String file) {
        this.list = list;
        this.file = file;
    }

    @Override
    public Publication read(PublishedFiles files, Problems problems) {
        throw new UnsupportedOperationException(list + " is not readable yet: " + file);
    }
}
