package dossier.lists;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Everything we know beforehand of a list.
 *
 * @param code our code, part of every address and reference
 * @param title as its publisher calls it
 * @param shortTitle as sentences call it, after "the": "UK list"
 * @param authority who sanctions
 * @param files its files
 * @param size how many listings it may have
 * @param expected whether it is missed where it is not loaded: nobody is told that another list could be imported
 * @param reader how to read it
 */
public record KnownList(
        ListCode code,
        String title,
        String shortTitle,
        Authority authority,
        List<File> files,
        Size size,
        boolean expected,
        ListReader reader) {

    /** Of an own list any size will do. */
    private static final Size ANY = new Size(1, 10_000_000);

    public KnownList {
        files = List.copyOf(files);
    }

    /**
     * How many listings a publication may have.
     *
     * @param atLeast fewer refuse to publish (samples aside)
     * @param atMost more warn
     */
    public record Size(int atLeast, int atMost) {}

    /** A list of whoever runs the service. */
    public static KnownList own(ListCode code, String title, File file, ListReader reader) {
        return new KnownList(code, title, title, Authority.OWN, List.of(file), ANY, true, reader);
    }

    public boolean isOwn() {
        return authority == Authority.OWN;
    }

    /** As a sentence calls it: "the UK list", "your list Suppliers". */
    public String inSentence() {
        return isOwn() ? "your list " + title : "the " + shortTitle;
    }

    /** Within what its references are one listing's: those of one authority name each other's, own lists know nothing of each other. */
    public String numbering() {
        return isOwn() ? code.value() : authority.name();
    }

    /**
     * Which of this list's files a file is, by its name alone.
     *
     * @param fileName as it stands on disk or in an upload, with or without folders, in any casing
     * @return the file, or empty if this list has none of that name
     */
    public Optional<File> fileNamed(String fileName) {
        String name = fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1)
                .strip()
                .toLowerCase(Locale.ROOT);
        return files.stream().filter(file -> file.isNamed(name)).findFirst();
    }

    /**
     * One file of a publication.
     *
     * @param name as published, lower case; the key in {@link PublishedFiles}
     * @param required whether there is no publication without it
     * @param address where its publisher serves it; empty where nobody does
     * @param otherNames other names under which it is met, as an expression over the name in lower case
     */
    public record File(String name, boolean required, Optional<URI> address, Pattern otherNames) {

        /** A file that is met under its published name only, or under the "(1)" that browsers add. */
        public File(String name, boolean required, URI address) {
            this(name, required, Optional.of(address), numberedCopyOf(name));
        }

        /** A file of another name as well. */
        public File(String name, boolean required, URI address, Pattern otherNames) {
            this(name, required, Optional.of(address), otherNames);
        }

        private boolean isNamed(String lowerCaseName) {
            return name.equals(lowerCaseName)
                    || otherNames.matcher(lowerCaseName).matches();
        }

        private static Pattern numberedCopyOf(String name) {
            int dot = name.lastIndexOf('.');
            return Pattern.compile(
                    Pattern.quote(name.substring(0, dot)) + " ?\\(\\d+\\)" + Pattern.quote(name.substring(dot)));
        }
    }
}
