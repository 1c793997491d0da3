package dossier.web.http;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.sql.SQLException;
import java.util.Locale;

/** Tells "a disk is full", ours or the database's, from other failures. */
final class FullDisk {

    private static final String SQL_STATE = "53100";
    private static final int DEEPEST = 20;

    private FullDisk() {}

    public static boolean caused(Throwable failure) {
        Throwable cause = failure;
        for (int depth = 0; cause != null && depth < DEEPEST; depth++) {
            if (says(cause)) {
                return true;
            }
            cause = cause.getCause();
        }
        return false;
    }

    private static boolean says(Throwable cause) {
        if (cause instanceof SQLException sql) {
            return SQL_STATE.equals(sql.getSQLState());
        }
        if (cause instanceof FileSystemException file && file.getReason() != null) {
            return saysInWords(file.getReason());
        }
        return cause instanceof IOException && cause.getMessage() != null && saysInWords(cause.getMessage());
    }

    /** Java has no type for it: Linux and macOS, a user's quota, Windows. */
    private static boolean saysInWords(String reason) {
        String words = reason.toLowerCase(Locale.ROOT);
        return words.contains("no space left on device")
                || words.contains("disk quota exceeded")
                || words.contains("not enough space on the disk");
    }
}
