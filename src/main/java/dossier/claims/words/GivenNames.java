package dossier.claims.words;

import dossier.names.TableFile;

import java.util.Set;
import java.util.stream.Collectors;

/** The given names that the finder of mentions knows: one table for both. */
public final class GivenNames {

    private static final GivenNames STANDARD = new GivenNames();

    private final Set<String> keys = TableFile.rowsOf("/dossier/text/given-names.tsv", 1).stream()
            .map(row -> Tokens.key(row.get(0)))
            .collect(Collectors.toUnmodifiableSet());

    private GivenNames() {}

    public static GivenNames standard() {
        return STANDARD;
    }

    public boolean contains(String key) {
        return keys.contains(key);
    }
}
