package dossier.names;

import java.util.List;

/** Lays two names against each other, token by token. Symmetric; safe for many threads. */
public final class NameComparer {

    private static final NameComparer STANDARD = new NameComparer();

    /** The comparer over the tables that ship with the service. */
    public static NameComparer standard() {
        return STANDARD;
    }

    public NameComparison compare(WeightedName asked, WeightedName listed) {
        return new NameComparison(asked, listed, List.of());
    }
}
