package dossier.claims.words;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the longest phrase of a table that begins at a token, by the tokens' surfaces: "US" is not "us". */
public final class PhraseTrie<T> {

    private final Map<String, PhraseTrie<T>> next = new HashMap<>();
    private Optional<T> meaning = Optional.empty();

    /** A phrase that was found, and the token after it. */
    public record Found<T>(T meaning, int end) {}

    public void add(List<Token> phrase, T value) {
        PhraseTrie<T> node = this;
        for (Token token : phrase) {
            node = node.next.computeIfAbsent(token.surface(), any -> new PhraseTrie<>());
        }
        node.meaning = Optional.of(value);
    }

    public Optional<Found<T>> longest(List<Token> tokens, int from) {
        Optional<Found<T>> found = Optional.empty();
        Optional<PhraseTrie<T>> node = Optional.of(this);
        for (int at = from; at < tokens.size(); at++) {
            String surface = tokens.get(at).surface();
            node = node.flatMap(known -> Optional.ofNullable(known.next.get(surface)));
            if (node.isEmpty()) {
                break;
            }
            int end = at + 1;
            Optional<Found<T>> longer = node.flatMap(known -> known.meaning).map(value -> new Found<>(value, end));
            found = longer.isPresent() ? longer : found;
        }
        return found;
    }
}
