package dossier.documents;

import dossier.text.BudgetSpentException;
import dossier.text.ReadingBudget;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Reads what programs wrote, PDF and Word, in a process of its own: a small file of these kinds can hold work for hours, and unpack to more than
 * any memory. There it has little memory and no longer than its caller waits, and what it breaks is not the service.
 */
public final class DocumentProcess {

    /** How a JVM ends that was told to end where its memory does not suffice. */
    private static final int OUT_OF_MEMORY = 3;

    private static final long MILLISECONDS_BETWEEN_LOOKS = 25;

    /** What a process needs of its surroundings; passwords stand there too. */
    private static final Set<String> NEEDED = Set.of("PATH", "TMPDIR", "TEMP", "TMP", "SystemRoot", "LD_LIBRARY_PATH");

    private final Semaphore places;
    private final String memory;

    /**
     * A place for documents.
     *
     * @param places how many are read at the same time; each takes a processor and memory
     * @param memory heap of each, in bytes; what needs more is refused
     */
    public DocumentProcess(int places, long memory) {
        this.places = new Semaphore(Math.max(1, places), true); // none would make everybody wait for nothing
        this.memory = "-Xmx" + memory;
    }

    /**
     * Reads a file, apart where it has to be.
     *
     * @param most characters of text that are taken
     * @param budget how long it may take; the process ends with it
     * @throws DocumentRefusedException if it is no file that is read, is broken or locked, or holds more text, or none
     * @throws IOException if no process can be started
     * @throws BudgetSpentException if the time is spent, or the caller has left
     */
    public ReadDocument read(byte[] file, int most, ReadingBudget budget) throws DocumentRefusedException, IOException {
        if (!DocumentReader.isOfPrograms(file) || !canStart()) {
            return DocumentReader.read(file, most);
        }
        budget.begin("reading the file", file.length);
        try {
            while (!places.tryAcquire(MILLISECONDS_BETWEEN_LOOKS, TimeUnit.MILLISECONDS)) {
                budget.check(0);
            }
            try {
                return readApart(file, most, budget);
            } finally {
                places.release();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("the service is stopping", stopped);
        }
    }

    /** The classes are not on the class path of the JVM while somebody develops them: then they are used here. */
    private static boolean canStart() {
        String ours = DocumentProcess.class.getName().replace('.', '/') + ".class";
        return ClassLoader.getSystemResource(ours) != null;
    }

    private ReadDocument readApart(byte[] file, int most, ReadingBudget budget)
            throws IOException, InterruptedException, DocumentRefusedException {
        Process process = start(most);
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        try (InputStream out = process.getInputStream()) {
            send(file, process.getOutputStream());
            while (!process.waitFor(MILLISECONDS_BETWEEN_LOOKS, TimeUnit.MILLISECONDS)) {
                answer.write(out.readNBytes(out.available())); // it would wait for a reader
                budget.check(0);
            }
            out.transferTo(answer);
        } finally {
            process.destroyForcibly(); // and closes what leads to it, which would be full where it ended early
        }
        return answered(answer.toByteArray(), process.exitValue());
    }

    private Process start(int most) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        ProcessBuilder builder = new ProcessBuilder(List.of(
                java,
                memory,
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:-UsePerfData",
                "-Xshare:auto",
                "-Djava.awt.headless=true",
                "-Djava.io.tmpdir=" + System.getProperty("java.io.tmpdir"),
                "-cp",
                System.getProperty("java.class.path"),
                DocumentProcess.class.getName(),
                Integer.toString(most)));
        builder.environment().keySet().retainAll(NEEDED);
        return builder.redirectError(ProcessBuilder.Redirect.DISCARD).start();
    }

    /** A process that has ended reads no further; its end says why. */
    private static void send(byte[] file, OutputStream in) {
        try {
            DataOutputStream data = new DataOutputStream(in);
            data.writeInt(file.length);
            data.write(file);
            data.flush();
        } catch (IOException ended) {
            return;
        }
    }

    private static ReadDocument answered(byte[] answer, int end) throws IOException, DocumentRefusedException {
        if (end == OUT_OF_MEMORY) {
            throw new DocumentRefusedException("The file needs more memory than reading one may take.");
        }
        if (end != 0) {
            throw new DocumentRefusedException("The file is broken and cannot be read.");
        }
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(answer))) {
            if (in.readBoolean()) {
                return DocumentAnswer.read(in);
            }
            throw new DocumentRefusedException(in.readUTF());
        }
    }

    /**
     * The process: takes a file from its input and writes what it holds to its output.
     *
     * @param arguments how many characters of text are taken
     */
    public static void main(String... arguments) throws IOException {
        DataInputStream in = new DataInputStream(System.in);
        byte[] file = in.readNBytes(in.readInt());
        Thread watch = new Thread(() -> endWithParent(in), "parent");
        watch.setDaemon(true);
        watch.start();
        try (DataOutputStream out = new DataOutputStream(System.out)) {
            DocumentAnswer.write(file, Integer.parseInt(arguments[0]), out);
        }
        Runtime.getRuntime().halt(0); // nothing is left to do, and the thread that watches cannot be woken
    }

    /** The input ends where the service does, also where it could not stop this process. */
    private static void endWithParent(DataInputStream in) {
        try {
            while (in.read() >= 0) {
                continue;
            }
        } catch (IOException broken) {
            Runtime.getRuntime().halt(1);
        }
        Runtime.getRuntime().halt(1);
    }
}
