package dossier.lists.uk;

import dossier.lists.Cell;
import dossier.lists.Detail;
import dossier.lists.Gender;
import dossier.lists.Identifier;
import dossier.lists.Link;
import dossier.lists.Listing;
import dossier.lists.ListingKind;
import dossier.lists.ListingRef;
import dossier.lists.NameGrade;
import dossier.lists.NameType;
import dossier.lists.ReadingProblems;
import dossier.lists.csv.CellNames;
import dossier.lists.csv.CountryCells;
import dossier.lists.csv.CsvFile;
import dossier.lists.csv.CsvTable;
import dossier.lists.csv.ListingDraft;
import dossier.lists.csv.TextFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;

class OfsiInformationTest {

    @TempDir
    private Path folder;

    private final ReadingProblems problems = new ReadingProblems();

    private Listing read(String information) throws IOException {
        Path path = folder.resolve("conlist.csv");
        Files.writeString(path, "\"" + information + "\"\n", StandardCharsets.UTF_8);
        ListingDraft draft = new ListingDraft(ListingRef.of("uk-ofsi-conlist", "7"), ListingKind.PERSON);
        draft.name(
                CellNames.whole("Max MUSTER", NameGrade.PRIMARY, NameType.PRIMARY),
                new Cell("conlist.csv", 1, "Name 6"));
        CsvFile csv = CsvFile.open(new TextFile(path, "conlist.csv"), ',');
        try (CsvTable table = new CsvTable(csv, List.of("Other Information"), Set.of(), problems)) {
            new OfsiInformation(new UkCells(problems)).read(draft, table.next().orElseThrow(), "Other Information");
        }
        return draft.toListing();
    }

    @Test
    void everyLabelFindsItsPlace() throws IOException {
        Listing read =
                read("(UK Sanctions List Ref):RUS0251. (UN Ref):CFi.010. Free text. (UK Statement of Reasons):Because."
                        + "\n (Phone number):(1) 12 (2) 34 (Gender):male (Parent company):Muster Holding");
        assertThat(read.identifiers())
                .containsExactly(
                        new Identifier(
                                Identifier.Type.OTHER_LIST,
                                "RUS0251",
                                CountryCells.NONE,
                                "UK Sanctions List reference"),
                        new Identifier(Identifier.Type.UN_REFERENCE, "CFi.010", CountryCells.NONE, ""));
        assertThat(read.remarks()).containsExactly("Free text.");
        assertThat(read.reasons()).containsExactly("Because.");
        assertThat(read.gender()).isEqualTo(Gender.MALE);
        assertThat(read.details())
                .containsExactly(new Detail(Detail.Kind.PHONE, "12"), new Detail(Detail.Kind.PHONE, "34"));
        assertThat(read.links()).containsExactly(new Link(Link.Kind.PARENT_COMPANY, "Muster Holding", ""));
        assertThat(problems.count()).isZero();
    }

    @Test
    void associatesAreLinksAndStayInTheRemark() throws IOException {
        Listing read = read("Relatives/business associates or partners/links to listed individuals: A B; C D. More.");
        assertThat(read.links())
                .containsExactly(new Link(Link.Kind.ASSOCIATE, "A B", ""), new Link(Link.Kind.ASSOCIATE, "C D", ""));
        assertThat(read.remarks()).hasSize(1);
    }

    @Test
    void anUnknownGenderIsAProblem() throws IOException {
        assertThat(read("(Gender):unclear").gender()).isEqualTo(Gender.UNKNOWN);
        assertThat(problems.count()).isEqualTo(1);
    }
}
