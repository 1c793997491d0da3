package dossier.asked;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A field that should hold one name, as it was understood.
 *
 * @param written the field
 * @param parties who stands in it; one for an ordinary name
 * @param taken what was not taken for a part of a name, in the order of the field; empty for an ordinary name
 */
public record AskedName(String written, List<AskedParty> parties, List<Taken> taken) {

    public AskedName {
        parties = List.copyOf(parties);
        taken = List.copyOf(taken);
    }

    /** Nothing but a name. */
    static AskedName plain(String written) {
        return new AskedName(written, List.of(new AskedParty(List.of(written))), List.of());
    }

    /**
     * Understands a field. Time and memory are linear in its length.
     *
     * @param written not blank
     * @param kind what is known of the party's kind
     */
    public static AskedName of(String written, AskedKind kind) {
        Optional<String> repaired = Repair.of(written);
        String field = repaired.orElse(written);
        AskedName understood =
                Markers.standard().mayStandIn(field) ? new FieldReader(field, kind).read() : plain(field);
        return repaired.isEmpty() ? understood : understood.repairedFrom(written);
    }

    /** The numbers that stand beside the name, with what they are. */
    public List<String> numbers() {
        return taken.stream()
                .filter(part -> part.as() == Taken.As.NUMBER)
                .map(Taken::text)
                .toList();
    }

    private AskedName repairedFrom(String garbled) {
        List<Taken> all = new ArrayList<>(taken);
        all.add(0, new Taken(Taken.As.REPAIRED, written));
        return new AskedName(garbled, parties, all);
    }

    /** Whether the field holds nothing but one name. */
    public boolean isPlain() {
        return taken.isEmpty();
    }
}
