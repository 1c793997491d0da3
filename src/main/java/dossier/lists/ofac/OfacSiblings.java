package dossier.lists.ofac;

import dossier.lists.Country;
import dossier.lists.ListFormatException;
import dossier.lists.NameGrade;
import dossier.lists.NameType;
import dossier.lists.ReadingProblems;
import dossier.lists.csv.Category;
import dossier.lists.csv.CountryCells;
import dossier.lists.csv.ListingDraft;
import dossier.lists.csv.PlacedValue;
import dossier.lists.csv.Row;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads the files that stand beside OFAC's file of listings: aliases, addresses and continued remarks. They must be of
 * the same publication: if more than 2 % of the listings they speak of are unknown, they are refused.
 */
final class OfacSiblings {

    private static final double MOST_UNKNOWN = 0.02;

    private static final Category<NameType> ALIAS_TYPES = new Category<>(
            "alt_type",
            Map.of("aka", NameType.ALSO_KNOWN_AS, "fka", NameType.FORMERLY_KNOWN_AS, "nka", NameType.NOW_KNOWN_AS));

    private final ReadingProblems problems;

    OfacSiblings(ReadingProblems problems) {
        this.problems = problems;
    }

    /** Where remarks go on that OFAC cut, by number of listing; the texts are to be appended as they are. */
    Map<String, List<PlacedValue>> comments(Path path, String name) throws IOException {
        Map<String, List<PlacedValue>> comments = new LinkedHashMap<>();
        try (OfacFile file = OfacFile.open(path, name, List.of("ent_num", "Remarks"), Set.of(), problems)) {
            for (Optional<Row> row = file.next(); row.isPresent(); row = file.next()) {
                String number = OfacFile.takeNumber(row.get(), "ent_num");
                String text = OfacFile.takeUntouched(row.get(), "Remarks");
                comments.computeIfAbsent(number, key -> new ArrayList<>())
                        .add(new PlacedValue(text, row.get().cell("Remarks")));
            }
        }
        return comments;
    }

    /** Reports each comment whose listing is not there. */
    void checkComments(Map<String, List<PlacedValue>> comments, String name, Set<String> known) {
        comments.forEach((number, comment) -> {
            if (!known.contains(number)) {
                problems.add(name, comment.get(0).cell().row(), "ent_num", "comment without its listing " + number);
            }
        });
    }

    /**
     * Adds the strong aliases.
     *
     * @return how many there are
     */
    int aliases(Path path, String name, Map<String, ListingDraft> drafts) throws IOException {
        // alt_num is OFAC's number of the alias, alt_remarks is always empty
        List<String> columns = List.of("ent_num", "alt_num", "alt_type", "alt_name", "alt_remarks");
        Unknown unknown = new Unknown(name);
        int count = 0;
        try (OfacFile file = OfacFile.open(path, name, columns, Set.of("alt_num"), problems)) {
            for (Optional<Row> next = file.next(); next.isPresent(); next = file.next()) {
                Row row = next.get();
                Optional<ListingDraft> draft = unknown.look(row, drafts);
                NameType type = ALIAS_TYPES.take(row).orElse(NameType.NOT_SAID);
                String alias = OfacFile.take(row, "alt_name");
                String remark = OfacFile.take(row, "alt_remarks");
                if (alias.isEmpty()) {
                    row.problem("alt_name", "an alias without a name");
                } else if (draft.isPresent()) {
                    ListingDraft known = draft.get();
                    known.name(OfacNames.read(alias, known.isPerson(), NameGrade.ALIAS, type), row.cell("alt_name"));
                    known.remark(remark, row.cell("alt_remarks"));
                    count++;
                }
                row.close();
            }
        }
        unknown.settle();
        return count;
    }

    /** Adds the addresses. */
    void addresses(Path path, String name, Map<String, ListingDraft> drafts, CountryCells countries)
            throws IOException {
        // Add_num is OFAC's number of the address, Add_remarks is always empty
        List<String> columns =
                List.of("ent_num", "Add_num", "Address", "City/State/Province/Postal Code", "Country", "Add_remarks");
        Unknown unknown = new Unknown(name);
        try (OfacFile file = OfacFile.open(path, name, columns, Set.of("Add_num"), problems)) {
            for (Optional<Row> next = file.next(); next.isPresent(); next = file.next()) {
                Row row = next.get();
                Optional<ListingDraft> draft = unknown.look(row, drafts);
                String text = Stream.of("Address", "City/State/Province/Postal Code")
                        .map(column -> OfacFile.take(row, column))
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(", "));
                Country country = countries.read(OfacFile.take(row, "Country"), row.cell("Country"));
                String remark = OfacFile.take(row, "Add_remarks");
                draft.ifPresent(found -> {
                    found.address(text, country, row.cell("Address", "City/State/Province/Postal Code", "Country"));
                    found.remark(remark, row.cell("Add_remarks"));
                });
                row.close();
            }
        }
        unknown.settle();
    }

    /** Counts the listings that a file speaks of and that are not there. */
    private final class Unknown {

        private final String file;
        private final Set<String> all = new LinkedHashSet<>();
        private final Map<String, Integer> unknown = new LinkedHashMap<>();

        private Unknown(String file) {
            this.file = file;
        }

        private Optional<ListingDraft> look(Row row, Map<String, ListingDraft> drafts) {
            String number = OfacFile.takeNumber(row, "ent_num");
            all.add(number);
            Optional<ListingDraft> draft = Optional.ofNullable(drafts.get(number));
            if (draft.isEmpty()) {
                unknown.putIfAbsent(number, row.cell("ent_num").row());
            }
            return draft;
        }

        private void settle() {
            if (unknown.size() > all.size() * MOST_UNKNOWN) {
                Map.Entry<String, Integer> first = unknown.entrySet().iterator().next();
                throw new ListFormatException(
                        file,
                        first.getValue(),
                        "of another publication than the listings: " + unknown.size() + " of the " + all.size()
                                + " listings it speaks of are unknown, first " + first.getKey());
            }
            unknown.forEach((number, line) -> problems.add(file, line, "ent_num", "listing " + number + " is unknown"));
        }
    }
}
