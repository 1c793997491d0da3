package dossier.web.lists;

import dossier.lists.KnownList;
import dossier.lists.KnownLists;
import dossier.web.http.Checks;
import dossier.web.http.ProblemException;
import dossier.web.http.ProblemView;

import java.util.List;
import java.util.Optional;

/** Codes of the lists, as an address or a parameter gives them. */
public final class KnownCodes {

    public static final List<String> ALL = KnownLists.ALL.stream().map(KnownList::code).toList();

    private KnownCodes() {}

    /** The list in an address. */
    static KnownList inPath(String code) {
        return KnownLists.byCode(code)
                .orElseThrow(() -> new ProblemException(
                        ProblemView.of(404, "there is no list of that code; there are " + String.join(", ", ALL))
                                .at("code")));
    }

    /** The list of a parameter, if it is given. */
    public static Optional<String> inParameter(Optional<String> code, Checks checks) {
        if (code.isPresent() && !ALL.contains(code.get())) {
            checks.wrong("list", "list must be one of " + String.join(", ", ALL));
            return Optional.empty();
        }
        return code;
    }
}
