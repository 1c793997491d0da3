package dossier.screening;

import dossier.lists.numbers.NumberNotes;

import java.util.List;

/** What is odd about a query and how it was read, in words for its sender. None of it keeps a query from being screened. */
public final class QueryNotes {

    private QueryNotes() {}

    /** Notes on the numbers of a query; none if nothing is odd. */
    public static List<String> of(ScreeningQuery query) {
        return NumberNotes.of(query.identifiers());
    }
}
