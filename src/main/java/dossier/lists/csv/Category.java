package dossier.lists.csv;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The words that a category column may hold, and what each means to us. There is no fall-back: an unknown word is a
 * problem, and the caller says what becomes of the row.
 *
 * @param column heading
 * @param meanings what each word means
 * @param <T> what it means
 */
public record Category<T>(String column, Map<String, T> meanings) {

    public Category {
        meanings = meanings.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        word -> word.getKey().toLowerCase(Locale.ROOT), Map.Entry::getValue));
    }

    /**
     * @return what the row's cell means; empty for an empty cell, and, with a problem, for a word we do not know
     */
    public Optional<T> take(Row row) {
        String word = row.takeTidy(column);
        if (word.isEmpty()) {
            return Optional.empty();
        }
        Optional<T> meaning = Optional.ofNullable(meanings.get(word.toLowerCase(Locale.ROOT)));
        if (meaning.isEmpty()) {
            row.problem(column, "unknown value '" + word + "'");
        }
        return meaning;
    }
}
