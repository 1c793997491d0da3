package dossier.lists;

import dossier.lists.store.ListingFormsTest;
import org.junit.jupiter.api.Test;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;

class ListedCellsTest {

    private static final Cell NAME = new Cell("alt.csv", 5_123, "alt_name");
    private static final Cell TITLE = new Cell("sdn.csv", 3_000_000, "Title");
    private static final Cell REMARKS = new Cell("sdn.csv", 7, "Remarks");
    private static final Cell COMMENTS = new Cell("sdn_comments.csv", 1, "Remarks");
    private static final String LONG = "Head of ".repeat(60) + "everything";

    private final Listing listing =
            ListingFormsTest.listingWith(List.of("He did this."), List.of("Known since.", "More."));
    private final ListedCells cells = cells();

    private ListedCells cells() {
        PublishedCells published = new PublishedCells();
        Map<String, Cell> remarks = new LinkedHashMap<>();
        remarks.put("Known since.", REMARKS);
        remarks.put("More.", COMMENTS);
        published
                .listing(listing)
                .add(ListedField.NAME, Map.of("ALEXEYEV, Vladimir", NAME))
                .addPositions(ListedField.POSITION, Map.of(LONG, TITLE))
                .addReasons(Map.of("He did this.", REMARKS), remarks)
                .done();
        return published.of(listing.ref().reference());
    }

    @Test
    void aValueIsFoundInItsOwnFieldOnly() {
        assertThat(cells.of(ListedField.NAME, "ALEXEYEV, Vladimir")).contains(NAME);
        assertThat(cells.of(ListedField.TITLE, "ALEXEYEV, Vladimir")).isEmpty();
        assertThat(cells.of(ListedField.NAME, "ALEXEYEV, Igor")).isEmpty();
        assertThat(ListedCells.NONE.of(ListedField.NAME, "ALEXEYEV, Vladimir")).isEmpty();
    }

    @Test
    void aLongPositionIsFoundByWhatIsKeptOfIt() {
        assertThat(cells.of(ListedField.POSITION, LONG)).contains(TITLE);
        assertThat(cells.of(ListedField.POSITION, ListedParty.shortPosition(LONG)))
                .contains(TITLE);
    }

    @Test
    void aPlaceInReasonsAndRemarksIsFoundInThatVeryTextOnly() {
        String about = ListedParty.about(listing);
        assertThat(about).isEqualTo("He did this. Known since. More.");
        assertThat(cells.ofAbout(about, about.indexOf("did"))).contains(REMARKS);
        assertThat(cells.ofAbout(about, about.indexOf("since"))).contains(REMARKS);
        assertThat(cells.ofAbout(about, about.indexOf("More"))).contains(COMMENTS);
        assertThat(cells.ofAbout("He did this. More. Known since.", 15)).isEmpty();
    }

    @Test
    void isReadBackAsItWasWrittenAndWithoutWhatNoAnswerRestsOn() {
        ListedCells read = ListedCells.read(columnsOf(), cells.bytes()).ofEvidence();
        assertThat(read.of(ListedField.NAME, "ALEXEYEV, Vladimir")).contains(NAME);
        assertThat(read.of(ListedField.POSITION, LONG)).contains(TITLE);
        assertThat(read.of(ListedField.REMARK, "More.")).isEmpty();
        assertThat(cells.of(ListedField.REMARK, "More.")).contains(COMMENTS);
    }

    private static List<PublishedColumn> columnsOf() {
        return List.of(
                new PublishedColumn("alt.csv", "alt_name"),
                new PublishedColumn("sdn.csv", "Title"),
                new PublishedColumn("sdn.csv", "Remarks"),
                new PublishedColumn("sdn_comments.csv", "Remarks"));
    }
}
