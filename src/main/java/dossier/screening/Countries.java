package dossier.screening;

import java.util.List;
import java.util.Optional;

/** Compares countries of nationality, birth and residence: one in common agrees, none in common contradicts. */
final class Countries {

    private Countries() {}

    static Optional<Evidence> compare(List<String> asked, List<String> listed) {
        if (asked.isEmpty() || listed.isEmpty()) {
            return Optional.empty();
        }
        List<String> common = asked.stream().filter(listed::contains).toList();
        Feature feature = common.isEmpty() ? Feature.COUNTRIES_CONTRADICT : Feature.COUNTRIES_AGREE;
        return Optional.of(new Evidence(feature, String.join(", ", asked), String.join(", ", listed), 1));
    }
}
