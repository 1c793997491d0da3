package dossier.lists.own;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One object of FollowTheMoney as it stands in a line: a party, or something said of parties such as an address or an ownership.
 *
 * @param id its id
 * @param schema what it is
 * @param caption its best name, where the file gives one
 * @param target whether the publisher means it to be looked for; where it is not said, everything is
 * @param properties values of each property; of an object that stands inside another the id
 * @param referents ids that were merged into it
 * @param seen when its publisher first saw it and last changed it, as written; by the names of these fields
 * @param line where it stands
 */
record FtmNode(
        String id,
        String schema,
        Optional<String> caption,
        boolean target,
        Map<String, List<String>> properties,
        List<String> referents,
        Map<String, String> seen,
        int line) {

    FtmNode {
        properties = Map.copyOf(properties);
        referents = List.copyOf(referents);
        seen = Map.copyOf(seen);
    }

    /** The values of a property; none if it has none. */
    List<String> of(String property) {
        return properties.getOrDefault(property, List.of());
    }

    /** The first value of the first of these properties that has one. */
    Optional<String> first(String... names) {
        for (String name : names) {
            if (!of(name).isEmpty()) {
                return Optional.of(of(name).get(0));
            }
        }
        return Optional.empty();
    }
}
