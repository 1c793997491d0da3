package dossier.web.lists;

import dossier.lists.KnownList;
import dossier.lists.KnownLists;
import dossier.lists.ListCode;
import dossier.web.http.Checks;
import dossier.web.http.ProblemException;
import dossier.web.http.ProblemView;

import java.util.Optional;
import java.util.stream.Collectors;

/** Codes of the lists, as an address or a parameter gives them. */
public final class KnownCodes {

    private KnownCodes() {}

    /**
     * The list in an address.
     *
     * @throws ProblemException 404 if there is none of that code
     */
    public static KnownList inPath(String code) {
        return of(code).flatMap(KnownLists::byCode)
                .orElseThrow(() -> new ProblemException(
                        ProblemView.of(404, "there is no list of that code; there are " + inWords())
                                .at("code")));
    }

    /** The list of a parameter, if it is given. */
    public static Optional<ListCode> inParameter(Optional<String> code, Checks checks) {
        Optional<ListCode> known = code.flatMap(KnownCodes::of);
        if (code.isPresent() && known.isEmpty()) {
            checks.wrong("list", "list must be one of " + inWords());
        }
        return known;
    }

    /** The list of that code, if we know it. */
    public static Optional<ListCode> of(String code) {
        return KnownLists.all().stream()
                .map(KnownList::code)
                .filter(known -> known.value().equals(code))
                .findFirst();
    }

    /** All of them for a sentence. */
    public static String inWords() {
        return KnownLists.all().stream().map(list -> list.code().value()).collect(Collectors.joining(", "));
    }
}
