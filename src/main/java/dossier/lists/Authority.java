package dossier.lists;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/** Who keeps a list. A profile has one column an authority. */
public enum Authority {
    US(true),
    UK(true),
    EU(true),
    /** The Security Council of the United Nations. */
    UN(true),
    CH(true),
    CA(true),
    AU(true),
    /** The United States again, for its lists of export controls: who stands on them may not be supplied, nothing of his is frozen. */
    US_EXPORT(false),
    /** Whoever runs the service: lists of his own, which say of nobody that he is under sanctions. */
    OWN(false);

    private final boolean sanctions;

    Authority(boolean sanctions) {
        this.sanctions = sanctions;
    }

    /** Whether who stands on its lists is under sanctions. */
    public boolean sanctions() {
        return sanctions;
    }

    /** Whether answers speak of it always: of the others only where one of their lists has the party. */
    public boolean isAlwaysShown() {
        return this == US || this == UK || this == EU;
    }

    /**
     * The authorities of which an answer about a party speaks, in their order.
     *
     * @param having those whose lists have the party
     */
    public static List<Authority> shown(Collection<Authority> having) {
        return Arrays.stream(values())
                .filter(authority -> authority.isAlwaysShown() || having.contains(authority))
                .toList();
    }
}
