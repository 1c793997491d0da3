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
 * @param atLeast fewer listings refuse to publish (samples aside)
 * @param atMost more listings warn
 * @param reader how to read it
 */
public record KnownList(
        ListCode code,
        String title,
        String shortTitle,
        Authority authority,
        List<File> files,
        int atLeast,
        int atMost,
        ListReader reader) {

    public KnownList {
        files = List.copyOf(files);
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
     * @param address where its publisher serves it
     * @param otherNames other names under which it is met, as an expression over the name in lower case
     */
    public record File(String name, boolean required, URI address, Pattern otherNames) {

        /** A file that is met under its published name only, or under the "(1)" that browsers add. */
        public File(String name, boolean required, URI address) {
            this(name, required, address, numberedCopyOf(name));
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
