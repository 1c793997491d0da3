package dossier.lists.readers;

import java.util.List;
import java.util.Optional;

/** The one table of lists: the only place where a list is named. */
public final class KnownLists {

    public static final List<KnownList> ALL = List.of();

    private KnownLists() {}

    public static Optional<KnownList> byCode(String code) {
        return ALL.stream().filter(list -> list.code().equals(code)).findFirst();
    }
}
