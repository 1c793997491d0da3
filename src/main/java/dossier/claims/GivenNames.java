package dossier.claims;

import dossier.names.TableFile;

import java.util.Set;
import java.util.stream.Collectors;

/** The given names that the finder of mentions knows: one table for both. */
final class GivenNames {

    private static final GivenNames STANDARD = new GivenNames();

    private final Set<String> keys = TableFile.rowsOf("/dossier/mentions/given-names.txt", 1).stream()
            .map(row -> Tokens.key(row.get(0)))
            .collect(Collectors.toUnmodifiableSet());

    private GivenNames() {}

    static GivenNames standard() {
        return STANDARD;
    }

    boolean contains(String key) {
        return keys.contains(key);
    }
}
