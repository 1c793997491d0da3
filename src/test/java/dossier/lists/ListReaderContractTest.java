package dossier.lists;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What every list's reader owes: it reads its sample in {@code data/<code>/} to exactly the listings and problems of
 * {@code src/test/resources/lists/<code>/expected.json}.
 *
 * <p>After a wanted change run the test with {@code -Ddossier.golden=write}, then <em>read</em> the difference
 * ({@code git diff src/test/resources/lists}) against the sample before committing it: this file says what is right.
 */
class ListReaderContractTest {

    private static final boolean WRITE = "write".equals(System.getProperty("dossier.golden"));

    static Stream<KnownList> lists() {
        return KnownLists.all().stream();
    }

    @ParameterizedTest
    @MethodSource("lists")
    void readsItsSampleAsExpected(KnownList list) throws IOException {
        ReadingProblems problems = new ReadingProblems();
        Publication publication = list.reader().read(sample(list), problems);
        String read = json(publication, problems) + "\n";
        Path expected = Path.of("src", "test", "resources", "lists", list.code().value(), "expected.json");
        if (WRITE) {
            Files.createDirectories(expected.getParent());
            Files.writeString(expected, read, StandardCharsets.UTF_8);
        }
        assertThat(expected).as("no golden file: see the comment of this class").exists();
        assertThat(read).isEqualTo(Files.readString(expected, StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @MethodSource("lists")
    void namesEveryListingOnceUnderItsOwnList(KnownList list) throws IOException {
        List<ListingRef> references = list.reader().read(sample(list), new ReadingProblems()).listings().stream()
                .map(Listing::ref)
                .toList();
        assertThat(references).isNotEmpty().doesNotHaveDuplicates();
        assertThat(references).extracting(ListingRef::list).containsOnly(list.code());
    }

    private static PublishedFiles sample(KnownList list) throws IOException {
        Map<String, Path> paths = new HashMap<>();
        try (Stream<Path> files = Files.list(Path.of("data", list.code().value()))) {
            files.forEach(file -> list.fileNamed(file.toString()).ifPresent(known -> paths.put(known.name(), file)));
        }
        return new PublishedFiles(paths);
    }

    private static String json(Publication publication, ReadingProblems problems) throws JsonProcessingException {
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
        printer.indentArraysWith(new DefaultIndenter("  ", "\n"));
        printer.indentObjectsWith(new DefaultIndenter("  ", "\n"));
        ObjectWriter writer =
                new ObjectMapper().registerModule(new Jdk8Module()).writer(printer);
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("publishedOn", publication.publishedOn());
        all.put("namesAsPublished", publication.namesAsPublished());
        all.put("problems", problems.kept());
        all.put("listings", publication.listings());
        return writer.writeValueAsString(all);
    }
}
