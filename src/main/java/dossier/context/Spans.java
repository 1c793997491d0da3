package dossier.context;

import dossier.text.Span;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where a text names things, by their ids, the first few times of each. Filled once, then only read. */
final class Spans {

    /** Who looks a reason up wants one place, not a hundred. */
    private static final int MOST = 3;

    private final Map<String, List<Span>> byId = new HashMap<>();

    void add(String id, Span span) {
        List<Span> known = byId.computeIfAbsent(id, key -> new ArrayList<>(1));
        if (known.size() < MOST) {
            known.add(span);
        }
    }

    List<Span> of(String id) {
        return byId.getOrDefault(id, List.of());
    }

    List<Span> of(Collection<String> ids) {
        return ids.stream().flatMap(id -> of(id).stream()).toList();
    }
}
