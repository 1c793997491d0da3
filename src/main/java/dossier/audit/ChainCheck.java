package dossier.audit;

import java.util.Optional;

/** Takes the entries of a chain one after the other and finds the first that does not fit. */
final class ChainCheck {

    private final long first;
    private long last;
    private String hash;
    private Optional<Flaw> flaw = Optional.empty();

    /**
     * @param before number of the entry before the first
     * @param hash its hash
     */
    ChainCheck(long before, String hash) {
        this.first = before + 1;
        this.last = before;
        this.hash = hash;
    }

    /**
     * The first entry that does not fit.
     *
     * @param number its number
     * @param why in words
     */
    record Flaw(long number, String why) {}

    /** @return whether everything fits so far */
    boolean take(AuditEntry.Chained next) {
        if (flaw.isPresent()) {
            return false;
        }
        long number = next.entry().number();
        if (number != last + 1) {
            flaw = Optional.of(new Flaw(last + 1, "entry " + (last + 1) + " is missing"));
        } else if (!AuditChain.hash(hash, next.entry()).equals(next.hash())) {
            flaw = Optional.of(new Flaw(
                    number,
                    number == first
                            ? "entry " + number + " was changed"
                            : "entry " + number + " was changed, or entry " + last + " together with its hash"));
        }
        last = number;
        hash = next.hash();
        return flaw.isEmpty();
    }

    /** At the end of the chain, whose last number and hash are known. */
    void end(long number, String expected) {
        if (flaw.isPresent()) {
            return;
        }
        if (last != number) {
            flaw = Optional.of(new Flaw(last + 1, "entry " + (last + 1) + " is missing"));
        } else if (!hash.equals(expected)) {
            flaw = Optional.of(new Flaw(number, "entry " + number + " was changed together with its hash"));
        }
    }

    long first() {
        return first;
    }

    long last() {
        return last;
    }

    String hash() {
        return hash;
    }

    Optional<Flaw> flaw() {
        return flaw;
    }

    /** Finds something wrong that only others can see. */
    void wrong(long number, String why) {
        flaw = flaw.or(() -> Optional.of(new Flaw(number, why)));
    }
}
