package dossier.web.lists;

import dossier.lists.ListChange;
import dossier.lists.ListChanges;
import dossier.lists.ListCode;
import dossier.lists.ListingChange.FieldChange;
import dossier.web.http.SafeCell;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

/** What changed on a list as a table, a row for each field. */
final class ListChangesTable {

    private ListChangesTable() {}

    static String of(ListCode list, ListChanges.Page page) {
        StringBuilder text = new StringBuilder();
        try (CSVPrinter rows = new CSVPrinter(text, CSVFormat.RFC4180)) {
            rows.printRecord(
                    "day", "list", "change", "listings", "reference", "kind", "name", "field", "before", "after");
            for (ListChange change : page.changes()) {
                if (change.fields().isEmpty()) {
                    row(rows, list, change, Optional.empty());
                }
                for (FieldChange field : change.fields()) {
                    row(rows, list, change, Optional.of(field));
                }
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    private static void row(CSVPrinter rows, ListCode list, ListChange change, Optional<FieldChange> field)
            throws IOException {
        Optional<ListChange.Party> party =
                change.listings().stream().filter(one -> change.count() == 1).findFirst();
        rows.printRecord(
                change.snapshot().day(),
                list,
                change.sort(),
                change.count(),
                SafeCell.of(party.map(one -> one.ref().reference()).orElse("")),
                party.map(one -> one.kind().name()).orElse(""),
                SafeCell.of(party.map(ListChange.Party::name).orElse("")),
                field.map(FieldChange::field).orElse(""),
                SafeCell.of(field.map(one -> String.join("; ", one.before())).orElse("")),
                SafeCell.of(field.map(one -> String.join("; ", one.after())).orElse("")));
    }
}
