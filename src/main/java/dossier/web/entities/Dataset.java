package dossier.web.entities;

import dossier.lists.KnownList;
import dossier.lists.KnownLists;
import dossier.lists.ListCode;
import dossier.web.http.ProblemException;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Lists as other tools call them: all of them together, those of authorities that sanction, or a single one.
 *
 * @param name part of addresses: {@code default}, {@code sanctions} or the code of a list
 * @param title what it is, for people
 * @param lists codes of its lists
 */
public record Dataset(String name, String title, Set<ListCode> lists) {

    /** All lists. */
    public static final String DEFAULT = "default";

    /** The lists of authorities that sanction. */
    public static final String SANCTIONS = "sanctions";

    public Dataset {
        lists = Set.copyOf(lists);
    }

    /** Every dataset: first the two collections, then each list. */
    public static List<Dataset> all() {
        List<KnownList> known = KnownLists.all();
        return Stream.concat(
                        Stream.of(
                                new Dataset(DEFAULT, "All lists", codes(known)),
                                new Dataset(
                                        SANCTIONS,
                                        "All lists of authorities that sanction",
                                        codes(known.stream()
                                                .filter(list -> list.authority().sanctions())
                                                .toList()))),
                        known.stream().map(list -> new Dataset(list.code().value(), list.title(), Set.of(list.code()))))
                .toList();
    }

    /** The dataset of that name, if there is one. */
    public static Optional<Dataset> named(String name) {
        return all().stream().filter(dataset -> dataset.name.equals(name)).findFirst();
    }

    /**
     * The dataset in an address.
     *
     * @throws ProblemException 404 if there is none of that name
     */
    public static Dataset inPath(String name) {
        return named(name)
                .orElseThrow(() -> ProblemException.notFound("there is no dataset of that name; there are "
                        + all().stream().map(Dataset::name).collect(Collectors.joining(", "))));
    }

    /** Whether it is made of other datasets. */
    public boolean isCollection() {
        return name.equals(DEFAULT) || name.equals(SANCTIONS);
    }

    /**
     * The lists to ask where a caller names further datasets: those among its own, or its own and the others where it has not all of
     * them, since a caller who names two lists wants both.
     *
     * @param included names of datasets to keep to; none for all of this one
     * @param excluded names of datasets to leave out
     */
    public Set<ListCode> narrowed(List<String> included, List<String> excluded) {
        Set<ListCode> named = listsOf(included);
        Set<ListCode> wanted = new LinkedHashSet<>(lists);
        if (!named.isEmpty()) {
            if (lists.containsAll(named)) {
                wanted.retainAll(named);
            } else {
                wanted.addAll(named);
            }
        }
        wanted.removeAll(listsOf(excluded));
        return wanted;
    }

    /** Names that no dataset has are those of somebody else's: there is nothing of them here. */
    private static Set<ListCode> listsOf(List<String> names) {
        return names.stream()
                .flatMap(name -> named(name).stream())
                .flatMap(dataset -> dataset.lists.stream())
                .collect(Collectors.toSet());
    }

    private static Set<ListCode> codes(List<KnownList> lists) {
        return lists.stream().map(KnownList::code).collect(Collectors.toSet());
    }
}
