package dossier.web.lists;

import dossier.lists.KnownList;
import dossier.lists.KnownLists;
import dossier.lists.ListCode;
import dossier.web.http.Checks;
import dossier.web.http.ProblemException;
import dossier.web.http.ProblemView;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Codes of the lists, as an address or a parameter gives them. */
public final class KnownCodes {

    public static final List<ListCode> ALL =
            KnownLists.ALL.stream().map(KnownList::code).toList();

    /** The same for a sentence. */
    public static final String IN_WORDS = ALL.stream().map(ListCode::value).collect(Collectors.joining(", "));

    private KnownCodes() {}

    /**
     * The list in an address.
     *
     * @throws ProblemException 404 if there is none of that code
     */
    public static KnownList inPath(String code) {
        return of(code).flatMap(KnownLists::byCode)
                .orElseThrow(() ->
                        new ProblemException(ProblemView.of(404, "there is no list of that code; there are " + IN_WORDS)
                                .at("code")));
    }

    /** The list of a parameter, if it is given. */
    public static Optional<ListCode> inParameter(Optional<String> code, Checks checks) {
        Optional<ListCode> known = code.flatMap(KnownCodes::of);
        if (code.isPresent() && known.isEmpty()) {
            checks.wrong("list", "list must be one of " + IN_WORDS);
        }
        return known;
    }

    /** The list of that code, if we know it. */
    public static Optional<ListCode> of(String code) {
        return ALL.stream().filter(known -> known.value().equals(code)).findFirst();
    }
}
