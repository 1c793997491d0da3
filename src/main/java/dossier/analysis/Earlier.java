package dossier.analysis;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;

/** What an analysis kept by an earlier version of the service lacks is null when it is read back. */
final class Earlier {

    private Earlier() {}

    static <T> List<T> orNone(@Nullable List<T> stored) {
        return stored == null ? List.of() : List.copyOf(stored);
    }

    @SuppressWarnings("OptionalUsedAsFieldOrParameterType")
    static <T> Optional<T> orEmpty(@Nullable Optional<T> stored) {
        return stored == null ? Optional.empty() : stored;
    }
}
