package dossier.claims.frames;

import dossier.claims.ClaimAuthority;

import java.util.List;
import java.util.Optional;

/**
 * Who acts.
 *
 * @param from first item of their names
 * @param end the item after the last
 * @param authorities each once; an empty one for a body whose acts are no listing
 */
record Acting(int from, int end, List<Optional<ClaimAuthority>> authorities) {

    Acting {
        authorities = List.copyOf(authorities);
    }

    /** Nobody is named at an item. */
    static Acting nobody(int at) {
        return new Acting(at, at, List.of());
    }

    boolean isNamed() {
        return !authorities.isEmpty();
    }

    /** Whether somebody acts, though it is not known who: "the department". */
    boolean isSomebody() {
        return end > from;
    }

    /** Those whose acts are listings. */
    List<ClaimAuthority> known() {
        return authorities.stream().flatMap(Optional::stream).toList();
    }
}
