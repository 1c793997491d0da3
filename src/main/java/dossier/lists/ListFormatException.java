package dossier.lists;

/** The publisher changed a file, or it is not the file it should be: the import stops and the old snapshot stays. */
public final class ListFormatException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String file;
    private final long line;
    private final String detail;

    /**
     * @param file file name as published
     * @param line line, from 1; 0 for the whole file
     * @param detail what is wrong, for the person who imports
     */
    public ListFormatException(String file, long line, String detail) {
        super(line == 0 ? file + ": " + detail : file + " line " + line + ": " + detail);
        this.file = file;
        this.line = line;
        this.detail = detail;
    }

    public String file() {
        return file;
    }

    public long line() {
        return line;
    }

    public String detail() {
        return detail;
    }
}
