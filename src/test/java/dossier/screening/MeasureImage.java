package dossier.screening;

import dossier.names.NameAnalyser;
import dossier.screening.index.IndexImage;
import dossier.screening.index.PreparedParty;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * How long the name index of real lists takes from its image, in a fresh process, and how much memory it needs then.
 * {@code MeasureImage LISTS FILE}: the first run writes the file, each later one reads it once.
 */
public final class MeasureImage {

    private static final String BUILD = "measured";

    private MeasureImage() {}

    public static void main(String... arguments) throws IOException {
        Path file = Path.of(arguments[1]);
        if (!Files.exists(file)) {
            NameIndex built = NameIndex.build(
                    1,
                    PreparedParty.all(RealLists.read(Path.of(arguments[0])), NameAnalyser.standard()),
                    Stamp.of(List.of()));
            built.image(BUILD, List.of()).write(file);
            System.out.printf(Locale.ROOT, "written, %,d bytes%n", Files.size(file));
            return;
        }
        long started = System.nanoTime();
        IndexImage image = IndexImage.read(file, BUILD);
        long read = System.nanoTime();
        NameIndex restored = NameIndex.restored(image);
        long made = System.nanoTime();
        System.gc();
        System.out.printf(
                Locale.ROOT,
                "%,d names of %,d listings: read %d ms, made %d ms, heap %d MB%n",
                restored.names(),
                restored.parties().size(),
                (read - started) / 1_000_000,
                (made - read) / 1_000_000,
                (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) >> 20);
        if (arguments.length > 2) {
            System.in.read(); // for jcmd
        }
        System.out.println(restored.stamp().engine() + image.parties().size());
    }
}
