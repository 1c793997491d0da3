package dossier.lists.store;

import dossier.lists.Listing;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is in a database already must be read, and must not be written anew: the stored text of a listing and the hash by which
 * an import tells whether it changed are, byte for byte, those of {@code lists/stored/listings.tsv}, written by the version
 * before {@link Listing} got its parts. Another hash would give every listing of every list a new version at its next import,
 * so this file is added to, never made anew.
 */
class StoredFormTest {

    private static final Path GOLDEN = Path.of("src", "test", "resources", "lists", "stored", "listings.tsv");

    @Test
    void whatWasStoredIsReadAndWrittenByteForByte() throws IOException {
        for (String line : golden()) {
            String hash = line.substring(0, line.indexOf('\t'));
            String body = line.substring(hash.length() + 1);
            Listing read = ListingJson.read(body);
            assertThat(ListingJson.write(read)).isEqualTo(body);
            assertThat(ListingJson.hash(read)).isEqualTo(hash);
        }
    }

    @Test
    void aListingThatSaysEverythingAndOneThatSaysNothingAreStoredAsBefore() throws IOException {
        List<String> stored = Stream.of(ListingFormsTest.full(), ListingFormsTest.empty())
                .map(listing -> ListingJson.hash(listing) + "\t" + ListingJson.write(listing))
                .toList();
        assertThat(stored).isEqualTo(golden().subList(0, 2));
    }

    @Test
    void whatListingsHadNoPlaceForBeforeIsStoredBesides() throws IOException {
        Listing today = ListingFormsTest.fullOfToday();
        assertThat(golden()).contains(ListingJson.hash(today) + "\t" + ListingJson.write(today));
    }

    private static List<String> golden() throws IOException {
        return Files.readAllLines(GOLDEN, StandardCharsets.UTF_8);
    }
}
