package dossier.screening;

import dossier.parties.JoinedParties;

import java.util.function.UnaryOperator;

/** Who is one party: worked out once, from what was known before, which is then let go. */
final class JoinedOnce {

    private volatile JoinedParties state;
    private volatile boolean made;

    private JoinedOnce(JoinedParties state, boolean made) {
        this.state = state;
        this.made = made;
    }

    static JoinedOnce after(JoinedParties before) {
        return new JoinedOnce(before, false);
    }

    static JoinedOnce made(JoinedParties known) {
        return new JoinedOnce(known, true);
    }

    /** What is known, of this state or, while it is not worked out, of the last one before it that was. */
    JoinedParties known() {
        return state;
    }

    boolean isMade() {
        return made;
    }

    synchronized JoinedParties get(UnaryOperator<JoinedParties> making) {
        if (!made) {
            state = making.apply(state);
            made = true;
        }
        return state;
    }
}
