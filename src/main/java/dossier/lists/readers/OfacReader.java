package dossier.lists.readers;

/** Placeholder until the reader lands. */
final class OfacReader implements ListReader {

    private final String list;
    private final String listingsFile;

    OfacReader(String list, String listingsFile, String aliasesFile, String addressesFile, String commentsFile) {
        this.list = list;
        this.listingsFile = listingsFile;
    }

    @Override
    public Publication read(PublishedFiles files, Problems problems) {
        throw new UnsupportedOperationException(list + " is not readable yet: " + listingsFile);
    }
}
