package dossier.documents;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;

/** What the process that reads a document tells the one that asked: true and the document, or false and why there is none. */
final class DocumentAnswer {

    private DocumentAnswer() {}

    /** Reads the file and writes the answer. */
    static void write(byte[] file, int most, DataOutputStream out) throws IOException {
        try {
            ReadDocument read = DocumentReader.read(file, most);
            out.writeBoolean(true);
            out.writeUTF(read.kind().name());
            write(read.title(), out);
            out.writeUTF(read.publishedOn().map(LocalDate::toString).orElse(""));
            write(read.text(), out);
        } catch (DocumentRefusedException refused) {
            out.writeBoolean(false);
            out.writeUTF(refused.detail());
        }
    }

    /** The document of an answer whose first value was true. */
    static ReadDocument read(DataInputStream in) throws IOException {
        ReadDocument.Kind kind = ReadDocument.Kind.valueOf(in.readUTF());
        String title = text(in);
        Optional<LocalDate> publishedOn =
                Optional.of(in.readUTF()).filter(day -> !day.isEmpty()).map(LocalDate::parse);
        return new ReadDocument(kind, title, publishedOn, text(in));
    }

    private static void write(String text, DataOutputStream out) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static String text(DataInputStream in) throws IOException {
        return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
    }
}
