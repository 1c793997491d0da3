package dossier.screening;

import dossier.parties.JoinDecisions;
import dossier.parties.JoinedParties;

import java.util.function.UnaryOperator;

/** Who is one party: worked out once, from what was known before, which is then let go, and what people decided. */
final class JoinedOnce {

    private final JoinDecisions decisions;
    private volatile JoinedParties state;
    private volatile boolean made;

    private JoinedOnce(JoinedParties state, JoinDecisions decisions, boolean made) {
        this.state = state;
        this.decisions = decisions;
        this.made = made;
    }

    static JoinedOnce after(JoinedParties before, JoinDecisions decisions) {
        return new JoinedOnce(before, decisions, false);
    }

    static JoinedOnce made(JoinedParties known, JoinDecisions decisions) {
        return new JoinedOnce(known, decisions, true);
    }

    JoinDecisions decisions() {
        return decisions;
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
