package dossier.lists.store;

import dossier.lists.KnownList;
import dossier.lists.KnownLists;
import dossier.lists.ListCode;
import dossier.lists.Listing;
import dossier.lists.PublishedFiles;
import dossier.lists.ReadingProblems;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** The publishers' real files with their rows in another order: nothing has changed. Skipped where the real files are absent. */
class ShuffledRowsTest {

    private static final Path LISTS = Path.of("..", "shared", "lists");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "eu-fsf, 2025-09/csvFullSanctionsList_1_1.csv, 1, 7",
        "eu-fsf, 2025-09/csvFullSanctionsList_1_1.csv, 1, 8",
        "uk-sanctions-list, 2026-04-29/UK-Sanctions-List.csv, 2, 7"
    })
    void shufflingIsNoChange(String code, String file, int headings, int seed) throws IOException {
        Path published = LISTS.resolve(code).resolve(file);
        assumeTrue(Files.isRegularFile(published), "the real file is not here: " + published);
        KnownList list = KnownLists.byCode(ListCode.of(code)).orElseThrow();
        Map<String, String> before = hashes(list, published);
        Map<String, String> after = hashes(list, shuffled(published, headings, seed));
        assertThat(after).hasSameSizeAs(before);
        List<String> changed = before.keySet().stream()
                .filter(reference -> !before.get(reference).equals(after.get(reference)))
                .toList();
        System.out.println(code + " shuffled: " + changed.size() + " of " + before.size() + " changed");
        assertThat(changed).isEmpty();
    }

    private Path shuffled(Path file, int headings, int seed) throws IOException {
        String text = Files.readString(file, StandardCharsets.UTF_8);
        List<String> rows = new ArrayList<>();
        int start = 0;
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            quoted ^= text.charAt(i) == '"';
            if (text.charAt(i) == '\n' && !quoted) {
                rows.add(text.substring(start, i + 1));
                start = i + 1;
            }
        }
        Collections.shuffle(rows.subList(headings, rows.size()), new Random(seed));
        return Files.writeString(
                folder.resolve(file.getFileName().toString()), String.join("", rows), StandardCharsets.UTF_8);
    }

    private static Map<String, String> hashes(KnownList list, Path file) throws IOException {
        PublishedFiles files = new PublishedFiles(Map.of(list.files().get(0).name(), file));
        Map<String, String> hashes = new HashMap<>();
        for (Listing listing : list.reader().read(files, new ReadingProblems()).listings()) {
            hashes.put(listing.ref().reference(), ListingJson.hash(listing));
        }
        return hashes;
    }
}
