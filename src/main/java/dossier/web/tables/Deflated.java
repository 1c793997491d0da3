package dossier.web.tables;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/** Pieces of tables and answers, compressed: names and sentences come again and again. */
final class Deflated {

    private Deflated() {}

    /** A piece of these bytes. */
    static byte[] of(byte[] bytes) throws IOException {
        Deflater quick = new Deflater(Deflater.BEST_SPEED);
        try {
            ByteArrayOutputStream small = new ByteArrayOutputStream();
            try (DeflaterOutputStream out = new DeflaterOutputStream(small, quick)) {
                out.write(bytes);
            }
            return small.toByteArray();
        } finally {
            quick.end();
        }
    }

    /** What a piece holds. */
    static InputStream open(byte[] piece) {
        return new InflaterInputStream(new ByteArrayInputStream(piece));
    }
}
