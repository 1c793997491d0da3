package dossier.image;

import java.io.IOException;

/** A file is not what was written, or was written by another build. */
public final class DamagedImageException extends IOException {

    private static final long serialVersionUID = 1;

    public DamagedImageException(String message) {
        super(message);
    }

    /** The values do not fit each other. */
    public DamagedImageException(String message, Throwable cause) {
        super(message, cause);
    }
}
