package dossier.asked;

import java.util.List;

/**
 * One party of a field.
 *
 * @param names its names as they are to be compared, the first as the field has it; at least one
 */
public record AskedParty(List<String> names) {

    public AskedParty {
        if (names.isEmpty()) {
            throw new IllegalArgumentException("a party has at least one name");
        }
        names = List.copyOf(names);
    }

    /** The name that stands first. */
    public String name() {
        return names.get(0);
    }
}
