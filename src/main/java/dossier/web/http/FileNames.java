package dossier.web.http;

import org.jboss.resteasy.reactive.multipart.FileUpload;

import java.util.regex.Pattern;

/** The name that a file had where it comes from: somebody else's text. */
public final class FileNames {

    private static final int LONGEST = 150;

    /** Folders, and what no line of text has. */
    private static final Pattern NO_NAME = Pattern.compile(".*[/\\\\]|\\p{Cntrl}");

    private FileNames() {}

    /** Without folders and control characters, and not longer than a line; empty if it has none. */
    public static String of(FileUpload file) {
        String name =
                NO_NAME.matcher(file.fileName() == null ? "" : file.fileName()).replaceAll("");
        return name.length() > LONGEST ? name.substring(0, LONGEST) : name;
    }
}
